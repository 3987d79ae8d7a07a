import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BundleWriter } from "../../bundle/bundleWriter.ts";
import { readSince } from "../../bundle/history.ts";
import { readBundle } from "../../bundle/read.ts";
import type { BundleEvent } from "../../bundle/schema.ts";
import type { CorpusEvent } from "../../model/corpus.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, VISIT } from "../stages/examplePipeline.ts";
import { buildData, type Pipeline } from "./buildData.ts";
import { filesIn } from "./dataFolder.ts";
import { compareBuilds } from "./history.ts";
import { builtData } from "./openBuilt.ts";

/** Events that are called by the file that tells them, and happened when its text says. */
const pipeline: Pipeline = {
  ...examplePipeline,
  foldCorpus(testimonies, failures, table) {
    const corpus = examplePipeline.foldCorpus(testimonies, failures, table);
    const events = corpus.events.map((event, place): CorpusEvent => {
      const { file = "", published } = testimonies[place] ?? {};
      return {
        ...event,
        id: `e-${file}`,
        alsoKnownAs: [],
        date: { ...event.date, edtf: dates.get(file) ?? `${published}` },
      };
    });
    return { ...corpus, events };
  },
};
const dates = new Map<string, string>();

async function setUp(files: Readonly<Record<string, string>>) {
  const root = await temporaryFolder(files);
  dates.clear();
  const output = join(root, "data");
  const build = async () => {
    const report = await buildData({ root, seeds: "s", output }, pipeline, null, { baseline: output });
    const bundle = readBundle(await readFile(join(output, "bundle.json"), "utf8"));
    const paths = (await filesIn(output)).sort();
    const bytes = await Promise.all(paths.map((path) => readFile(join(output, path), "latin1")));
    return { report, since: readSince(bundle), changes: bundle.events.map(({ id, change }) => [id, change]), bytes };
  };
  return { root, output, build };
}

const THREE = { "s/a": VISIT, "s/b": `${VISIT}一`, "s/c": `${VISIT}二` };

describe("a build over one before", () => {
  it("says nothing of the past where it is the first, and the same bytes again where nothing changed", async () => {
    const { build } = await setUp(THREE);
    const first = await build();
    expect([first.since, first.report.since]).toEqual([null, null]);
    expect(first.changes.map(([, change]) => change)).toEqual([null, null, null]);
    expect((await build()).bytes).toEqual(first.bytes);
  });

  it("says what is new, changed and gone, and goes on saying it until something else changes", async () => {
    const { root, build } = await setUp(THREE);
    await build();
    await rm(join(root, "s/a"));
    dates.set("s/b", "2024-04-01");
    await writeFile(join(root, "s/d"), `${VISIT}三`);
    const second = await build();
    expect(second.since).toEqual({
      ...{ events: 3, new: 1, changed: 1, vanished: 1 },
      gone: [
        {
          ...{ id: "e-s/a", title: "云山大学访问海川大学", date: "2024-03-08", kinds: ["visit", "meeting"] },
          organizations: expect.arrayContaining(["云山大学"]),
        },
      ],
    });
    expect(second.report.since).toEqual(second.since);
    expect(second.changes).toEqual([
      ["e-s/c", null],
      ["e-s/d", { status: "new", facts: [] }],
      ["e-s/b", { status: "changed", facts: [{ fact: "date", was: "2024-03-08" }] }],
    ]);
    const third = await build();
    expect(third.bytes).toEqual(second.bytes);
    await rm(join(root, "s/c"));
    const fourth = await build();
    expect(fourth.since).toMatchObject({ events: 3, new: 0, changed: 0, vanished: 1, gone: [{ id: "e-s/c" }] });
    expect(fourth.changes.map(([, change]) => change)).toEqual([null, null]);
  });

  it("tells nothing and why, where the data before cannot be read, and is built all the same", async () => {
    const { output, build } = await setUp(THREE);
    await build();
    await writeFile(join(output, "bundle.json"), "{");
    const { since, report } = await build();
    expect(since).toBeNull();
    expect(report.notices.at(-1)).toMatch(/^What changed since last time is not told: .*cut off/);
  });

  it("may be written elsewhere than the one before", async () => {
    const { root, output, build } = await setUp(THREE);
    await build();
    await mkdir(join(root, "before"));
    await cp(output, join(root, "before"), { recursive: true });
    await rm(join(root, "s/a"));
    const elsewhere = { root, seeds: "s", output: join(root, "now") };
    const { since } = await buildData(elsewhere, pipeline, null, { baseline: join(root, "before") });
    expect(since).toMatchObject({ events: 3, vanished: 1 });
  });
});

describe("a large build", () => {
  const event = (number: number, change: BundleEvent["change"] = null): BundleEvent => ({
    ...{ id: `e${number}`, title: `第${number}次来访`, kinds: ["visit"], date: "2024-03-05", dateText: "3月5日" },
    ...{ implied: [], organizations: [], people: [], place: null, quote: "", links: [], documents: ["d"] },
    ...{ alsoKnownAs: [], toldBy: [], disagreements: [], guesses: [], corrected: [], change },
  });

  /** Data whose events are in files of their own, and how often these are read. */
  async function large(count: number) {
    const writer = new BundleWriter(100);
    const files = Array.from({ length: count }, (_, number) => writer.addEvent(event(number))).flat();
    files.push(...writer.finish({ organizations: [], tables: [], failures: [] }));
    const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
    let reads = 0;
    const data = await builtData(async (path) => {
      if (path.startsWith("events/")) reads++;
      return texts.get(path) ?? "";
    });
    return { data, reads: () => reads, files: [...texts.keys()].filter((path) => path.startsWith("events/")).length };
  }

  it("is read in parts, each little more than once, also where all events changed", async () => {
    const { data, reads, files } = await large(1_000);
    const now = Array.from({ length: 1_000 }, (_, number) => ({ ...event(number), title: "来访" }));
    const { since, changeOf } = await compareBuilds(data, () => now);
    expect(since).toMatchObject({ events: 1_000, new: 0, changed: 1_000, vanished: 0 });
    for (const [place, one] of now.entries()) {
      expect(await changeOf(place, one)).toEqual({
        status: "changed",
        facts: [{ fact: "title", was: `第${place}次来访` }],
      });
    }
    expect(reads()).toBeLessThanOrEqual(2 * files);
  });

  it("counts all that vanished and lists some", async () => {
    const { data } = await large(1_000);
    const { since } = await compareBuilds(data, () => [event(999)]);
    expect(since?.vanished).toBe(999);
    expect(since?.gone.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, number) => `e${number}`));
  });
});
