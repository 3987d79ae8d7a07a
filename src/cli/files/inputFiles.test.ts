import { execFileSync } from "node:child_process";
import { link, mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { maybeBuilt } from "../../pipeline/source/builtFiles.ts";
import { isInputFile, listInputFiles } from "./inputFiles.ts";
import { readInputFile } from "./readInputFile.ts";
import { temporaryFolder } from "./temporaryFolder.ts";

/** Each finding in short: the file, or the file and why it failed. */
async function listed(paths: readonly string[], from: string): Promise<string[]> {
  const { documents: found } = await listInputFiles(paths, from);
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

  describe("a copy of a site that Wanglai built", () => {
    const BUNDLE = '{"format":"wanglai-bundle","version":6}';
    const DATA = { "bundle.json": BUNDLE, "articles/1.json": "{}", "sources/2.json": "{}", "texts/3.json": "{}" };
    const below = (folder: string, files: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
    const SITE = {
      ...below("data", DATA),
      ...{ "index.html": "", "index.html.br": "", "assets/index-a.js": "", "favicon.svg": "", "licenses.md": "" },
      ...{ "manifest.webmanifest": "", "service-worker.js": "", "service-worker.js.gz": "" },
    };

    it("is told once and left out, but for what the user put beside it", async () => {
      const root = await temporaryFolder({ ...below("s/pub", SITE), "s/pub/own.txt": "", "s/pub/more/a.txt": "" });
      expect(await listed(["s"], root)).toEqual(["s/pub built", "s/pub/more/a.txt", "s/pub/own.txt"]);
    });

    it("is also known by its data alone", async () => {
      const root = await temporaryFolder({ ...below("s/data", DATA), "s/a.txt": "" });
      expect(await listed(["s"], root)).toEqual(["s/a.txt", "s/data built"]);
    });

    it("is not seen in a site of somebody else, or in a stray bundle", async () => {
      const root = await temporaryFolder({
        ...{ "s/a/index.html": "", "s/a/data/bundle.json": '{"format":"other"}', "s/a/assets/x.html": "" },
        ...{ "s/b/bundle.json": BUNDLE, "s/b/articles/1.txt": "", "s/b/notes.txt": "" },
      });
      expect(await listed(["s"], root)).toEqual([
        ...["s/a/assets/x.html", "s/a/data/bundle.json", "s/a/index.html"],
        ...["s/b/articles/1.txt", "s/b/bundle.json", "s/b/notes.txt"],
      ]);
    });

    it("covers every file of the page that is public", async () => {
      const own = maybeBuilt(["data", "index.html"])?.own;
      for (const name of await readdir(new URL("../../../public", import.meta.url))) expect(own?.(name)).toBe(true);
    });
  });

  it("always takes a file that is named itself", async () => {
    const root = await temporaryFolder({ "s/.hidden": "" });
    expect(await listed(["s/.hidden"], root)).toEqual(["s/.hidden"]);
  });

  it.each([
    ["tables", "organizations.csv"],
    ["corrections", "corrections.json"],
  ] as const)("lists %s for themselves, wherever they lie and however they are named", async (kind, name) => {
    const root = await temporaryFolder({ [`s/${name}`]: "", [`s/b/${name}`]: "", "s/a.txt": "" });
    for (const paths of [["s"], [`s/${name}`, "s/a.txt", "s/b", "s"]]) {
      const listed = await listInputFiles(paths, root);
      expect(listed.documents.map(({ file }) => file)).toEqual(["s/a.txt"]);
      expect(listed[kind].map(({ file }) => file).sort()).toEqual([`s/b/${name}`, `s/${name}`]);
    }
  });

  it("lists what is found twice only once", async () => {
    const root = await temporaryFolder({ "s/a.txt": "", "s/b.txt": "" });
    expect(await listed(["s/b.txt", "s", "./s/", join(root, "s/a.txt")], root)).toEqual(["s/b.txt", "s/a.txt"]);
  });

  it("lists a file once that several names lead to, under the one that comes first", async () => {
    const root = await temporaryFolder({ "s/b.txt": "", "s/d/c.txt": "" });
    await symlink(join(root, "s/b.txt"), join(root, "s/a.txt"));
    await symlink(join(root, "s/d/c.txt"), join(root, "s/z.txt"));
    await link(join(root, "s/b.txt"), join(root, "s/e.txt"));
    expect(await listed(["s"], root)).toEqual(["s/a.txt", "s/d/c.txt"]);
    expect(await listed(["s/b.txt", "./s/b.txt", "s/a.txt"], root)).toEqual(["s/b.txt"]);
    expect(await listed(["gone", "./gone"], root)).toEqual(["gone ENOENT"]);
  });

  it.skipIf(process.platform === "win32")("does not wait for what is neither file nor folder", async () => {
    const root = await temporaryFolder({ "s/a.txt": "" });
    execFileSync("mkfifo", [join(root, "s/pipe")]);
    expect(await listed(["s/pipe", "/dev/null"], root)).toEqual(["s/pipe not-a-file", "/dev/null not-a-file"]);
    expect(await listed(["s"], root)).toEqual(["s/a.txt", "s/pipe not-a-file"]);
  });

  it.skipIf(process.platform === "win32")("leaves a backslash in a name as it is", async () => {
    const root = await temporaryFolder({ "s/back\\slash.txt": "" });
    expect(await listed(["s"], root)).toEqual(["s/back\\slash.txt"]);
    expect(await listed(["s/back\\slash.txt"], root)).toEqual(["s/back\\slash.txt"]);
  });

  it.runIf(process.platform === "linux")("finds and reads files whose names are no UTF-8", async () => {
    const root = await temporaryFolder({ "s/b.txt": "" });
    const inFolder = (name: string) => Buffer.concat([Buffer.from(`${root}/s/`), Buffer.from(name, "latin1")]);
    await mkdir(inFolder("a\xd0"));
    await writeFile(inFolder("a\xd0/\xce\xc4.txt"), "one");
    await writeFile(inFolder("z\xff.txt"), "two");
    await writeFile(inFolder("z\xfe.txt"), "three");
    const { documents: found } = await listInputFiles(["s"], root);
    expect(found.map(({ file }) => file)).toEqual([
      "s/a\uFFFD/\uFFFD\uFFFD.txt",
      "s/b.txt",
      "s/z\uFFFD.txt",
      "s/z\uFFFD.txt",
    ]);
    const texts = await Promise.all(
      found.filter(isInputFile).map(async (one) => Buffer.from((await readInputFile(one)) as Uint8Array).toString()),
    );
    expect(texts).toEqual(["one", "", "three", "two"]);
  });

  it("says that a name may not be UTF-8 where the command line lost its bytes", async () => {
    const root = await temporaryFolder();
    expect((await listInputFiles(["a\uFFFD.txt"], root)).documents).toEqual([
      { file: "a\uFFFD.txt", code: "ENOENT", message: expect.stringContaining("not valid UTF-8") },
    ]);
  });

  it("names files of the current folder without a prefix, and of an absolute one in full", async () => {
    const root = await temporaryFolder({ "a.txt": "" });
    expect(await listed(["."], root)).toEqual(["a.txt"]);
    expect(await listed([root], "/")).toEqual([`${root}/a.txt`]);
  });

  it("follows links, ends where they go in circles, and says each link that does", async () => {
    const root = await temporaryFolder({ "s/a.txt": "", "other/b.txt": "" });
    await symlink(join(root, "s"), join(root, "s/again"));
    await symlink(root, join(root, "other/up"));
    await symlink(join(root, "other"), join(root, "s/linked"));
    expect(await listed(["s"], root)).toEqual(["s/a.txt", "s/again ELOOP", "s/linked/b.txt", "s/linked/up ELOOP"]);
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
