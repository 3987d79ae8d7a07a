import "fake-indexeddb/auto";
import { QueryClient } from "@tanstack/react-query";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { writeCorrections } from "../../../corrections/correctionsFile.ts";
import type { CorrectionEntry } from "../../../corrections/entries.ts";
import { type EventIndex, headOf, indexEvents, partiesOf } from "../eventIndex.ts";
import { testEvent, testIndex } from "../testIndex.ts";
import { contentOf, indexInParts, loadRecords } from "../testParts.ts";
import { correctionsText, filedCorrections } from "./correctionFiles.ts";
import { areUnkept, Corrections, newHead } from "./correctionsStore.ts";
import { outcomeHere } from "./filedHere.ts";
import { KeptLog } from "./keptLog.ts";
import { adding, changedFacts, deletion, joining, merging, sinceBegun, splitting, valuesOf } from "./makeEntries.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

const EVENTS = [
  testEvent({
    id: "e1",
    title: "东湖大学访南山市",
    date: "2024-01-04",
    parties: ["东湖大学", "南山市"],
    quote: "一。",
  }),
  testEvent({
    id: "e2",
    title: "星河公司签约",
    date: "2024-02-05",
    kinds: ["signing"],
    parties: ["星河公司"],
    quote: "二。",
  }),
  testEvent({ id: "e3", title: "星河公司会谈", date: "2024-03-06", parties: ["星河公司", "东湖"], quote: "三。" }),
];
const ORGANIZATIONS = ["东湖", "东湖大学", "南山市", "星河公司"].map((name) => ({
  name,
  type: "other" as const,
  aliases: [],
  couldBe: [],
}));
const small = () => testIndex(EVENTS, ORGANIZATIONS);
const TEXT = "第一段。3月7日，星河公司访问南山市。";

/** A page over data, as it shows it. */
function page(below: EventIndex, client = new QueryClient()) {
  let made = 0;
  const corrections = new Corrections(
    client,
    new KeptLog({ site: "https://a.example/data/", channel: null, newId: () => `${Date.now()} ${made++}` }),
  );
  let shown = below;
  corrections.lay(below, (index) => {
    shown = index;
  });
  const titles = () => Array.from({ length: shown.size }, (_, row) => headOf(shown, row)?.title);
  return {
    corrections,
    titles,
    get index() {
      return shown;
    },
    statuses: () => corrections.get().entries.map(({ outcome }) => outcome?.status ?? null),
  };
}

const head = newHead("");
const filed = (place: number) => {
  const event = EVENTS[place];
  if (!event) throw new Error("no event");
  return { event, file: "a.txt" };
};
const retitled = (place: number, title: string) =>
  changedFacts(filed(place), { ...valuesOf(filed(place).event), title }, head);

