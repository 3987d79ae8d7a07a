import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticle, readBundle, readSource } from "../../bundle/read.ts";
import type { Bundle, BundleEvent } from "../../bundle/schema.ts";
import { amendEvent } from "../../corrections/amendRecords.ts";
import { heldEntries, readAppliedCorrections } from "../../corrections/appliedCorrections.ts";
import { applyCorrections } from "../../corrections/applyCorrections.ts";
import { addedId } from "../../corrections/correctionIds.ts";
import { writeCorrections } from "../../corrections/correctionsFile.ts";
import type { CorrectionEntry } from "../../corrections/entries.ts";
import { correct, testLook } from "../../corrections/testCorrections.ts";
import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { extractAll } from "../../pipeline/extract.ts";
import { readSources } from "../../pipeline/source/readSources.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { type BuildWay, buildData, type DataReport } from "./buildData.ts";
import { filesIn } from "./dataFolder.ts";

const SEEDS = {
  "seeds/a.txt": `标题：海河大学动态
日期：2024-03-08

3月6日，海河大学校长李嘉木一行赴蓝帆集团考察交流，蓝帆集团董事长周远山会见了来宾。双方就人才培养进行了座谈。

3月7日，海河大学与云山市人民政府在云山签署战略合作协议。`,
  "seeds/more/b.txt": `标题：蓝帆集团动态
日期：2024-05-20

5月18日，西河大学副校长陈明一行来访蓝帆集团。次日，海河大学客人到公司看了看新展厅。`,
};
const WALK = "次日，海河大学客人到公司看了看新展厅。";

interface Built {
  readonly root: string;
  readonly report: DataReport;
  readonly bundle: Bundle;
  /** The bytes of every file, as text, by path. */
  readonly files: ReadonlyMap<string, string>;
}

async function build(root: string, way: BuildWay = { threads: 1 }): Promise<Built> {
  const output = join(root, "data");
  const report = await buildData(
    { root, seeds: "seeds", output },
    { readSources, extractAll, foldCorpus, whyNoEvents },
    null,
    way,
  );
  const paths = (await filesIn(output)).sort();
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, await readFile(join(output, path), "latin1"));
  return { root, report, files, bundle: readBundle(await readFile(join(output, "bundle.json"), "utf8")) };
}

const textOf = (entries: readonly CorrectionEntry[]) => writeCorrections({ entries, unread: [], members: {} });

/** Builds a folder with corrections, by path. */
async function buildWith(corrections: Readonly<Record<string, string>>, way?: BuildWay): Promise<Built> {
  return build(await temporaryFolder({ ...SEEDS, ...corrections }), way);
}

function named({ bundle }: Built, title: RegExp): BundleEvent {
  const found = bundle.events.find((event) => title.test(event.title));
  if (!found) throw new Error(`There is no event ${title}.`);
  return found;
}

/** The words that prove an event in one of its documents, each as the article and as the source has them. */
async function evidence({ root, bundle }: Built, file: string, event: string): Promise<string[]> {
  const document = bundle.documents.find((one) => one.file === file);
  if (!document) throw new Error(`There is no document ${file}.`);
  const read = async (path: string) => readFile(join(root, "data", path), "utf8");
  const article = readArticle(await read(document.article), document.id);
  const source = readSource(await read(document.source ?? ""), document.id);
  const words = (one: typeof article | typeof source) =>
    (one?.evidence[event] ?? []).map(
      ({ fact, value, start, end }) => `${fact} ${value}: ${one?.text.slice(start, end)}`,
    );
  expect(words(source)).toEqual(words(article));
  return words(article);
}

/** All files of the data but for what the bundle says of corrections, also as files that could not be read. */
function withoutCorrections({ files }: Built): [string, string][] {
  return [...files].map(([path, bytes]) => {
    if (path !== "bundle.json") return [path, bytes];
    const { corrections: _corrections, failures: _failures, ...rest } = JSON.parse(bytes);
    return [path, JSON.stringify(rest)];
  });
}

