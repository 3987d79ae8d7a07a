import { describe, expect, it } from "vitest";
import { ColumnsBuilder, MARK_BITS } from "./columns.ts";
import { readOverview, writeOverview } from "./overview.ts";
import * as current from "./read.ts";
import * as parts from "./readParts.ts";
import { BUNDLE_VERSION } from "./schema.ts";
import { UPGRADERS, type Upgrader, upgrade, upgradeText } from "./upgrade.ts";

// Files of earlier versions, as the page reads them: brought up to date first.
const readBundle = (text: string) => current.readBundle(upgradeText(text, "wanglai-bundle"));
const readArticle = (text: string, id: string) => current.readArticle(upgradeText(text, "wanglai-article"), id);
const readSource = (text: string, id: string) => current.readSource(upgradeText(text, "wanglai-source"), id);
const readTextsFile = (text: string) => current.readTextsFile(upgradeText(text, "wanglai-texts"));
const readEvents = (text: string, count: number) => parts.readEvents(upgradeText(text, "wanglai-events"), count);
const readDocuments = (text: string, count: number) =>
  parts.readDocuments(upgradeText(text, "wanglai-documents"), count);

/** Three made-up versions: `name` became `title`, then `title` became a list. */
const STEPS: readonly Upgrader[] = [
  ({ name, ...rest }) => ({ ...rest, title: name }),
  ({ title, ...rest }) => ({ ...rest, titles: [title] }),
];
const file = (version: unknown, content: object) => ({ format: "wanglai-bundle", version, ...content });

/** What events of files before version 6 cannot tell. */
const NO_HISTORY = { corrected: [], change: null };

/** A bundle and an article as version 1 wrote them. */
const BUNDLE_1 = {
  format: "wanglai-bundle",
  version: 1,
  documents: [
    {
      id: "d000000000001",
      file: "news/a.txt",
      title: "云山大学来访",
      publisher: null,
      author: null,
      address: null,
      published: "2024-03-08",
      publishedOrigin: "dateline",
      diagnostics: [],
      article: "articles/0123456789abcdef.json",
    },
  ],
  organizations: [],
  events: [],
  failures: [],
};
const ARTICLE_1 = {
  format: "wanglai-article",
  version: 1,
  document: "d000000000001",
  text: "今日无事。",
  paragraphs: [{ start: 0, end: 5, role: "text" }],
  links: [],
  images: [],
  removals: [
    { rule: "layout/white-space", reason: "排版空白", text: "\n" },
    { rule: "boilerplate/credit", reason: "编辑署名", text: "编辑：小林" },
    { rule: "layout/white-space", reason: "排版空白", text: "\n\n" },
  ],
  evidence: {},
};

describe("files of version 1", () => {
  it("a bundle: its documents are whole files, and their sources are not at hand", () => {
    expect(readBundle(JSON.stringify(BUNDLE_1)).documents).toEqual([
      { ...BUNDLE_1.documents[0], record: null, source: null, noEvents: null },
    ]);
  });

  it("an article: its removals are counted by rule", () => {
    const { text, removed, repairs, lost, inferred, unsimplified } =
      readArticle(JSON.stringify(ARTICLE_1), ARTICLE_1.document) ?? {};
    expect({ text, repairs, lost, inferred, unsimplified }).toEqual({
      text: "今日无事。",
      repairs: [],
      lost: [],
      inferred: [],
      unsimplified: null,
    });
    expect(removed).toEqual([
      { rule: "layout/white-space", reason: "排版空白", places: 2, characters: 3 },
      { rule: "boilerplate/credit", reason: "编辑署名", places: 1, characters: 5 },
    ]);
  });

  it("a source: there were none", () => {
    const source = { format: "wanglai-source", version: 1, document: "d1", text: "" };
    expect(() => readSource(JSON.stringify(source), "d1")).toThrow(/damaged/);
  });
});