describe("the reader's own corrections", () => {
  it("show at once, are taken back and done again, and are there after a reload", async () => {
    const first = page(small());
    await first.corrections.correct(retitled(0, "甲"));
    expect(first.titles()).toEqual(["甲", "星河公司签约", "星河公司会谈"]);
    await first.corrections.undo();
    expect(first.index.amendEvidence).toBeUndefined();
    expect(first.titles()[0]).toBe("东湖大学访南山市");
    await first.corrections.redo();
    await first.corrections.sync();
    const again = page(small());
    await again.corrections.start();
    expect(again.titles()[0]).toBe("甲");
    expect(again.statuses()).toEqual(["applied"]);
  });

  it("are not kept where they turn out not to fit", async () => {
    const one = page(small());
    const stale = retitled(0, "乙");
    expect(await one.corrections.save(retitled(0, "甲"), "e1")).toEqual([]);
    expect(await one.corrections.save(stale, "e1")).toMatchObject([
      { status: "unfit", reason: "title", expected: "东湖大学访南山市", found: "甲" },
    ]);
    expect(await one.corrections.save([deletion(filed(0), head)], "e1")).toMatchObject([{ reason: "title" }]);
    expect(one.statuses()).toEqual(["applied"]);
    expect(one.titles()[0]).toBe("甲");
  });

  it("know what the reader changed, and what something else did meanwhile", () => {
    const began = valuesOf(filed(0).event);
    const now = { ...began, title: "甲", date: "2024-01-05" };
    expect(sinceBegun(began, { ...began, title: "乙", kinds: ["signing"] }, now)).toEqual({
      edited: ["title", "kinds"],
      overtaken: ["title"],
    });
    expect(sinceBegun(began, { ...began, title: "甲" }, now)).toEqual({ edited: [], overtaken: [] });
  });

  it("make entries for nothing but what differs", () => {
    const { event } = filed(0);
    expect(changedFacts(filed(0), valuesOf(event), head)).toEqual([]);
    const wanted = { ...valuesOf(event), date: "2024-01-05" };
    expect(changedFacts(filed(0), wanted, head).map(({ action }) => action)).toEqual(["date"]);
  });

  it("set the order of organizations, in small data and in large, and say what it was", async () => {
    const { event } = filed(0);
    const began = valuesOf(event);
    const wanted = { ...began, organizations: began.organizations.toReversed() };
    expect(sinceBegun(began, wanted, began)).toEqual({ edited: ["organizations"], overtaken: [] });
    const entries = changedFacts(filed(0), wanted, head);
    expect(entries.map(({ action }) => action)).toEqual(["organizations"]);
    const { index: large, files } = indexInParts(small().bundle);
    loadRecords(large, files, { heads: [0], events: [0], documents: [0], eventIds: ["e1"], documentIds: ["d1"] });
    for (const below of [small(), large]) {
      const one = page(below);
      expect(await one.corrections.save(entries, "e1")).toEqual([]);
      expect(headOf(one.index, 0)?.title).toBe("东湖大学访南山市");
      expect(Array.from(partiesOf(one.index, 0), (place) => one.index.organizations[place]?.name)).toEqual([
        "南山市",
        "东湖大学",
      ]);
      expect(one.index.records.eventOf(0)?.corrected[0]?.was).toMatch(/^东湖大学\t.*\n南山市\t/);
      await one.corrections.undo();
    }
  });

  it("say of large data the same as of small, with only the records that they name", async () => {
    const { index: large, files } = indexInParts(small().bundle);
    const client = new QueryClient();
    const asked = new Set<string>();
    vi.spyOn(client, "fetchQuery").mockImplementation(async ({ queryKey }) => {
      const [kind, path] = queryKey as string[];
      asked.add(String(path));
      if (kind === "article") return { document: "d1", text: TEXT, evidence: {} };
      const file = large.records
        .filesFor({
          heads: [0, 1, 2],
          events: [0, 1, 2],
          documents: [0],
          eventIds: ["e1", "e2", "e3"],
          documentIds: ["d1"],
        })
        .find((one) => one.path === path);
      return file && contentOf(file, files);
    });
    const second = filed(1).event;
    const part = {
      ...valuesOf(second),
      kinds: second.kinds,
      organizations: [...valuesOf(second).organizations],
      documents: second.documents,
    };
    const star = ORGANIZATIONS[3];
    if (!star) throw new Error("no organization");
    const start = TEXT.indexOf("3月7日");
    const entries: CorrectionEntry[] = [
      ...retitled(0, "甲"),
      splitting(filed(1), [part, { ...part, title: "乙", date: "2024-02-06" }], head),
      adding(
        { id: "d1", file: "a.txt", text: TEXT },
        { start, end: TEXT.length },
        { title: "丙", date: "2024-03-07", kinds: ["visit"], organizations: [{ name: "新来社", role: "guest" }] },
        head,
      ),
      joining(star, "南山市", filed(1), head),
      deletion({ event: { ...filed(2).event }, file: "a.txt" }, head),
    ];
    const inside = page(small(), client);
    const parts = page(large, client);
    await inside.corrections.correct(entries);
    await parts.corrections.correct(entries);
    expect(parts.statuses()).toEqual(["applied", "applied", "applied", "applied", "applied"]);
    expect(inside.statuses()).toEqual(parts.statuses());
    expect(parts.index.size).toBe(4);
    // As a build would give them.
    for (const { index } of [inside, parts])
      expect(index.organizations.find(({ name }) => name === "新来社")?.initials).toBe("xls");
    const partiesOf = ({ organizations, facets }: EventIndex) =>
      organizations.map(({ name }, place) => [name, facets.organization.rowsOf(place).length]);
    expect(partiesOf(parts.index)).toEqual(partiesOf(inside.index));
    expect(inside.titles()).toEqual(["甲", "星河公司签约", "乙", "丙"]);
  });

  it("that do not fit are told and kept, also those of another event that went into one", async () => {
    const one = page(small());
    await one.corrections.correct([merging(filed(0), [filed(2)], head)]);
    await one.corrections.correct(retitled(1, "甲"));
    await one.corrections.correct(retitled(1, "乙"));
    expect(one.statuses()).toEqual(["applied", "applied", "unfit"]);
    expect(one.corrections.get().entries[2]?.outcome).toMatchObject({ reason: "title", found: "甲" });
    const [, gone] = one.corrections.get().entries;
    await one.corrections.remove([gone?.entry.id ?? ""]);
    expect(one.titles()).toEqual(["东湖大学访南山市", "乙"]);
  });

  it("leave the log once a build has them, and stay left", async () => {
    const entries = retitled(0, "甲");
    const one = page(small());
    await one.corrections.correct([...entries, ...retitled(1, "乙")]);
    const { bundle } = small();
    const built = indexEvents({
      ...bundle,
      events: bundle.events.map((event) => (event.id === "e1" ? { ...event, title: "甲" } : event)),
      corrections: [
        {
          file: "seeds/corrections.json",
          readable: true,
          entries,
          unread: [{ from: "later" }],
          members: { kept: 1 },
          diagnostics: [],
          outcomes: entries.map(({ id }) => ({ entry: id, status: "applied" })),
        },
      ],
    });
    const next = page(built);
    await next.corrections.start();
    expect(next.titles()).toEqual(["甲", "乙", "星河公司会谈"]);
    const { entries: own } = next.corrections.get();
    expect(own.map(({ entry }) => (entry.action === "title" ? entry.new : null))).toEqual(["乙"]);
    // The file for the next build has both, and all that it had.
    const filedCorrections = built.bundle.corrections as Parameters<typeof correctionsText>[0];
    const text = JSON.parse(
      correctionsText(
        filedCorrections,
        own.map(({ entry }) => entry),
      ),
    );
    expect(text).toMatchObject({ kept: 1, entries: [{ new: "甲" }, { new: "乙" }, { from: "later" }] });
    // Without it they do not come back by themselves.
    await next.corrections.sync();
    const later = page(small());
    await later.corrections.start();
    expect(later.titles()[0]).toBe("东湖大学访南山市");
  });

  it("are taken from files, but nothing of a file that cannot be read", async () => {
    const one = page(small());
    const entries = [...retitled(0, "甲"), ...retitled(1, "乙")];
    await one.corrections.correct(entries.slice(0, 1));
    const text = writeCorrections({ entries, unread: [], members: {} });
    const bytes = (content: string) => new TextEncoder().encode(content);
    expect(await one.corrections.take("a.json", bytes(text))).toMatchObject({ known: 1, refused: null, unread: 0 });
    expect(one.titles().slice(0, 2)).toEqual(["甲", "乙"]);
    const hostile = retitled(2, "丙\u202E").map((entry) => ({ ...entry, note: "\u2067为何" }));
    await one.corrections.take("h.json", bytes(writeCorrections({ entries: hostile, unread: [], members: {} })));
    expect(one.titles()[2]).toBe("丙");
    expect(one.corrections.get().entries[2]?.entry.note).toBe("为何");
    const refusals = [
      text.slice(0, 40),
      text.replace('"version": 1', '"version": 7'),
      "{}",
      '{"format":"wanglai-corrections","version":1}',
    ].map(async (content) => (await one.corrections.take("b.json", bytes(content))).refused);
    expect(await Promise.all(refusals)).toEqual(["broken", "newer", "foreign", "damaged"]);
    expect((await one.corrections.take("c.json", Uint8Array.of(0xff, 0xfe, 0x41))).refused).toBe("encoding");
    expect(one.corrections.get().entries).toHaveLength(3);
  });

  it("are gone with the page where the storage is refused, and say so while there are any", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
    const refused = page(small());
    await refused.corrections.start();
    expect(areUnkept(refused.corrections.get())).toBe(false);
    await refused.corrections.correct(retitled(0, "甲"));
    await refused.corrections.sync();
    expect(areUnkept(refused.corrections.get())).toBe(true);
    await refused.corrections.undo();
    expect(areUnkept(refused.corrections.get())).toBe(false);

    vi.stubGlobal("indexedDB", new IDBFactory());
    await refused.corrections.redo();
    await refused.corrections.sync();
    expect([refused.titles()[0], areUnkept(refused.corrections.get())]).toEqual(["甲", false]);
  });
});

