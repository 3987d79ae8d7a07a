import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { BundleFile } from "../../bundle/bundleFile.ts";
import { readArticle, readBundle, readSource, readTextsFile } from "../../bundle/read.ts";
import { writeBundle } from "../../bundle/write.ts";
import type { Extraction } from "../../model/corpus.ts";
import { compareFiles } from "../../pipeline/corpus/fileOrder.ts";
import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { testify } from "../../pipeline/corpus/testify.ts";
import { extractAll } from "../../pipeline/extract.ts";
import { readSources } from "../../pipeline/source/readSources.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import { ROOT } from "../bootstrap/run.mjs";
import { listInputFiles } from "../files/inputFiles.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, FAULT, VISIT } from "../stages/examplePipeline.ts";
import { placed } from "../stages/extractFiles.ts";
import { extractHere } from "../stages/extractHere.ts";
import { isReadFailure } from "../stages/stages.ts";
import { BuildMemory, type BuildWay, buildData, type DataReport, type Pipeline } from "./buildData.ts";
import { filesIn } from "./dataFolder.ts";

const foldersIn = (root: string) => ({ root, seeds: "seeds", output: join(root, "public/data") });
const build = (root: string, memory: BuildMemory | null = null) => buildData(foldersIn(root), examplePipeline, memory);

/** A memory as a server has it, given up when the test ends. */
function memoryFor(root: string): BuildMemory {
  const memory = new BuildMemory(foldersIn(root));
  onTestFinished(() => memory.close());
  return memory;
}

const bundleIn = async (root: string) => readBundle(await readFile(join(root, "public/data/bundle.json"), "utf8"));

describe("buildData", () => {
  it("writes a bundle whose articles are all there", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT, "seeds/b/c.txt": "今日无事，照常开放。" });
    const report = await build(root);
    expect(report.counts).toEqual({
      files: 2,
      documents: 2,
      events: 1,
      warnings: 2,
      failures: 0,
      recordFailures: 0,
    });
    const { documents } = await bundleIn(root);
    expect(documents.map((document) => document.file)).toEqual(["seeds/a.txt", "seeds/b/c.txt"]);
    expect(documents.map(({ noEvents }) => noEvents?.reason ?? null)).toEqual([null, "no-action"]);
    for (const { id, article } of documents) {
      expect(readArticle(await readFile(join(root, "public/data", article), "utf8"), id)?.document).toBe(id);
    }
  });

  it("notes the files that could not be read, in the report and in the bundle", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": "", "seeds/b.txt": FAULT, "seeds/c.txt": VISIT });
    const report = await build(root);
    expect(report.counts).toMatchObject({ documents: 1, failures: 2 });
    expect(report.notices.join("\n")).toMatch(/seeds\/a\.txt: error: The file is empty\./);
    expect((await bundleIn(root)).failures.map((failure) => failure.code)).toEqual(["empty", "internal"]);
  });

  it("says which file is a copy of another and shows it once", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT, "seeds/b.txt": VISIT });
    const { counts, notices } = await build(root);
    expect(counts.documents).toBe(1);
    expect(notices).toContainEqual(expect.stringMatching(/^seeds\/b\.txt: warning: .* seeds\/a\.txt/));
    expect((await bundleIn(root)).documents.map((document) => document.file)).toEqual(["seeds/a.txt"]);
  });

  it("reads the user's table of organizations, which is no document, and tells what is wrong with it", async () => {
    const root = await temporaryFolder({
      "seeds/a.txt": VISIT,
      "seeds/organizations.csv": "名称,别名,类型\n云山大学,云大,高校\n,云山,\n",
      "seeds/b/organizations.csv": "title\n云山大学\n",
    });
    const report = await build(root);
    expect(report.counts).toMatchObject({ documents: 1, failures: 1 });
    expect(report.notices).toContainEqual(
      expect.stringMatching(/^seeds\/organizations\.csv: warning: .*row 3.*no-name/),
    );
    expect(report.notices).toContainEqual(
      expect.stringMatching(/^seeds\/b\/organizations\.csv: error: .*no column called name/),
    );
    const { tables, failures } = await bundleIn(root);
    expect(tables.map(({ file, diagnostics }) => [file, diagnostics.length])).toEqual([["seeds/organizations.csv", 1]]);
    expect(failures.map(({ code }) => code)).toEqual(["no-name-column"]);
  });

  it("writes an empty bundle where the folder is missing, and says so", async () => {
    const root = await temporaryFolder();
    expect((await build(root)).notices).toEqual([expect.stringMatching(/^seeds: error: There is no such/)]);
    expect((await bundleIn(root)).events).toEqual([]);
  });

  it("tells whether anything changed", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT });
    expect((await build(root)).changed).toBe(true);
    expect((await build(root)).changed).toBe(false);
    await writeFile(join(root, "seeds/b.txt"), `${VISIT}又及。`);
    expect((await build(root)).changed).toBe(true);
  });

  it("leaves nothing but what the bundle names", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT, "public/data/articles/old.json": "{}" });
    await build(root);
    await writeFile(join(root, "seeds/a.txt"), `${VISIT}次日返程。`);
    await build(root);
    const named = (await bundleIn(root)).documents.map((document) => document.article.replace("articles/", ""));
    expect(await readdir(join(root, "public/data/articles"))).toEqual(named);
    const texts = (await bundleIn(root)).texts.map((path) => path.replace("texts/", ""));
    expect(await readdir(join(root, "public/data/texts"))).toEqual(texts);
    expect((await readdir(join(root, "public/data"))).sort()).toEqual(["articles", "bundle.json", "sources", "texts"]);
  });

  it("keeps the articles that an open page may still ask for, for one build", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT });
    const memory = memoryFor(root);
    await build(root, memory);
    const { id = "", article: first = "" } = (await bundleIn(root)).documents[0] ?? {};
    await writeFile(join(root, "seeds/a.txt"), `${VISIT}次日返程。`);
    await build(root, memory);
    expect(readArticle(await readFile(join(root, "public/data", first), "utf8"), id)?.text).toBe(VISIT);
    await writeFile(join(root, "seeds/a.txt"), `${VISIT}三日后返程。`);
    await build(root, memory);
    expect(await readdir(join(root, "public/data/articles"))).toHaveLength(2);
    expect(await readdir(join(root, "public/data/texts"))).toHaveLength(2);
  });

  it("mends an article file that was cut off", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT });
    await build(root);
    const { id = "", article = "" } = (await bundleIn(root)).documents[0] ?? {};
    const path = join(root, "public/data", article);
    await writeFile(path, "{");
    await build(root);
    expect(readArticle(await readFile(path, "utf8"), id)?.text).toBe(VISIT);
  });

  it("gives the same bytes from scratch", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT, "seeds/b.txt": `${VISIT}又及。` });
    await build(root);
    const before = await readFile(join(root, "public/data/bundle.json"));
    await rm(join(root, "public"), { recursive: true });
    await build(root);
    expect(await readFile(join(root, "public/data/bundle.json"))).toEqual(before);
  });
});