describe("a build with corrections", () => {
  it("applies the files of all folders by their names, and says what became of each entry", async () => {
    const before = await buildWith({});
    const [visit, signing, other] = [/访问蓝帆集团/, /签约/, /西河/].map((title) => named(before, title));
    if (!visit || !signing || !other) throw new Error("There are too few events.");
    const entries = [
      correct.date(signing, "2024-03-05"),
      correct.organizations(signing, "海河大学 guest", "云山市人民政府 host"),
      correct.join("蓝帆集团", "海河大学"),
    ];
    const [document = ""] = other.documents;
    const added = {
      ...correct.add(addedId("cadd"), document, WALK, 0, {
        date: "2024-05-19",
        organizations: [{ name: "海河大学", role: "guest" }],
      }),
      id: "cadd",
    };
    const more = [correct.deletion(other), added];
    const built = await buildWith({
      "seeds/corrections.json": textOf(entries),
      "seeds/more/corrections.json": textOf(more),
    });
    expect(built.report.notices).toEqual(before.report.notices);
    expect(built.report.counts).toEqual(before.report.counts);
    expect(built.bundle.events.map(({ id, date }) => `${id} ${date}`)).toEqual([
      `${signing.id} 2024-03-05`,
      `${visit.id} 2024-03-06`,
      `${addedId("cadd")} 2024-05-19`,
    ]);
    expect(named(built, /签约/)).toMatchObject({
      organizations: [
        { name: "海河大学", role: "guest" },
        // As the corpus calls it.
        { name: "云山市", role: "host" },
      ],
      corrected: [{ fact: "date", was: "2024-03-07" }, { fact: "organizations" }],
      // No words of it say the day.
      ...{
        dateText: "",
        implied: ["year", "month", "day"].map((field) => ({ field, rule: "date/corrected", basis: "" })),
      },
    });
    expect(named(built, /访问/).organizations).toEqual([{ name: "海河大学", role: "guest", inferred: null }]);
    expect(built.bundle.organizations.find(({ name }) => name === "海河大学")?.aliases).toContainEqual(
      expect.objectContaining({ name: "蓝帆集团", rule: "alias/corrected" }),
    );
    expect(built.bundle.organizations.map(({ name }) => name)).not.toContain("蓝帆集团");

    expect(await evidence(built, "seeds/a.txt", signing.id)).not.toContain("date 2024-03-07: 3月7日");
    expect(await evidence(built, "seeds/a.txt", visit.id)).toContain("organization 海河大学: 蓝帆集团");
    expect(await evidence(built, "seeds/more/b.txt", other.id)).toEqual([]);
    expect(await evidence(built, "seeds/more/b.txt", addedId("cadd"))).toEqual([
      `event 新增: ${WALK}`,
      "organization 海河大学: 海河大学",
    ]);

    const applied = readAppliedCorrections(built.bundle);
    expect(applied.map(({ file, outcomes }) => [file, outcomes.map(({ status }) => status)])).toEqual([
      ["seeds/corrections.json", ["applied", "applied", "applied"]],
      ["seeds/more/corrections.json", ["applied", "applied"]],
    ]);
    expect(applied.map((one) => one.entries)).toEqual([entries, more]);

    // A page that still has these entries of its own finds them all in the data, and changes nothing.
    const held = heldEntries(applied);
    const look = testLook(built.bundle.events, built.bundle.organizations);
    const overlay = applyCorrections({ ...look, holds: (entry) => held.has(entry) }, [...entries, ...more]);
    expect(overlay.outcomes.map(({ status }) => status)).toEqual(Array(5).fill("already"));
    for (const event of built.bundle.events) expect(amendEvent(overlay, event)).toBe(event);
  });

  it("says of a document all of whose events were deleted that they were, and counts them no more", async () => {
    const other = named(await buildWith({}), /西河/);
    const { bundle, report } = await buildWith({ "seeds/corrections.json": textOf([correct.deletion(other)]) });
    expect(report.counts.events).toBe(2);
    expect(bundle.documents.map(({ noEvents }) => noEvents?.reason ?? null)).toEqual([null, "corrected"]);
  });

  it("keeps the order of organizations that a reader gave, and what proves them", async () => {
    const before = await buildWith({});
    const signing = named(before, /签约/);
    const told = ({ organizations }: BundleEvent) => organizations.map(({ name, role }) => `${name}\t${role}`);
    const names = told(signing).toReversed();
    const entry = correct.organizations(signing, ...names.map((one) => one.replace("\t", " ")));
    const built = await buildWith({ "seeds/corrections.json": textOf([entry]) });
    const event = named(built, /签约/);
    expect(names).toHaveLength(2);
    expect(told(event)).toEqual(names);
    expect(event.corrected).toMatchObject([{ fact: "organizations", was: told(signing).join("\n") }]);
    expect(await evidence(built, "seeds/a.txt", event.id)).toEqual(await evidence(before, "seeds/a.txt", event.id));
  });

  it("gives the same bytes in memory and by way of the disk, and without an entry those of before", async () => {
    const before = await buildWith({ "seeds/corrections.json": textOf([]) });
    const visit = named(before, /访问蓝帆集团/);
    const entries = [
      correct.title(visit, "李嘉木一行赴蓝帆集团"),
      correct.date({ ...visit, title: "李嘉木一行赴蓝帆集团" }, "2024-03-04"),
    ];
    const built = await buildWith({ "seeds/corrections.json": textOf(entries) });
    const spilled = await build(built.root, { threads: 1, spilled: true });
    expect(spilled.files).toEqual(built.files);
    expect(built.files).not.toEqual(before.files);
    await writeFile(join(built.root, "seeds/corrections.json"), textOf([]));
    expect((await build(built.root)).files).toEqual(before.files);
    await rm(join(built.root, "seeds/corrections.json"));
    expect(withoutCorrections(await build(built.root))).toEqual(withoutCorrections(before));
  });

  it("tells what does not fit or cannot be read, applies nothing of it, and writes everything else", async () => {
    const before = await buildWith({});
    const visit = named(before, /访问蓝帆集团/);
    const gone = correct.date({ ...visit, id: "e000000000000" }, "2024-03-04");
    const changed = { ...correct.title(visit, "新题"), old: "旧题" } as CorrectionEntry;
    const strange = { id: "cff", action: "repaint" };
    const newer = JSON.stringify({ format: "wanglai-corrections", version: 99, entries: [correct.deletion(visit)] });
    const built = await buildWith({
      "seeds/1/corrections.json": '{"format": "wanglai-corrections",\n"version": 1, "entries": [}',
      "seeds/2/corrections.json": newer,
      "seeds/3/corrections.json": writeCorrections({
        entries: [gone, changed],
        unread: [strange],
        members: { by: "小林" },
      }),
      "seeds/4/corrections.json": "{}",
    });
    const told = built.report.notices.filter((notice) => notice.includes("corrections.json"));
    expect(told).toEqual([
      expect.stringMatching(/^seeds\/1\/corrections\.json: error: .*line 2, column 27.*\(corrections\/broken\)$/),
      expect.stringMatching(
        /^seeds\/2\/corrections\.json: error: .*version 99.*Nothing of it was applied\. \(corrections\/newer\)$/,
      ),
      expect.stringMatching(/^seeds\/4\/corrections\.json: error: .*\(corrections\/foreign\)$/),
      expect.stringMatching(
        /^seeds\/3\/corrections\.json: warning: Unexpected entry 3: its action.*\(corrections\/entry\)$/,
      ),
      expect.stringMatching(
        /^seeds\/3\/corrections\.json: warning: Entry c\w+ \(date event e000000000000; .*not applied.*\(corrections\/event-gone\)$/,
      ),
      expect.stringMatching(
        /^seeds\/3\/corrections\.json: warning: .*“海河大学访问蓝帆集团”, expected “旧题”.*\(corrections\/title\)$/,
      ),
    ]);
    const unread = told.slice(0, 3);
    expect(built.report.unread.filter((line) => line.includes("corrections.json"))).toEqual(told);
    expect(built.report.corrections).toMatchObject({ applied: 0, already: 0, unfit: 2, unreadEntries: 1 });
    expect(built.report.corrections.unreadable.map(({ file }) => file)).toEqual(
      ["1", "2", "4"].map((folder) => `seeds/${folder}/corrections.json`),
    );
    expect(built.report.counts).toEqual({
      ...before.report.counts,
      failures: before.report.counts.failures + unread.length,
      warnings: before.report.counts.warnings + told.length - unread.length,
    });
    expect(withoutCorrections(built)).toEqual(withoutCorrections(before));
    // Nothing of the user's is lost: the page can write all of it again, but for files that could not be read.
    expect(readAppliedCorrections(built.bundle)).toMatchObject([
      { readable: false },
      { readable: false },
      {
        readable: true,
        entries: [gone, changed],
        unread: [strange],
        members: { by: "小林" },
        outcomes: [{ status: "unfit" }, { status: "unfit" }],
      },
      { readable: false },
    ]);
  });
});
