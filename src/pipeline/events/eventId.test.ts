import fc from "fast-check";
import { expect, it } from "vitest";
import { idKey } from "./eventId.ts";

/** The key without a short way. */
const slowKey = (text: string): string => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

it("keeps letters and digits, as NFKC has them", () => {
  expect(idKey("晴川大学（Qing-Chuan），５月3日…")).toBe("晴川大学QingChuan5月3日");
  const marks = "\n \u3000，。、；：！？“”‘’（）《》【】—…·,.;:!?()/-\"'%";
  const text = fc.string({
    unit: fc.constantFrom(...marks, ..."晴川日aZ09", ..."㎡Ａ５é①", "e\u0301", "\u{20000}", "\ufa0e"),
  });
  fc.assert(
    fc.property(text, (line) => {
      expect(idKey(line)).toBe(slowKey(line));
    }),
  );
});
