import { mkdir, symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isInputFile, LARGEST_FILE, listInputFiles, readInputFile } from "./inputFiles.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** Each finding in short: the file, or the file and why it failed. */
async function listed(paths: readonly string[], from: string): Promise<string[]> {
  const found = await listInputFiles(paths, from);
  return found.map((one) => (isInputFile(one) ? one.file : `${one.file} ${one.code}`));
}

describe("listInputFiles", () => {
  it("takes every file of a folder and its subfolders, in order of name", async () => {
    const root = await temporaryFolder({ "s/b.md": "", "s/a/z.html": "", "s/a.txt": "", "s/c": "" });
    expect(await listed(["s"], root)).toEqual(["s/a/z.html", "s/a.txt", "s/b.md", "s/c"]);
  });

  it("leaves out hidden files and folders and the two files that describe documents", async () => {
    const root = await temporaryFolder({
      "s/.DS_Store": "",
      "s/.git/x.txt": "",
      "s/organizations.csv": "",
      "s/corrections.json": "{}",
      "s/a.txt": "",
    });
    expect(await listed(["s"], root)).toEqual(["s/a.txt"]);
  });

  it("always takes a file that is named itself", async () => {
    const root = await temporaryFolder({ "s/.hidden": "", "s/organizations.csv": "" });
    expect(await listed(["s/.hidden", "s/organizations.csv"], root)).toEqual(["s/.hidden", "s/organizations.csv"]);
  });

  it("lists what is found twice only once", async () => {
    const root = await temporaryFolder({ "s/a.txt": "", "s/b.txt": "" });
    expect(await listed(["s/b.txt", "s", "./s/", join(root, "s/a.txt")], root)).toEqual(["s/b.txt", "s/a.txt"]);
  });

  it("names files of the current folder without a prefix, and of an absolute one in full", async () => {
    const root = await temporaryFolder({ "a.txt": "" });
    expect(await listed(["."], root)).toEqual(["a.txt"]);
    expect(await listed([root], "/")).toEqual([`${root}/a.txt`]);
  });

  it("follows links and ends where they go in circles", async () => {
    const root = await temporaryFolder({ "s/a.txt": "", "other/b.txt": "" });
    await symlink(join(root, "s"), join(root, "s/again"));
    await symlink(root, join(root, "other/up"));
    await symlink(join(root, "other"), join(root, "s/linked"));
    expect(await listed(["s"], root)).toEqual(["s/a.txt", "s/linked/b.txt"]);
  });

  it("gives a failure for what is not there, and goes on", async () => {
    const root = await temporaryFolder({ "s/a.txt": "" });
    await symlink(join(root, "gone"), join(root, "s/dangling.txt"));
    await symlink(join(root, "s/self"), join(root, "s/self"));
    expect(await listed(["nowhere", "s", "s/a.txt/x"], root)).toEqual([
      "nowhere ENOENT",
      "s/a.txt",
      "s/dangling.txt ENOENT",
      "s/self ELOOP",
      "s/a.txt/x ENOTDIR",
    ]);
  });

  it("finds nothing in an empty folder", async () => {
    expect(await listed(["."], await temporaryFolder())).toEqual([]);
  });
});

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
    expect(await readInputFile({ file: "a.txt", location: join(root, "a.txt") })).toMatchObject({ code: "too-large" });
  });

  it("gives a failure for a folder and for what is gone", async () => {
    const root = await temporaryFolder();
    await mkdir(join(root, "folder.txt"));
    expect(await readInputFile({ file: "f", location: join(root, "folder.txt") })).toMatchObject({ code: "EISDIR" });
    expect(await readInputFile({ file: "g", location: join(root, "gone") })).toMatchObject({
      file: "g",
      code: "ENOENT",
      message: expect.stringContaining("Check the path"),
    });
  });
});
