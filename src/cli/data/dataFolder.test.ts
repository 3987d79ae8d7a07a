import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { DataFolder, filesIn } from "./dataFolder.ts";

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const BUNDLE = file("bundle.json", "{}\n");
const A = file("articles/a.json", "一月");
const B = file("texts/b.bin", "二月");

async function write(folder: string, keep: ReadonlySet<string> | "all" | null, ...files: (typeof A)[]) {
  const data = new DataFolder(folder);
  for (const one of files) await data.write([one]);
  return data.finish(keep);
}

describe("DataFolder", () => {
  it("holds what was written, once, and says whether the bundle is another", async () => {
    const folder = await temporaryFolder();
    expect((await write(folder, null, A, B, A, BUNDLE)).changed).toBe(true);
    expect((await filesIn(folder)).sort()).toEqual(["articles/a.json", "bundle.json", "texts/b.bin"]);
    expect(await readFile(join(folder, A.path), "utf8")).toBe("一月");
    expect((await write(folder, null, A, B, BUNDLE)).changed).toBe(false);
    expect((await write(folder, null, A, B, file("bundle.json", "[]\n"))).changed).toBe(true);
  });

  it("leaves alone what is there already, and mends what was cut off", async () => {
    const folder = await temporaryFolder();
    await write(folder, null, A, B, BUNDLE);
    const before = await stat(join(folder, A.path));
    await writeFile(join(folder, B.path), "二");
    await write(folder, null, A, B, BUNDLE);
    const after = await stat(join(folder, A.path));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await readFile(join(folder, B.path), "utf8")).toBe("二月");
  });

  it("takes away what no bundle names, but for what is to be kept, and what lies beside the bundle", async () => {
    const folder = await temporaryFolder({ "articles/a.json.9.new": "", "texts/old.bin": "", "note.txt": "" });
    const { paths } = await write(folder, "all", A, BUNDLE);
    expect(await readdir(join(folder, "articles"))).toHaveLength(2);
    await write(folder, paths, B, BUNDLE);
    expect((await filesIn(folder)).sort()).toEqual(["articles/a.json", "bundle.json", "note.txt", "texts/b.bin"]);
    await write(folder, null, B, BUNDLE);
    expect((await filesIn(folder)).sort()).toEqual(["bundle.json", "note.txt", "texts/b.bin"]);
  });

  it("says what kept a file from being written, and leaves the bundle that was there", async () => {
    const folder = await temporaryFolder({ articles: "no folder", "bundle.json": "before" });
    await expect(write(folder, null, A, B, BUNDLE)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await readFile(join(folder, "bundle.json"), "utf8")).toBe("before");
  });
});
