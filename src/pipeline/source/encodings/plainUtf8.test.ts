import { utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { plainUtf8 } from "./plainUtf8.ts";

const read = (text: string) => plainUtf8(utf8ToBytes(text));

describe("plainUtf8", () => {
  it.each(["海川大学\r\n\t与 Université de Lyon 签约～", "<p>東湖</p>~ {}", "。", "ﬁ豈海\uf900\u0800\u07ff\u0080"])(
    "reads %j",
    (text) => {
      expect(read(text)).toBe(text);
    },
  );

  it("takes off the byte order mark at the start and no other", () => {
    expect(read("\ufeff东\ufeff湖")).toBe("东\ufeff湖");
    expect(read("\ufeff\ufeff东湖")).toBe("\ufeff东湖");
  });

  it.each([
    "",
    "Lyon",
    "Zoë",
    "东湖\0",
    "东湖\u001b$B",
    "东湖~{VP~}",
    "东湖\ue000",
    "东湖\uf8ff",
    "东湖\ufffd",
    "东湖𠀀",
  ])("leaves %j to others", (text) => {
    expect(read(text)).toBeNull();
  });

  it.each([
    ["cut off", [0xe4, 0xb8]],
    ["cut off before the last byte but one", [0xe4]],
    ["a byte that continues nothing", [0xe4, 0xb8, 0x9c, 0x9c]],
    ["a broken second byte", [0xe4, 0x3c, 0x9c]],
    ["a broken third byte", [0xe4, 0xb8, 0x3c]],
    ["an overlong slash", [0xc0, 0xaf]],
    ["an overlong slash of three bytes", [0xe0, 0x80, 0xaf]],
    ["half of a character", [0xed, 0xa0, 0x80]],
  ])("takes %s for no text", (_, bytes) => {
    expect(plainUtf8(Uint8Array.from([0xe4, 0xb8, 0x9c, ...bytes]))).toBeNull();
  });

  it("leaves a long file to the host", () => {
    expect(read("东湖".repeat(20_000))).toBeNull();
  });
});
