import { describe, expect, it } from "vitest";
import { sha256Hex as ofHost } from "#sha256";
import { sha256Hex as underNode } from "./sha256.node.ts";
import { sha256Hex as everywhere } from "./sha256.ts";

const utf8 = new TextEncoder();

describe("sha256Hex", () => {
  it("is Node's own under Node", () => {
    expect(ofHost).toBe(underNode);
  });

  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("gives what the standard gives for %j", (text, hex) => {
    expect([everywhere, underNode].map((sha256Hex) => sha256Hex(utf8.encode(text)))).toEqual([hex, hex]);
  });

  it("gives the same in every host, around the length of a block and for a part of larger bytes", () => {
    const bytes = utf8.encode("市长张伟会见来访代表团。".repeat(20));
    for (const length of [1, 54, 55, 56, 63, 64, 65, 119, 120, 500]) {
      const part = bytes.subarray(3, 3 + length);
      expect(everywhere(part)).toBe(underNode(part));
    }
  });
});