/** A bundle as version 2 wrote it. */
const BUNDLE_2 = {
  ...BUNDLE_1,
  version: 2,
  documents: BUNDLE_1.documents.map((document) => ({ ...document, record: null, source: null })),
  organizations: [{ name: "云山大学", type: "university", aliases: [{ name: "云大", rule: "alias/defined" }] }],
  events: [
    {
      id: "e000000000001",
      title: "云山大学来访",
      kinds: ["visit"],
      date: "2024-03-05",
      dateText: "3月5日",
      implied: [],
      organizations: [{ name: "云山大学", role: "guest", inferred: null }],
      people: [],
      place: null,
      quote: "3月5日，云山大学来访。",
      links: [],
      documents: ["d000000000001"],
    },
  ],
};

describe("files of version 2", () => {
  it("a bundle: its events have no other ids, no disagreements and no guesses, and no document is known to show a name", () => {
    const { events, organizations, tables } = readBundle(JSON.stringify(BUNDLE_2));
    expect(events).toEqual([
      { ...BUNDLE_2.events[0], alsoKnownAs: [], toldBy: [], disagreements: [], guesses: [], ...NO_HISTORY },
    ]);
    expect(organizations).toEqual([
      {
        name: "云山大学",
        initials: "",
        type: "university",
        aliases: [{ name: "云大", initials: "", rule: "alias/defined", document: null }],
        couldBe: [],
      },
    ]);
    expect(tables).toEqual([]);
  });

  it("an article and a source: as they are", () => {
    const { removals: _, ...kept } = ARTICLE_1;
    const article = { ...kept, version: 2, removed: [], repairs: [], lost: [], inferred: [], unsimplified: null };
    const { format: _format, version: _version, ...told } = article;
    expect(readArticle(JSON.stringify(article), article.document)).toEqual(told);
    const source = {
      document: "d000000000001",
      text: "今日无事。",
      reasons: [],
      removals: [],
      metadata: [],
      fields: [],
      repairs: [],
      evidence: {},
    };
    const file = { format: "wanglai-source", version: 2, ...source };
    expect(readSource(JSON.stringify(file), source.document)).toEqual(source);
  });
});

/** A bundle as version 3 wrote it. */
const BUNDLE_3 = {
  ...BUNDLE_2,
  version: 3,
  organizations: [
    {
      name: "云山大学",
      type: "university",
      aliases: [{ name: "云大", rule: "alias/defined", document: "d000000000001" }],
      couldBe: [],
    },
  ],
  events: BUNDLE_2.events.map((event) => ({
    ...event,
    people: ["陈一鸣", "白云", "陈一鸣"].map((name) => ({ name, title: null, organization: null })),
    alsoKnownAs: [],
    toldBy: [],
    disagreements: [],
    guesses: [],
  })),
  tables: [],
};

describe("files of version 3", () => {
  it("a bundle: its names have no initials, no reasons are known, and there are no texts to search", () => {
    const { documents, organizations, people, events, texts } = readBundle(JSON.stringify(BUNDLE_3));
    expect(documents).toEqual(BUNDLE_3.documents.map((document) => ({ ...document, noEvents: null })));
    expect(organizations).toEqual([
      {
        name: "云山大学",
        initials: "",
        type: "university",
        aliases: [{ name: "云大", initials: "", rule: "alias/defined", document: "d000000000001" }],
        couldBe: [],
      },
    ]);
    expect(people).toEqual([
      { name: "白云", initials: "" },
      { name: "陈一鸣", initials: "" },
    ]);
    expect(events).toEqual(BUNDLE_3.events.map((event) => ({ ...event, ...NO_HISTORY })));
    expect(texts).toEqual([]);
  });

  it("texts: there were none", () => {
    const texts = { format: "wanglai-texts", version: 3, documents: [] };
    expect(() => readTextsFile(JSON.stringify(texts))).toThrow(/damaged/);
  });
});

describe("files of version 4", () => {
  it("a bundle: it holds all of its events itself", () => {
    const { parts: _, ...bundle } = readBundle(JSON.stringify(BUNDLE_3));
    expect(readBundle(JSON.stringify({ ...bundle, version: 4 }))).toEqual({ ...bundle, parts: null });
  });

  it("events and documents: there were none in files of their own", () => {
    const events = { format: "wanglai-events", version: 4, events: [] };
    const documents = { format: "wanglai-documents", version: 4, documents: [] };
    expect(() => readEvents(JSON.stringify(events), 0)).toThrow(/damaged/);
    expect(() => readDocuments(JSON.stringify(documents), 0)).toThrow(/damaged/);
  });
});