/** Extractions as they are. */
const EXTRACTIONS = { make: (extraction: Extraction) => extraction };

async function extractionsOfSeeds(): Promise<Extraction[]> {
  const files = placed((await listInputFiles(["seeds"], ROOT)).documents);
  const extractions: Extraction[] = [];
  for await (const { made } of extractHere(files, { readSources, extractAll }, EXTRACTIONS, null)) {
    if (!isReadFailure(made)) extractions.push(made);
  }
  return extractions;
}

/** The bundle as it is written from all extractions at once. */
function bundleOf(extractions: readonly Extraction[]): BundleFile[] {
  const documents = [...extractions].sort((a, b) => compareFiles(testify(a), testify(b)));
  return writeBundle({ ...foldCorpus(extractions.map(testify), []), documents }, whyNoEvents);
}

describe("the data of the documents that come with the program", () => {
  it("are the same bytes in whatever order the documents are read, and every span of theirs holds", async () => {
    const extractions = await extractionsOfSeeds();
    const expected = bundleOf(extractions);
    const text = new Map(expected.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    const bundle = readBundle(text.get("bundle.json") ?? "");
    for (const { id, article, source } of bundle.documents) {
      expect(readArticle(text.get(article) ?? "", id)).not.toBeNull();
      expect(readSource(text.get(source ?? "") ?? "", id)).not.toBeNull();
    }
    for (const path of bundle.texts) expect(() => readTextsFile(text.get(path) ?? "")).not.toThrow();
    const all = { minLength: extractions.length, maxLength: extractions.length };
    fc.assert(
      fc.property(fc.shuffledSubarray(extractions, all), (shuffled) => {
        const written = bundleOf(shuffled);
        expect(written.map(({ path }) => path)).toEqual(expected.map(({ path }) => path));
        expect(
          written.every(({ bytes }, index) => Buffer.from(bytes).equals(expected[index]?.bytes ?? new Uint8Array())),
        ).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it.each<[string, BuildWay]>([
    ["in memory", { threads: 1, spilled: false }],
    ["by way of the disk", { threads: 1, spilled: true }],
    ["in threads, by way of the disk", { threads: 2, spilled: true }],
  ])("are the same bytes when they are built %s", async (_how, way) => {
    const output = join(await temporaryFolder(), "data");
    const thread = new URL("../stages/extractWorker.ts", import.meta.url);
    const pipeline = { readSources, extractAll, foldCorpus, whyNoEvents, thread };
    await buildData({ root: ROOT, seeds: "seeds", output }, pipeline, null, way);
    const expected = bundleOf(await extractionsOfSeeds());
    expect((await filesIn(output)).sort()).toEqual(expected.map(({ path }) => path).sort());
    for (const { path, bytes } of expected) expect((await readFile(join(output, path))).equals(bytes)).toBe(true);
  });
});

describe("a build", () => {
  const thread = new URL("../stages/exampleThread.ts", import.meta.url);
  const seeds = {
    "seeds/a.txt": VISIT,
    "seeds/b.txt": `${VISIT}又及。`,
    "seeds/c.txt": VISIT,
    "seeds/d.txt": "",
    "seeds/e.txt": FAULT,
  };

  it("says the same of everything, however it works", async () => {
    const ways = [{ threads: 1, spilled: false }, { threads: 1, spilled: true }, { threads: 2 }];
    const built: { report: DataReport; bundle: Buffer }[] = [];
    for (const way of ways) {
      const root = await temporaryFolder(seeds);
      const report = await buildData(foldersIn(root), { ...examplePipeline, thread }, null, way);
      built.push({ report, bundle: await readFile(join(root, "public/data/bundle.json")) });
    }
    expect(built[0]?.report.counts).toMatchObject({ documents: 2, warnings: 4, failures: 2 });
    for (const other of built) expect(other).toEqual(built[0]);
  });

  it("leaves nothing of what waited on disk, nor does one that fails", async () => {
    const root = await temporaryFolder(seeds);
    const fails = () => {
      throw new RangeError("no such event");
    };
    for (const threads of [1, 2]) {
      const way = { threads, spilled: true };
      await buildData(foldersIn(root), { ...examplePipeline, thread }, null, way);
      await expect(
        buildData(foldersIn(root), { ...examplePipeline, thread, foldCorpus: fails }, null, way),
      ).rejects.toThrow("no such event");
      expect((await filesIn(join(root, "public/data"))).filter((path) => path.includes("spill"))).toEqual([]);
      expect((await readdir(join(root, "public/data"))).sort()).toEqual([
        "articles",
        "bundle.json",
        "sources",
        "texts",
      ]);
    }
  });

  it("extracts a file again only when its content or its name is another", async () => {
    const root = await temporaryFolder({ "seeds/a.txt": VISIT, "seeds/b.txt": "今日无事。", "seeds/c.txt": FAULT });
    const memory = memoryFor(root);
    const asked: string[] = [];
    const pipeline: Pipeline = {
      ...examplePipeline,
      extractAll(sources) {
        asked.push(...sources.map(({ file }) => file));
        return examplePipeline.extractAll(sources);
      },
    };
    const rebuild = async (way: BuildWay) => {
      asked.length = 0;
      const { counts } = await buildData(foldersIn(root), pipeline, memory, way);
      return { asked: [...new Set(asked)].sort(), documents: counts.documents, failures: counts.failures };
    };
    const all = ["seeds/a.txt", "seeds/b.txt", "seeds/c.txt"];
    expect(await rebuild({ spilled: true })).toEqual({ asked: all, documents: 2, failures: 1 });
    // What failed is tried again.
    expect(await rebuild({})).toEqual({ asked: ["seeds/c.txt"], documents: 2, failures: 1 });
    await writeFile(join(root, "seeds/b.txt"), "明日无事。");
    await rename(join(root, "seeds/a.txt"), join(root, "seeds/d.txt"));
    await rm(join(root, "seeds/c.txt"));
    expect(await rebuild({})).toEqual({ asked: ["seeds/b.txt", "seeds/d.txt"], documents: 2, failures: 0 });
    await rename(join(root, "seeds/d.txt"), join(root, "seeds/a.txt"));
    expect(await rebuild({})).toEqual({ asked: ["seeds/a.txt"], documents: 2, failures: 0 });
  });
});
