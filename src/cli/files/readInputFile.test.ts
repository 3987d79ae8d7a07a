import { mkdir, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LARGEST_FILE, readInputFile } from "./readInputFile.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

describe("readInputFile", () => {
  it("gives the bytes as they are", async () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
    const root = await temporaryFolder({ "a.bin": bytes });
    const read = await readInputFile({ file: "a.bin", location: join(root, "a.bin") });
    expect(Buffer.compare(Buffer.from(read as Uint8Array), Buffer.from(bytes))).toBe(0);
  });

  it("refuses a file that no article can be", async () => {
    const root = await temporaryFolder({ "a.txt": "" });
    await truncate(join(root, "a.txt"), LARGEST_FILE + 1);
    const found = { file: "a.txt", location: join(root, "a.txt") };
    for (const [use, expected] of [
      ["document", "an article or a list of articles. Split it"],
      ["table", "a table of names."],
      ["corrections", "corrections. Take a copy of the file that the page saved"],
    ] as const) {
      const message = expect.stringContaining(`It is larger than 64 MB, expected ${expected}`);
      expect(await readInputFile(found, use)).toEqual({ file: "a.txt", code: "too-large", message });
    }
  });

  it("gives a failure for a folder and for what is gone", async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, "folder.txt"));
    expect(await readInputFile({ file: "f", location: join(root, "folder.txt") })).toMatchObject({ code: "EISDIR" });
    expect(await readInputFile({ file: "g", location: join(root, "gone") })).toMatchObject({
      file: "g",
      code: "ENOENT",
      message: expect.stringContaining("went away"),
    });
  });
});