/** An overview file with another head. */
function withHead(file: Uint8Array, version: number, left: string): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  const length = view.getUint32(4, true);
  const head = JSON.parse(new TextDecoder().decode(file.subarray(8, 8 + length)));
  delete head.columns[left];
  // Padded, so that all else stays where it is.
  const text = JSON.stringify({ ...head, version }).padEnd(length);
  const changed = file.slice();
  changed.set(new TextEncoder().encode(text), 8);
  return changed;
}

describe("files of version 5", () => {
  it("a bundle and its events: nothing is known of the build before, and nothing was corrected", () => {
    const bundle = readBundle(JSON.stringify({ ...BUNDLE_3, version: 3 }));
    const events = bundle.events.map(({ corrected: _, change: _change, ...event }) => event);
    const { since: _, corrections: _corrections, ...rest } = bundle;
    const read = readBundle(JSON.stringify({ ...rest, version: 5, events }));
    expect(read).toEqual({ ...bundle, since: null, corrections: [] });
    const file = { format: "wanglai-events", version: 5, events };
    expect(readEvents(JSON.stringify(file), events.length)).toEqual(bundle.events);
  });

  it("columns: no row has a mark", () => {
    const [event] = readBundle(JSON.stringify(BUNDLE_3)).events;
    if (!event) throw new Error("There is no event.");
    const builder = new ColumnsBuilder();
    builder.addEvent({ ...event, documents: [], change: { status: "new", facts: [] } });
    const file = writeOverview(
      builder.finish(
        () => 0,
        () => "",
      ),
    );
    const counts = { events: 1, documents: 0, organizations: 1 };
    expect([...readOverview(file, counts).marks]).toEqual([MARK_BITS.new]);
    expect([...readOverview(withHead(file, 5, "marks"), counts).marks]).toEqual([0]);
  });
});

describe("upgrade", () => {
  it("has a step to every version that was ever current", () => {
    for (const steps of Object.values(UPGRADERS)) expect(steps.length + 1).toBe(BUNDLE_VERSION);
  });

  it.each([
    ["the oldest through every step", file(1, { name: "甲" })],
    ["a middle one through the steps that are left", file(2, { title: "甲" })],
    ["the current one through none", file(3, { titles: ["甲"] })],
  ])("takes %s", (_what, value) => {
    expect(upgrade(value, "wanglai-bundle", STEPS)).toEqual({ file: file(3, { titles: ["甲"] }) });
  });

  it("leaves the older file as it was", () => {
    const old = Object.freeze(file(1, { name: "甲" }));
    upgrade(old, "wanglai-bundle", STEPS);
    expect(old).toEqual(file(1, { name: "甲" }));
  });

  it("refuses a file that is newer than the program", () => {
    expect(upgrade(file(4, {}), "wanglai-bundle", STEPS)).toEqual({ problem: "newer", version: 4, current: 3 });
  });

  it.each([0, -1, 1.5, "1", null, undefined])("calls version %s damaged", (version) => {
    expect(upgrade(file(version, {}), "wanglai-bundle", STEPS)).toMatchObject({ problem: "damaged" });
  });

  it.each([null, 1, "text", [], {}, { format: 7 }])("calls %j foreign", (value) => {
    expect(upgrade(value, "wanglai-bundle", STEPS)).toEqual({ problem: "foreign", found: "content of another kind" });
  });

  it("names the format that it found", () => {
    expect(upgrade({ format: "wanglai-article", version: 1 }, "wanglai-bundle")).toEqual({
      problem: "foreign",
      found: "wanglai-article",
    });
  });

  it("calls a file damaged that an upgrader cannot take", () => {
    const steps: readonly Upgrader[] = [
      () => {
        throw new TypeError("events is not iterable");
      },
    ];
    expect(upgrade(file(1, {}), "wanglai-bundle", steps)).toMatchObject({ problem: "damaged" });
  });
});
