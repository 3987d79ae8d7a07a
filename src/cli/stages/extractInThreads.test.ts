import { describe, expect, it } from "vitest";
import { exampleExtraction } from "../../bundle/exampleCorpus.ts";
import { NO_TABLE } from "../../pipeline/corpus/organizationTable.ts";
import { recordCraft } from "../commands/printRecord.ts";
import { runExtract } from "../commands/runExtract.ts";
import { listInputFiles } from "../files/inputFiles.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, FAULT, LAST_WORDS, VISIT } from "./examplePipeline.ts";
import { extractFiles, markCopies, placed } from "./extractFiles.ts";
import type { Stages } from "./stages.ts";

const stages = { ...examplePipeline, thread: new URL("./exampleThread.ts", import.meta.url) };

/** Many documents of different sizes, copies of one another among them, and some that cannot be read. */
function manyFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let number = 0; number < 60; number++) {
    const text = number % 7 === 3 ? "" : number % 11 === 5 ? FAULT : `${VISIT}${"。".repeat((number % 9) * 9000)}`;
    files[`s/${String(number).padStart(2, "0")}.txt`] = text;
  }
  return files;
}

describe("extract in threads", () => {
  it("prints what it prints in one, in the same order, with the same exit status", async () => {
    const from = await temporaryFolder(manyFiles());
    const [one, several] = [
      await runExtract(["s", "gone"], stages, { from, threads: 1 }),
      await runExtract(["s", "gone"], stages, { from, threads: 3 }),
    ];
    expect(one.lines.length).toBe(61);
    expect(one.stderr).toContain("Unexpected copy of s/00.txt");
    expect({ ...several, records: null }).toEqual({ ...one, records: null });
  });

  it("calls organizations as the user's table does", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT, "s/organizations.csv": "name,alias\n云山集团,云山大学\n" });
    const { records } = await runExtract(["s"], stages, { from, threads: 2 });
    expect(records()[0].events[0].organizations[0].name).toBe("云山集团");
  });

  it("loses only the file that a thread dies on", async () => {
    const from = await temporaryFolder({
      "s/a.txt": VISIT,
      "s/b.txt": `${VISIT}${LAST_WORDS}`,
      "s/c.txt": `${VISIT}又及。`,
    });
    const { status, records } = await runExtract(["s"], stages, { from, threads: 2 });
    expect(status).toBe(1);
    expect(records()).toMatchObject([
      { file: "s/a.txt", events: [{}] },
      { file: "s/b.txt", error: { code: "internal", message: expect.stringContaining("ThreadDied") } },
      { file: "s/c.txt", events: [{}] },
    ]);
  });

  it("shares the records of a large file among threads, and loses only the one that a thread dies on", async () => {
    const line = (number: number) => `${VISIT}${number}${number === 7 ? LAST_WORDS : ""}${"。".repeat(100_000)}`;
    const from = await temporaryFolder({
      "s/a.txt": Array.from({ length: 16 }, (_, number) => line(number)).join("\n"),
    });
    const ofLines: Stages = {
      ...stages,
      readSources(file, bytes) {
        const lines = new TextDecoder().decode(bytes).split("\n");
        return lines.map((text, index) => ({
          ...exampleExtraction(`d${index}`, file, text).source,
          record: index + 1,
        }));
      },
    };
    const { status, records } = await runExtract(["s"], ofLines, { from, threads: 2 });
    expect(status).toBe(1);
    const told = records().map(({ id, record, error }) => (error ? `${error.code} ${record}` : id));
    expect(told).toEqual(Array.from({ length: 16 }, (_, number) => (number === 7 ? "internal 8" : `d${number}`)));
  });

  it("ends with the reason where no thread can start", async () => {
    const from = await temporaryFolder({ "s/a.txt": VISIT });
    const broken = { ...stages, thread: new URL("./noSuchThread.ts", import.meta.url) };
    await expect(runExtract(["s"], broken, { from, threads: 2 })).rejects.toThrow("A thread could not start");
  });

  it("ends its threads when nobody wants the rest", async () => {
    const from = await temporaryFolder(manyFiles());
    const files = placed((await listInputFiles(["s"], from)).documents);
    const craft = recordCraft(NO_TABLE);
    const errand = () => ({ make: "record" as const, table: NO_TABLE });
    let first: unknown = null;
    for await (const { made } of markCopies(extractFiles(files, { stages, craft, errand, threads: 2 }), craft)) {
      first = made;
      break;
    }
    expect(first).toMatchObject({ file: "s/00.txt" });
  });
});
