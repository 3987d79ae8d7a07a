import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, FAULT, VISIT } from "../stages/examplePipeline.ts";
import { runExtract } from "./runExtract.ts";

/** A stream whose reader leaves at the first piece. */
function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`write ${code}`), { code }));
    },
  });
}

const run = (args: readonly string[], from = ".", streams: { stdout?: Writable; terminal?: boolean } = {}) =>
  runExtract(args, examplePipeline, { from, ...streams });

describe("extract", () => {
  it("prints one JSON line a document, in order of name", async () => {
    const from = await temporaryFolder({ "s/b.txt": "今日无事，照常开放。", "s/a.txt": VISIT });
    const { status, records } = await run(["s"], from);
    expect(status).toBe(0);
    expect(records().map(({ file, events }) => [file, events.length])).toEqual([
      ["s/a.txt", 1],
      ["s/b.txt", 0],
    ]);
  });

  it("gives an error line for a file that cannot be read, goes on, and ends with 1", async () => {
    const from = await temporaryFolder({ "s/a.txt": "", "s/b.txt": VISIT });
    const { status, records, stderr } = await run(["gone.txt", "s"], from);
    expect(status).toBe(1);
    expect(records()).toMatchObject([
      { file: "gone.txt", error: { code: "ENOENT" } },
      { file: "s/a.txt", error: { code: "empty", message: "The file is empty." } },
      { file: "s/b.txt", title: "云山大学来访" },
    ]);
    expect(stderr).toContain("gone.txt: error: There is no such file or folder.");
    expect(stderr).toMatch(/\n1 document, 1 event, 1 warning, 2 files not read\n$/);
  });

  it("folds warnings of one rule where they are many, and counts all", async () => {
    const copies = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`s/${at + 10}.txt`, VISIT]));
    const { records, stderr } = await run(["s"], await temporaryFolder(copies));
    expect(records()).toHaveLength(61);
    expect(stderr.split("\n").filter((line) => line.includes("(source/copy)"))).toHaveLength(20);
    expect(stderr).toContain("\n… and 40 more warnings of source/copy: “wanglai check DIR --all” lists them.\n");
  });

  it("calls organizations as the folder's table does, and tells what is wrong with the table", async () => {
    const table = "类型,alias,名称\n企业,云山大学,云山集团\n,x\n";
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/organizations.csv": table });
    const { status, records, stderr } = await run(["s"], from);
    expect(status).toBe(0);
    expect(records().map(({ file }) => file)).toEqual(["s/a.txt"]);
    const [{ organizations, people }] = records()[0].events;
    expect(organizations[0]).toMatchObject({ name: "云山集团", type: "company", mentions: ["云山大学"] });
    expect(people[0]).toMatchObject({ organization: "云山集团" });
    expect(stderr).toMatch(/s\/organizations\.csv: warning: Unexpected row 3 with no name/);
    expect(stderr).toMatch(/\n1 document, 1 event, 2 warnings\n$/);
  });

  it("gives an error line for a table that cannot be read, goes on, and ends with 1", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/organizations.csv": "" });
    const { status, records } = await run(["s"], from);
    expect(status).toBe(1);
    expect(records()).toMatchObject([
      { file: "s/organizations.csv", error: { code: "empty", message: expect.stringContaining("名称") } },
      { file: "s/a.txt" },
    ]);
  });

  it("gives an error line for its own fault and goes on", async () => {
    const from = await temporaryFolder({ "s/a.txt": FAULT, "s/b.txt": VISIT });
    const { status, records } = await run(["s"], from);
    expect(status).toBe(1);
    expect(records()).toMatchObject([
      { file: "s/a.txt", error: { code: "internal", message: expect.stringContaining("no such rule") } },
      { file: "s/b.txt" },
    ]);
  });

  it("prints warnings and counts on standard error, and no progress where that is no terminal", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT });
    const { stderr } = await run(["s"], from);
    expect(stderr).toBe("s/a.txt: warning: No author. (article/no-author)\n1 document, 1 event, 1 warning\n");
  });

  it("shows progress on a terminal and wipes it away", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/b.txt": VISIT });
    const { stderr } = await run(["s"], from, { terminal: true });
    expect(stderr).toContain("\r\u001b[2KReading 1 of 2 files · 50%\r\u001b[2K");
    expect(stderr).toContain("Reading 2 of 2 files · 100%\r\u001b[2K2 documents");
  });

  it("is quiet of all but what could not be read where that is asked for", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/b.txt": "" });
    const { stderr, status } = await run(["--quiet", "s"], from, { terminal: true });
    expect(stderr).toBe("s/b.txt: error: The file is empty. (empty)\n");
    expect(status).toBe(1);
  });

  it.skipIf(process.platform === "win32")(
    "keeps a line of its own for each notice, whatever files are called",
    async () => {
      const name = "s/春\n“a” 'b'\u001b[31m.txt";
      const from = await temporaryFolder({ [name]: VISIT });
      const { stderr, records } = await run(["s"], from);
      expect(records()).toMatchObject([{ file: name }]);
      expect(stderr.split("\n")[0]).toBe("s/春\\n“a” 'b'\\u{1b}[31m.txt: warning: No author. (article/no-author)");
    },
  );

  it.each([["--help"], ["-h"]])("explains itself for %s", async (flag) => {
    const { status, lines, stderr } = await run([flag]);
    expect(status).toBe(0);
    expect(lines[0]).toContain("Usage: wanglai extract PATH…");
    expect(stderr).toBe("");
  });

  it("explains itself on standard error and ends with 2 where no path is given", async () => {
    const { status, lines, stderr } = await run([]);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr).toContain("Usage:");
  });

  it.each(["--fast", "-x", "--help=yes"])("names the mistake in %s and ends with 2", async (flag) => {
    const { status, lines, stderr } = await run([flag, "s"]);
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr).toMatch(/^[^\n]+\. Try --help\.\n$/);
    expect(stderr).toContain(flag.split("=")[0]);
  });

  it.each([[[""]], [["s", ""]], [["--", ""]]])(
    "reads nothing for an empty path, says so, and ends with 2: %j",
    async (args) => {
      const from = await temporaryFolder({ "a.txt": VISIT, "s/b.txt": VISIT });
      const { status, lines, stderr } = await run(args, from);
      expect(status).toBe(2);
      expect(lines).toEqual([]);
      expect(stderr).toBe("A path is empty, expected a file or a folder. Try --help.\n");
    },
  );

  it.skipIf(process.platform === "win32")(
    "names what is neither file nor folder, goes on, and ends with 1",
    async () => {
      const from = await temporaryFolder({ "a.txt": VISIT });
      execFileSync("mkfifo", [join(from, "pipe")]);
      const { status, records, stderr } = await run(["pipe", "a.txt"], from);
      expect(status).toBe(1);
      expect(records()).toMatchObject([{ file: "pipe", error: { code: "not-a-file" } }, { file: "a.txt" }]);
      expect(stderr).toContain("pipe: error: It is a pipe, a socket or a device");
    },
  );

  it("reads a path that begins with a dash after --", async () => {
    const from = await temporaryFolder({ "-a.txt": VISIT });
    expect((await run(["--", "-a.txt"], from)).records()).toMatchObject([{ file: "-a.txt" }]);
  });

  it("ends quietly when its reader leaves", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/b.txt": VISIT });
    const { status, stderr } = await run(["s"], from, { stdout: failing("EPIPE") });
    expect(status).toBe(0);
    expect(stderr).not.toContain("EPIPE");
  });

  it("does not hide that its records could not be written", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/b.txt": VISIT });
    await expect(run(["s"], from, { stdout: failing("ENOSPC") })).rejects.toThrow("ENOSPC");
  });
});
