import { readdirSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Writable } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { readBundle } from "../../bundle/read.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { embeddedFile } from "../page/singleFile.ts";
import { writeTrouble } from "../page/writeTrouble.ts";
import { VISIT } from "../stages/examplePipeline.ts";
import { buildCommand } from "./buildCommand.ts";
import { check } from "./check.ts";
import type { CommandHost } from "./commandHost.ts";
import { extract } from "./extract.ts";
import { exampleTemplate, runCommand } from "./runCommand.ts";

let template: URL;
beforeEach(async () => {
  template = await exampleTemplate();
});

const build = (from: string, ...args: string[]) => runCommand(buildCommand, args, { from, template });

const filesOf = async (site: string) =>
  readBundle(await readFile(join(site, "data/bundle.json"), "utf8")).documents.map(({ file }) => file);

/** All that lies in a folder, by path, with its content. */
function contentOf(folder: string): Record<string, string> {
  const content: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) content[path.slice(folder.length + 1)] = readFileSync(path, "latin1");
  }
  return content;
}

describe("wanglai build", () => {
  it.each<[string[], string]>([
    [[], "The documents' folder is missing"],
    [["docs"], "-o FOLDER"],
    [["docs", "--single"], "-o FILE.html"],
    [["docs", "more", "-o", "out"], "Unexpected “more”"],
    [["docs", "-o", "out", "--fast"], "Unknown option '--fast'. Try --help.\n"],
    [["docs", "-o", "out", "--quite"], "Unknown option '--quite'. Did you mean “--quiet”? Try --help.\n"],
    [["docs", "-o", "out", "--output", "b"], "--output is given more than once, expected one value. Try --help.\n"],
    [["docs", "--single", "-o", "page.html/"], "page.html/ is the name of a folder, expected that of a file"],
    [["docs", "-o", "-x"], "-o has no value; one that begins with “-” is written -oVALUE. Try --help.\n"],
    [["gone", "-o", "out"], "There is no folder gone"],
    [["docs/a.txt", "-o", "out"], "expected a folder"],
    [["docs", "-o", "."], "which is to be written to"],
    [["docs", "-o", "docs"], "which is to be written to"],
  ])("says what is wrong with %j, and writes nothing", async (args, words) => {
    const from = await temporaryFolder({ "docs/a.txt": VISIT });
    const { status, stdout, stderr } = await build(from, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(words);
    expect(readdirSync(from)).toEqual(["docs"]);
  });

  it("says by its status that something could not be read, and writes the rest", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT, "d/empty.txt": "" });
    const { status, stdout, stderr } = await build(from, "d", "-o", "new/out");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^empty\.txt: error: /m);
    expect(stdout).toBe(`${join(from, "new/out/index.html")}\n`);
    expect(await filesOf(join(from, "new/out"))).toEqual(["a.txt"]);
  });

  it("takes the place of the site before, and leaves what it did not write", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT, "d/b.txt": `${VISIT}一` });
    const out = join(from, "out");
    await build(from, "d", "-o", "out");
    await writeFile(join(out, "CNAME"), "example.org");
    await mkdir(join(out, "data/mine"));
    await writeFile(join(out, "data/mine/notes.txt"), "keep");
    const before = contentOf(out);
    const script = join(out, "assets/index-aBcD1234.js");
    const { mtimeMs } = await stat(script);

    await writeFile(join(from, "d/b.txt"), `${VISIT}二`);
    expect((await build(from, "d", "-o", "out")).status).toBe(0);
    const after = contentOf(out);
    expect(after).toMatchObject({ CNAME: "example.org", "data/mine/notes.txt": "keep" });
    expect((await stat(script)).mtimeMs).toBe(mtimeMs);
    expect(Object.keys(before).filter((path) => !(path in after)).length).toBeGreaterThan(0);

    await writeFile(join(from, "d/b.txt"), `${VISIT}一`);
    await build(from, "d", "-o", "out");
    // What changed since the build before is said by the bundle, and by nothing else here.
    const rest = (content: Record<string, string>) =>
      Object.entries(content).filter(([path]) => !path.startsWith("data/bundle.json"));
    const again = contentOf(out);
    expect(rest(again)).toEqual(rest(before));
    const { since } = readBundle(again["data/bundle.json"] ?? "");
    expect(since).toMatchObject({ events: 2, new: 1, changed: 0, vanished: 1 });
    await build(from, "d", "-o", "out");
    expect(contentOf(out)).toEqual(again);
  });

  it("touches no folder and no file that is not its own", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT, "mine/letter.txt": "keep", "letter.html": "<p>keep" });
    const before = contentOf(from);
    for (const args of [
      ["-o", "mine"],
      ["-o", "letter.html"],
      ["--single", "-o", "letter.html"],
      ["--single", "-o", "mine"],
    ]) {
      const { status, stderr } = await build(from, "d", ...args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).toMatch(/Name another/);
    }
    expect(contentOf(from)).toEqual(before);
  });

  it("does not write over a file that somebody put where a file of the site belongs", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    const out = join(from, "out");
    await build(from, "d", "-o", "out");
    const list = join(out, ".wanglai-site");
    // As in a site of a version that had no such file.
    await writeFile(list, (await readFile(list, "utf8")).replace("index.html\n", ""));
    await writeFile(join(out, "index.html"), "mine");
    const before = contentOf(out);
    const { status, stderr } = await build(from, "d", "-o", "out");
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("is in the way") });
    expect(contentOf(out)).toEqual(before);
  });

  it("removes nothing outside of the site, whatever its list says", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT, "letter.txt": "keep" });
    await build(from, "d", "-o", "out");
    const list = join(from, "out/.wanglai-site");
    await writeFile(list, `${await readFile(list, "utf8")}../letter.txt\n${join(from, "letter.txt")}\n`);
    expect((await build(from, "d", "-o", "out")).status).toBe(0);
    expect(await readFile(join(from, "letter.txt"), "utf8")).toBe("keep");
  });

  it("never reads what it built", async () => {
    const from = await temporaryFolder({ "a.txt": VISIT });
    for (let time = 0; time < 2; time++) {
      expect((await build(from, ".", "-o", "site")).status).toBe(0);
      expect((await build(from, ".", "--single", "-o", "page.html")).status).toBe(0);
      expect(await filesOf(join(from, "site"))).toEqual(["a.txt"]);
    }
  });

  it.skipIf(process.platform === "win32")("writes through a link to a folder", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    await mkdir(join(from, "real"));
    await symlink(join(from, "real"), join(from, "link"));
    expect((await build(from, "d", "-o", "link")).status).toBe(0);
    expect(await filesOf(join(from, "real"))).toEqual(["a.txt"]);
  });

  it("reads what the user put into a site that lies among the documents, and nothing that Wanglai wrote", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    await build(from, "d", "-o", "d/site");
    await writeFile(join(from, "d/site/b.txt"), `${VISIT}一`);
    await mkdir(join(from, "d/site/mine"));
    await writeFile(join(from, "d/site/mine/c.txt"), `${VISIT}二`);
    expect((await build(from, "d", "-o", "d/site")).status).toBe(0);
    expect(await filesOf(join(from, "d/site"))).toEqual(["a.txt", "site/b.txt", "site/mine/c.txt"]);
  });

  it("refuses a site as documents, also to check and to extract", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    await build(from, "d", "-o", "site");
    for (const [command, isCopy, ...args] of [
      [buildCommand, false, "site", "-o", "out"],
      [check, false, "site"],
      [extract, false, "d", "site"],
      [check, true, "site"],
    ] as const) {
      if (isCopy) await rm(join(from, "site/.wanglai-site"));
      const { status, stderr, stdout } = await runCommand(command, args, { from, template });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toBe("site is a site that Wanglai built, expected a folder of documents.\n");
    }
    expect(readdirSync(from).sort()).toEqual(["d", "site"]);
  });

  it("says that there was nothing to read, as check and extract do", async () => {
    const from = await temporaryFolder({ "d/.hidden": VISIT, "d/organizations.csv": "name\n海河大学\n" });
    for (const [command, ...args] of [
      [buildCommand, "d", "-o", "out"],
      [check, "d"],
      [extract, "d"],
    ] as const) {
      const { status, stderr } = await runCommand(command, args, { from, template });
      expect([status, stderr]).toEqual([0, expect.stringContaining("d: There are no documents, so nothing was read.")]);
    }
  });

  it("folds warnings of one rule where they are many, and lists all that could not be read", async () => {
    const named = (name: string, text: string) =>
      Object.fromEntries(Array.from({ length: 41 }, (_, at) => [`d/${name}${at + 10}.txt`, text]));
    const from = await temporaryFolder({ ...named("copy", VISIT), ...named("empty", "") });
    const { stderr } = await build(from, "d", "-o", "out");
    const saying = (words: string) => stderr.split("\n").filter((line) => line.includes(words)).length;
    expect([saying("(source/copy)"), saying("(empty)")]).toEqual([20, 41]);
    expect(stderr).toContain("… and 20 more warnings of source/copy: “wanglai check DIR --all” lists them.\n");
  });

  it("says that corrections could not be read, also where it is quiet, and by its status", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT, "d/corrections.json": "{" });
    const { status, stdout, stderr } = await build(from, "d", "-o", "out", "--quiet", "--json");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^corrections\.json: error: .*expected JSON.*\(corrections\/broken\)\n$/);
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ failures: 1, corrections: { unreadable: [{ file: "corrections.json" }] } });
    const checked = await runCommand(check, ["d"], { from });
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain("1 file not read\n");
    expect(checked.stdout).toMatch(/^ {2}corrections\.json: .*\(corrections\/broken\)$/m);
  });

  it("says that the site is there where only standard output could not be written", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("ENOSPC: no space"), { code: "ENOSPC" })),
      highWaterMark: 1,
    });
    const buildTo = (host: CommandHost) => buildCommand({ ...host, stdout: full });
    const { status, stderr } = await runCommand(buildTo, ["d", "-o", "out", "--json"], { from, template });
    expect(status).toBe(3);
    const made = join(from, "out/index.html");
    expect(stderr).toMatch(`${made} was written, but standard output could not be: The disk is full.`);
    expect(await filesOf(join(from, "out"))).toEqual(["a.txt"]);
  });

  it.skipIf(process.platform === "win32")("says of a link to nothing that it is one, and leaves it", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    await symlink(join(from, "gone"), join(from, "link"));
    for (const args of [["link"], ["link/sub"], ["link", "--single"], ["link/page.html", "--single"]]) {
      const { status, stderr } = await build(from, "d", "-o", ...args);
      expect([args, status]).toEqual([args, 2]);
      expect(stderr).toContain(`${join(from, "link")} is a link to nothing.`);
    }
    expect(readdirSync(from)).toEqual(["d", "link"]);
  });

  it.skipIf(process.platform !== "linux")("ends where a file system denies that a new folder can be", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    for (const args of [["/proc/new"], ["/proc/new/sub"], ["/proc/new.html", "--single"]]) {
      const { status, stderr } = await build(from, "d", "-o", ...args);
      expect([args, status]).toEqual([args, 3]);
      expect(stderr).toContain("/proc takes no new folders or files. Name another place.");
    }
  });

  it("says what changed since the page before, as a table or as one object, and is quiet where that is asked for", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT, "d/empty.txt": "" });
    const single = ["d", "--single", "-o", "page.html"];
    const first = await build(from, ...single);
    expect(first.stderr).toMatch(/^ {2}files +1 read\n +1 file not read\n/m);
    expect(first.stderr).toMatch(/^ {2}events +1\n {2}kinds +visit 1 · meeting 1\n/m);
    expect(first.stderr).not.toContain("since before");
    await writeFile(join(from, "d/b.txt"), `${VISIT}一`);
    await rm(join(from, "d/a.txt"));
    const second = await build(from, ...single, "--json");
    expect(JSON.parse(second.stdout)).toMatchObject({
      ...{ output: join(from, "page.html"), documents: 1, events: 1, failures: 1 },
      since: { before: 1, new: 1, changed: 0, vanished: 1 },
    });
    const { stderr } = await build(from, ...single, "--quiet");
    expect(stderr).toMatch(/^empty\.txt: error: [^\n]+\n$/);
  });

  it("reads ten thousand files in one folder", async () => {
    const from = await temporaryFolder();
    await mkdir(join(from, "d"));
    const numbers = Array.from({ length: 10_000 }, (_, number) => number);
    await Promise.all(numbers.map((number) => writeFile(join(from, `d/${number}.txt`), `第${number}号`)));
    const { status, stderr } = await build(from, "d", "--single", "-o", "page.html");
    expect(stderr).toContain("10,000");
    expect(status).toBe(0);
    const page = await readFile(join(from, "page.html"), "utf8");
    const bundle = readBundle(Buffer.from(embeddedFile(page, "bundle.json") ?? []).toString());
    expect(bundle.parts?.documents).toBe(10_000);
  });

  it("waits for nobody, and clears away what a build left that was ended", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    const out = join(from, "out");
    await build(from, "d", "-o", "out");
    const before = contentOf(out);
    // The first process of a machine always runs; no process has the other number.
    await mkdir(join(out, ".wanglai-new-1"));
    const { status, stderr } = await build(from, "d", "-o", "out");
    expect({ status, stderr }).toMatchObject({ status: 3, stderr: expect.stringContaining("Process 1 is writing") });
    await rm(join(out, ".wanglai-new-1"), { recursive: true });
    await mkdir(join(out, ".wanglai-new-99999999/data"), { recursive: true });
    expect((await build(from, "d", "-o", "out")).status).toBe(0);
    expect(readdirSync(out).filter((name) => name.startsWith(".wanglai-new"))).toEqual([]);
    expect(contentOf(out)).toEqual(before);
  });

  it("leaves nothing where it is ended before it is done", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    for (const args of [
      ["-o", "out"],
      ["--single", "-o", "page.html"],
    ]) {
      const stop = AbortSignal.abort();
      expect(await runCommand(buildCommand, ["d", ...args], { from, template, stop })).toMatchObject({ status: 3 });
    }
    expect(readdirSync(from)).toEqual(["d"]);
    await mkdir(join(from, "empty"));
    await runCommand(buildCommand, ["d", "-o", "empty"], { from, template, stop: AbortSignal.abort() });
    expect(readdirSync(from)).toEqual(["d", "empty"]);
  });

  it.each([["out"], ["page.html", "--single"]])(
    "leaves %s as it was where it is ended while it writes",
    async (out, ...more) => {
      const names = Array.from({ length: 40 }, (_, number) => `d/${number}.txt`);
      const from = await temporaryFolder(Object.fromEntries(names.map((name, number) => [name, `${VISIT}${number}`])));
      await build(from, "d", "-o", out, ...more);
      await writeFile(join(from, "d/1.txt"), `${VISIT}改`);
      const before = contentOf(from);
      const ending = new AbortController();
      let asked = 0;
      // The clock is asked at each step: files are compared, read, and then their documents are written.
      const now = () => {
        if (++asked === 100) ending.abort();
        return asked;
      };
      const host = { from, template, stop: ending.signal, now };
      const { status, stderr } = await runCommand(buildCommand, ["d", "-o", out, ...more], host);
      expect(status).toBe(3);
      expect(stderr).toContain(`Ended before it was done; ${out} is as it was.`);
      expect(readdirSync(from).sort()).toEqual(["d", out]);
      expect(contentOf(from)).toEqual(before);
    },
  );
});

describe("what keeps something from being written", () => {
  it.each([
    [
      Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }),
      /^The disk is full\. Free/,
    ],
    // Of a thread only the message is left.
    [new Error("EDQUOT: disk quota exceeded, write"), /^Your share of the disk is used up/],
    [Object.assign(new Error("EBADF: bad file"), { code: "EBADF" }), /^It could not be written\. \(EBADF/],
  ])("is said of %s", (error, words) => {
    expect(writeTrouble(error)).toMatch(words);
  });

  it("is not what the program itself did wrong", () => {
    expect(writeTrouble(new TypeError("x is undefined"))).toBeNull();
    expect(writeTrouble(Object.assign(new Error("bad"), { code: "ERR_INVALID_ARG_TYPE" }))).toBeNull();
  });
});
