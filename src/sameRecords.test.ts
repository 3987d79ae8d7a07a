/** Holds the command line and the page's worker against each other: of the same files they give the same records. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { recordLines } from "./app/store/local/recordLines.ts";
import { readLocal } from "./app/worker/readLocal.ts";
import { extractCommand } from "./cli/commands/extract.ts";
import { extractAll } from "./pipeline/extract.ts";
import { PAGE_START } from "./pipeline/source/builtFiles.ts";
import { readFile } from "./pipeline/source/readFile.ts";

const SRC = dirname(fileURLToPath(import.meta.url));
const CASES = join(SRC, "pipeline/cases");

const RECORD = '{"title":"海川大学来访","content":"五月六日，海川大学校长李丽到访东湖市。"}';

/** Pages, feeds, tables, damaged and oddly encoded texts: all that the golden cases hold, the seeds, and what is no article. */
function awkwardFiles(): { name: string; bytes: Uint8Array }[] {
  const cases = readdirSync(CASES).flatMap((folder) => {
    if (folder === "README.md") return [];
    const input = readdirSync(join(CASES, folder)).find((name) => name.startsWith("input."));
    return input ? { name: folder + extname(input), path: join(CASES, folder, input) } : [];
  });
  const seeds = readdirSync(join(SRC, "../seeds")).map((name) => ({ name, path: join(SRC, "../seeds", name) }));
  const read = [...cases, ...seeds].map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }));
  const none = [
    { name: "a.copy.txt", bytes: read[0]?.bytes ?? new Uint8Array() },
    { name: "b.empty.txt", bytes: new Uint8Array() },
    { name: "c.binary.png", bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0) },
    { name: "d.broken.ndjson", bytes: new TextEncoder().encode(`${RECORD}\n${RECORD.slice(0, -5)}\n${RECORD}\n`) },
    {
      name: "e.built.html",
      bytes: new TextEncoder().encode(`${PAGE_START}<p>五月六日，海川大学校长李丽到访东湖市。</p>`),
    },
  ];
  return [...read, ...none].sort((a, b) => (a.name < b.name ? -1 : 1));
}

// The form of the hash that a browser takes; `sha256.test.ts` holds it and Node's own together.
vi.mock("#sha256", () => import("./pipeline/text/sha256.ts"));

/** What the command line prints of the files of a folder, one line a document. */
async function printedLines(folder: string): Promise<string[]> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  stderr.resume();
  const all = text(stdout);
  await extractCommand({
    args: ["a"],
    from: folder,
    stdout,
    stderr,
    stages: async () => ({ readSources: readFile, extractAll }),
    now: () => 0,
    threads: 1,
  });
  stdout.end();
  return (await all).match(/.*\n/g) ?? [];
}

/** What the worker hands to the page of the same files, as the page gives it to download. */
async function workerLines(): Promise<string[]> {
  const files = await Promise.all(
    awkwardFiles().map(async ({ name, bytes }) => ({ name, reading: await readLocal(`a/${name}`, bytes) })),
  );
  return recordLines(structuredClone(files));
}

describe("a document", () => {
  const folder = mkdtempSync(join(tmpdir(), "wanglai-same-"));
  beforeAll(() => {
    mkdirSync(join(folder, "a"));
    for (const { name, bytes } of awkwardFiles()) writeFileSync(join(folder, "a", name), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("has the same record from the command line and from the page, byte for byte", async () => {
    const printed = await printedLines(folder);
    expect(printed.length).toBeGreaterThan(30);
    expect(printed.join("")).toContain('"events":[{');
    expect(await workerLines()).toEqual(printed);
  });
});
