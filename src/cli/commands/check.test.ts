import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { extract, extractAll } from "../../pipeline/extract.ts";
import { readFile as readSources } from "../../pipeline/source/readFile.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { VISIT } from "../stages/examplePipeline.ts";
import { check } from "./check.ts";
import { runCommand } from "./runCommand.ts";

/** Of an event that is not there. */
const CORRECTION = {
  ...{ id: "c1", made: "2024-06-01T08:00:00Z", note: null, action: "title", event: "e0", old: "来访", new: "访问" },
  proof: { document: "d0", file: "a.txt", quote: "来访" },
};
const DOCUMENTS = {
  "news/a.txt": "3月5日，云山大学校长陈一鸣一行到访蓝帆集团。",
  "news/b.txt": "今日无事，照常开放。",
  "news/c.json": JSON.stringify([{ title: "开放", content: "2024年4月2日，图书馆照常开放。" }, { title: "没有内容" }]),
  "news/d/e.txt": "",
  "news/plan.txt": "2024年6月1日，海川大学拟与蓝帆集团签署合作协议。",
  "news/copy 'of' “b”\n.txt": "今日无事，照常开放。",
  "news/organizations.csv": "name,alias\n,云山\n",
  "news/corrections.json": JSON.stringify({ format: "wanglai-corrections", version: 1, entries: [CORRECTION] }),
};
/** What wipes a line of a terminal. */
const WIPE = "\r\u001b[2K";
const real = async () => ({ readSources, extract, extractAll, foldCorpus, whyNoEvents });

describe("check", () => {
  it("says in short what was not read, what tells nothing and why, and what is unsure; and writes nothing", async () => {
    const from = await temporaryFolder(DOCUMENTS);
    const {
      status,
      stdout: out,
      stderr: err,
    } = await runCommand(check, ["--no-cache", "news"], { from, pipeline: real });
    expect([status, err]).toEqual([1, ""]);
    expect(out).toMatch(/^4 documents in 5 files, 1 event, \d+ warnings?, 1 file not read/);
    const lines = out.trimEnd().split("\n");
    expect(lines).toContain("  1  events without a year");
    expect(lines).toContain("  1  remarks on organizations.csv");
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {2}corrections\.json: Entry c1 .*\(corrections\/event-gone\)$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}d\/e\.txt: .*empty.* \(empty\)$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}XXXX-03-05 {2}\S.* \(3月5日; a\.txt\)$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {4}plan\.txt: \S+ “.*拟.*”$/));
    expect(out).toContain("  no words of a visit, a signing, a launch, a meeting or a conference\n    b.txt\n");
    expect(out).toContain("copy 'of' “b”\\n.txt");
    expect((await readdir(from)).sort()).toEqual(["news"]);
  });

  it("gives all of it as one object, and reads nothing again that its cache knows", async () => {
    const from = await temporaryFolder(DOCUMENTS);
    const first = await runCommand(check, ["--json", "news"], { from, home: from, pipeline: real });
    const again = await runCommand(check, ["--json", join(from, "news")], {
      ...{ from, home: from },
      pipeline: async () => ({
        ...(await real()),
        extractAll: () => {
          throw new Error("known");
        },
      }),
    });
    expect(again).toEqual(first);
    const said = JSON.parse(first.stdout);
    expect(said).toMatchObject({
      ...{ documents: 4, events: 1, undated: [{ date: "XXXX-03-05", because: ["3月5日"], file: "a.txt" }] },
      notRead: [{ file: "d/e.txt", record: null, rule: "empty" }],
      tables: [{ file: "organizations.csv", rule: expect.any(String) }],
    });
    expect(said.withoutEvents.map(({ file, reason }: { file: string; reason: string }) => [file, reason])).toEqual(
      expect.arrayContaining([
        ["b.txt", "no-action"],
        ["plan.txt", "refused"],
      ]),
    );
    expect(await readdir(join(from, ".cache/wanglai"))).toHaveLength(1);
  });

  it("files a copy under its own name, as a build does", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/b.txt": VISIT });
    const { stdout } = await runCommand(check, ["s"], { from });
    expect(stdout).toContain("\n    b.txt: Unexpected copy of a.txt,");
  });

  it("shows some of many, and every one where that is asked for", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, number) => [`s/${number + 10}.txt`, `今日无事${number}。`]),
    );
    const from = await temporaryFolder({ ...many, "s/a.txt": VISIT });
    const short = await runCommand(check, ["s"], { from });
    expect(short.status).toBe(0);
    expect(short.stdout.split("\n").length).toBeLessThan(40);
    expect(short.stdout).toContain("Without events (40)\n");
    expect(short.stdout).toContain("  … and 32 more: --all\n");
    expect(short.stdout).not.toContain("Inferred party");
    const { stdout: out } = await runCommand(check, ["--all", "s"], { from });
    expect(out).toContain("    49.txt\n");
    expect(out).toContain("Inferred party (1)\n");
    expect(out).not.toContain("--all");
  });

  it("shows how far it is on a terminal", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, number) => [`s/${number}.txt`, `第${number}天。`]),
    );
    const from = await temporaryFolder(many);
    let at = 0;
    const now = () => (at += 100);
    const {
      status,
      stdout: out,
      stderr: err,
    } = await runCommand(check, ["--no-cache", "s"], {
      from,
      terminal: true,
      now,
      env: { NO_COLOR: "1" },
    });
    expect(status).toBe(0);
    expect(out).toContain("1,000  documents without events");
    const shown = err.split(WIPE);
    expect(shown).toContainEqual(expect.stringMatching(/^Reading 5\d\d of 1,000 files · 5\d% · .* left$/));
    expect(shown.at(-1)).toBe("");
    expect(err).not.toContain("\n");
    expect(out).not.toContain("\u001b");
  });

  it("is quiet where that is asked for, and colours on a terminal alone", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT });
    const { stdout: out, stderr: err } = await runCommand(check, ["-q", "s"], { from, terminal: true });
    expect(err).toBe("");
    expect(out).toContain("\u001b[1m");
  });

  it.each([
    [[], "The documents' folder is missing"],
    [["a", "b"], "Unexpected “b” behind the documents' folder"],
    [["--fast", "a"], "--fast"],
    [["gone\n"], "There is no folder gone\\n. Check the path.\n"],
    [["a.txt"], "a.txt is a file, expected a folder. Name the folder that it is in.\n"],
  ])("ends with 2 and says why for %j", async (args, message) => {
    const from = await temporaryFolder({ "a.txt": VISIT });
    const { status, stdout: out, stderr: err } = await runCommand(check, args, { from });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});