describe("corrections of articles of this device, which a build could not apply", () => {
  const own = testEvent({ ...EVENTS[0], documents: ["d9"], parties: ["东湖大学", "南山市"] });
  const retitledOwn = (was: string, title: string) =>
    changedFacts({ event: { ...own, title: was }, file: "local.txt" }, { ...valuesOf(own), title }, head);
  const entries = [...retitledOwn("东湖大学访南山市", "甲"), ...retitledOwn("甲", "乙"), ...retitled(1, "丙")];
  const stale = retitled(1, "丁").map((entry) => ({ ...entry, old: "从前" }) as CorrectionEntry);
  const bytes = new TextEncoder().encode(writeCorrections({ entries, unread: [], members: {} }));

  /** The data that a build made of a file with all of them: it has the second event alone. */
  const built = (): EventIndex => {
    const { bundle } = small();
    const [, , applied] = entries;
    const listed = [...entries, ...stale];
    return indexEvents({
      ...bundle,
      events: bundle.events
        .slice(1)
        .map((event) =>
          event.id === "e2"
            ? { ...event, title: "丙", corrected: [{ entry: applied?.id ?? "", fact: "title", was: "" }] }
            : event,
        ),
      corrections: [
        {
          file: "corrections.json",
          readable: true,
          entries: listed,
          unread: [],
          members: {},
          diagnostics: [],
          outcomes: listed.map(({ id }) =>
            id === applied?.id
              ? { entry: id, status: "applied" }
              : { entry: id, status: "unfit", reason: "event-gone", expected: "", found: null },
          ),
        },
      ],
    });
  };
  /** The same with the article of this device. */
  const withLocal = (below: EventIndex): EventIndex => {
    const [document] = below.bundle.documents;
    if (!document) throw new Error("no document");
    return indexEvents({
      ...below.bundle,
      documents: [document, { ...document, id: "d9", file: "local.txt", article: "local/d9.json" }],
      events: [own, ...below.bundle.events],
    });
  };
  const filedOutcomes = (below: EventIndex, { corrections }: ReturnType<typeof page>) =>
    (filedCorrections(below) ?? []).flatMap(({ outcomes }) =>
      outcomes.map((one) => outcomeHere(corrections.get(), one)?.status ?? null),
    );

  it("stay the reader's, hold over the article, and are in the download once", async () => {
    const first = page(withLocal(small()));
    await first.corrections.correct(entries);
    await first.corrections.sync();
    const below = withLocal(built());
    const again = page(below);
    await again.corrections.start();
    expect(again.titles()).toEqual(["乙", "丙", "星河公司会谈"]);
    expect(again.index.records.eventOf(0)?.corrected.map(({ fact }) => fact)).toEqual(["title", "title"]);
    const { entries: kept } = again.corrections.get();
    expect(kept.map(({ entry, outcome }) => [entry.id, outcome?.status])).toEqual(
      entries.slice(0, 2).map(({ id }) => [id, "applied"]),
    );
    expect(filedOutcomes(below, again)).toEqual(["applied", "applied", "applied", "unfit"]);
    const text = correctionsText(
      filedCorrections(below) ?? [],
      kept.map(({ entry }) => entry),
    );
    expect(JSON.parse(text).entries).toHaveLength(4);
    // Taken back, they are not taken from the file either, also after a reload.
    await again.corrections.undo();
    await again.corrections.sync();
    const later = page(below);
    await later.corrections.start();
    for (const one of [again, later]) {
      expect(one.titles()[0]).toBe("东湖大学访南山市");
      expect(filedOutcomes(below, one)).toEqual(["taken-back", "taken-back", "applied", "unfit"]);
    }
    await later.corrections.redo();
    expect(later.titles()[0]).toBe("乙");
    await later.corrections.remove(entries.slice(0, 2).map(({ id }) => id));
    expect(filedOutcomes(below, later)).toEqual(["taken-back", "taken-back", "applied", "unfit"]);
    await later.corrections.correct(entries.slice(0, 1));
    expect(later.titles()[0]).toBe("甲");
    expect(filedOutcomes(below, later)).toEqual(["applied", "taken-back", "applied", "unfit"]);
  });

  it("are known to have been read where nothing of the log is left", async () => {
    const log = new KeptLog({ site: "https://a.example/data/", channel: null, newId: () => "s1" });
    await log.append({ kind: "settle", entries: ["c1"] });
    const again = page(small());
    let isShown = false;
    again.corrections.lay(small(), () => {
      isShown = again.corrections.get().isRead;
    });
    await again.corrections.start();
    expect(isShown).toBe(true);
  });

  it("are applied from the file where the reader has only the article, and can be given again", async () => {
    const below = withLocal(built());
    const one = page(below);
    await one.corrections.start();
    expect(one.titles()[0]).toBe("乙");
    expect(one.corrections.get().entries).toEqual([]);
    expect(filedOutcomes(below, one)).toEqual(["applied", "applied", "applied", "unfit"]);
    expect(await one.corrections.take("corrections.json", bytes)).toMatchObject({ known: 1 });
    expect(one.statuses()).toEqual(["applied", "applied"]);
    expect(one.titles()[0]).toBe("乙");
  });

  it("do not fit without the article, and nothing is told of that while articles are on their way", async () => {
    const below = built();
    const one = page(below);
    await one.corrections.start();
    expect(one.titles()).toEqual(["丙", "星河公司会谈"]);
    expect(filedOutcomes(below, one)).toEqual(["unfit", "unfit", "applied", "unfit"]);
    await one.corrections.take("corrections.json", bytes);
    expect(one.statuses()).toEqual(["unfit", "unfit"]);
    one.corrections.lay(below, () => undefined, true);
    await one.corrections.retry();
    expect(one.statuses()).toEqual([null, null]);
    expect(filedOutcomes(below, one)).toEqual([null, null, "applied", null]);
    // What a form says is judged all the same.
    expect(await one.corrections.save(stale, "e2")).toMatchObject([{ reason: "title", expected: "从前" }]);
    one.corrections.lay(withLocal(below), () => undefined);
    await one.corrections.retry();
    expect(one.statuses()).toEqual(["applied", "applied"]);
  });
});
