import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCorrections, writeCorrections } from "./correctionsFile.ts";
import type { CorrectionEntry } from "./entries.ts";
import { jsonFault } from "./jsonFault.ts";
import { correct, testEvent } from "./testCorrections.ts";
import { CORRECTIONS_VERSION, upgradeCorrections } from "./upgradeCorrections.ts";

const A = testEvent("e00000000000a");
const B = testEvent("e00000000000b");

/** One entry of each action. */
const ENTRIES: CorrectionEntry[] = [
  correct.date(A, "2024-03-06"),
  correct.title(A, "新题"),
  correct.kinds(A, "meeting"),
  correct.organizations(A, "云山大学 host"),
  correct.deletion(A),
  correct.merge(A, B),
  correct.split(A, {}, { quote: "另一句" }),
  correct.add("e0000000000ff", "d1", "签约。", 3),
  correct.join("云山大学", "海川大学", "云大"),
];

const fileOf = (entries: unknown, more: object = {}) =>
  JSON.stringify({ format: "wanglai-corrections", version: CORRECTIONS_VERSION, ...more, entries });
const read = (text: string) => readCorrections("corrections.json", text);
const told = (text: string) => read(text).diagnostics.map(({ rule, message }) => `${rule} ${message}`);

describe("a file of corrections", () => {
  it("is written so that a person can read it, and read back", () => {
    const content = { entries: ENTRIES, unread: [], members: {} };
    const text = writeCorrections(content);
    expect(text).toMatch(
      /^\{\n {2}"format": "wanglai-corrections",\n {2}"version": 1,\n {2}"entries": \[\n {4}\{\n {6}"id": "c/,
    );
    expect(text.endsWith("}\n")).toBe(true);
    expect(read(text)).toMatchObject({ ...content, diagnostics: [], readable: true });
    expect(writeCorrections(read(text))).toBe(text);
    expect(readCorrections("a", new TextEncoder().encode(`\uFEFF${text}`)).entries).toEqual(ENTRIES);
  });

  it("keeps what it does not know, and entries that cannot be read", () => {
    const [entry] = ENTRIES;
    const strange = { ...entry, id: "c99", action: "repaint", colour: "red" };
    const kept = { ...entry, reviewer: "小林", proof: { ...entry?.proof, page: 3 } };
    const file = read(fileOf([strange, kept], { editor: "海川大学" }));
    expect(file.entries).toEqual([kept]);
    const again = JSON.parse(writeCorrections(file));
    expect(again).toMatchObject({ editor: "海川大学", entries: [kept, strange] });
  });

  it("is read without what turns the direction of words or shows nothing, but for ids and what is not known", () => {
    const hidden = (text: string) => `\u202E${text.slice(0, 1)}\u200B${text.slice(1)}\u2066\u0007`;
    const WORDS = ["title", "name", "into", "note", "quote", "place"];
    const hide = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(hide);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => {
          if (typeof one === "string") return [name, WORDS.includes(name) ? hidden(one) : one];
          return [name, name === "aliases" ? (one as string[]).map(hidden) : hide(one)];
        }),
      );
    };
    const entries = ENTRIES.map((entry) => ({ ...entry, note: "为何" }) as CorrectionEntry);
    const hostile = entries.map((entry) => {
      const one = hide(entry) as CorrectionEntry;
      return one.action === "title" ? { ...one, old: hidden(one.old), new: hidden(one.new) } : one;
    });
    expect(read(fileOf(hostile)).entries).toEqual(entries);
    const [entry] = entries;
    const kept = { ...entry, reviewer: hidden("小林"), proof: { ...entry?.proof, file: hidden("a.txt") } };
    expect(read(fileOf([kept])).entries).toEqual([kept]);
    const broken = correct.title(A, "新题\n第二行\t尾");
    expect(read(fileOf([broken])).entries).toMatchObject([{ new: "新题 第二行 尾" }]);
    // What is nothing but such is no title, and what differs by nothing else is one name.
    const bad = [correct.title(A, "\u202E\u200B"), correct.organizations(A, "云山大学 host", "云山\u200B大学 guest")];
    expect(read(fileOf(bad))).toMatchObject({ entries: [], unread: bad });
  });

  it("may leave out who made an entry and why", () => {
    const { made: _made, note: _note, ...entry } = correct.date(A, "2024-03-06");
    expect(read(fileOf([entry])).entries).toMatchObject([{ made: "", note: null }]);
  });

  it("tells an entry that cannot be read with its number, and the others count", () => {
    const date = correct.date(A, "2024-03-06");
    const split = correct.split(A, {}, {});
    const add = correct.add("e0000000000ff", "d1", "签约。", 3);
    const bad: [unknown, RegExp][] = [
      [null, /it is null, expected an object/],
      [{ ...date, action: "constructor" }, /entry 2: its action is "constructor", expected one of date, title, kinds/],
      [{ ...date, id: "x" }, /its id is "x", expected c and hex digits/],
      [{ ...date, old: 5 }, /entry 4: its old is 5, expected a text/],
      [{ ...date, proof: null }, /its proof is null, expected an object/],
      [{ ...date, new: "2024-02-30" }, /its new is "2024-02-30", expected a date such as 2024-03-05/],
      [{ ...date, new: "3\u202e日" }, /its new is "3\\u\{202e\}日", expected a date/],
      [{ ...correct.kinds(A), new: [] }, /its new is \[\], expected at least one kind/],
      [{ ...correct.kinds(A), new: ["party"] }, /its new\.0 is "party", expected one of visit, /],
      [correct.organizations(A, "云山大学 host", "云山大学 guest"), /its new is \[.*…, expected names, each once/],
      [correct.title(A, " "), /its new is " ", expected a title/],
      [{ ...correct.merge(A), others: [] }, /its others is .*, expected other events/],
      [correct.merge(A, A), /its others is .*, expected other events/],
      [{ ...split, parts: split.parts.slice(1) }, /its parts is \[.*, expected two or more/],
      [correct.split(A, {}, { title: "" }), /its parts\.1\.title is "", expected a title/],
      [correct.split(A, {}, { documents: [] }), /its parts\.1\.documents is \[\], expected at least one/],
      [
        correct.split(A, {}, { documents: ["d-other"] }),
        /its parts is \[.*, expected the documents of the event and no others/,
      ],
      [{ ...add, event: "e1" }, /its event is "e1", expected e and twelve hex digits/],
      [
        { ...add, new: { ...(add as { new: object }).new, date: "heute" } },
        /its new\.date is "heute", expected a date/,
      ],
      [{ ...add, proof: { ...add.proof, quote: "" } }, /its proof\.quote is "", expected the words/],
      [correct.join("云山大学", "云山大学"), /its into is "云山大学", expected another name/],
    ];
    const file = read(fileOf([...bad.map(([entry]) => entry), date]));
    expect(file.entries).toEqual([date]);
    expect(file.unread).toEqual(bad.map(([entry]) => entry));
    bad.forEach(([, message], place) => {
      expect(file.diagnostics[place]).toMatchObject({ rule: "corrections/entry", severity: "warning" });
      expect(file.diagnostics[place]?.message).toMatch(message);
      expect(file.diagnostics[place]?.message).toContain(`entry ${place + 1}:`);
    });
  });

  it("says where it is broken, and that nothing was applied", () => {
    expect(told(`{\n  "format": "wanglai-corrections",\n  "entries": [,]\n}`)).toEqual([
      expect.stringMatching(/^corrections\/broken Unexpected “,” in line 3, column 15, .*Nothing of it was applied\.$/),
    ]);
    expect(told("")).toEqual([expect.stringMatching(/Unexpected end in line 1, column 1/)]);
  });

  it.each([
    [
      "of a later version",
      { version: CORRECTIONS_VERSION + 1 },
      /^corrections\/newer .*Update Wanglai\. Nothing of it was applied/,
    ],
    ["of a version that is none", { version: "1" }, /^corrections\/damaged .*version "1"/],
    ["of another format", { format: "wanglai-bundle" }, /^corrections\/foreign /],
  ])("is not read %s", (_what, otherwise, message) => {
    const text = fileOf(ENTRIES, otherwise);
    expect(told(text)).toEqual([expect.stringMatching(message)]);
    expect(read(text)).toMatchObject({ entries: [], unread: [], readable: false });
  });

  it("is not read where it is no object, has no list of entries, or is not in UTF-8", () => {
    expect(told("[]")).toEqual([expect.stringMatching(/^corrections\/foreign /)]);
    expect(told(fileOf({}))).toEqual([expect.stringMatching(/^corrections\/damaged .*a list/)]);
    const [remark] = readCorrections("a", new Uint8Array([0x22, 0xd4, 0xc6, 0x22])).diagnostics;
    expect(remark).toMatchObject({ rule: "corrections/encoding" });
  });
});

describe("upgrading corrections", () => {
  const older = { format: "wanglai-corrections", version: 1, entries: [] };
  const steps = [(file: object) => ({ ...file, a: 1 }), (file: object) => ({ ...file, b: 2 })];

  it("goes one version after the other", () => {
    expect(upgradeCorrections(older, steps)).toEqual({ file: { ...older, version: 3, a: 1, b: 2 } });
    expect(upgradeCorrections({ ...older, version: 2 }, steps)).toEqual({ file: { ...older, version: 3, b: 2 } });
  });

  it("calls a file damaged at which a step fails", () => {
    const failing = () => {
      throw new TypeError();
    };
    expect(upgradeCorrections(older, [failing])).toEqual({ problem: "damaged", version: 1 });
  });
});

describe("the place at which a text stops being JSON", () => {
  it.each([
    ['{"a" 1}', 1, 6, "1"],
    ['{"a":1,}', 1, 8, "}"],
    ["[1 2]", 1, 4, "2"],
    ["[1,]", 1, 4, "]"],
    ['{"a":\n [1}', 2, 4, "}"],
    ["{} {}", 1, 4, "{"],
    ['{"a": "b\nc"}', 1, 7, '"'],
    ['{"a": tru}', 1, 7, "t"],
    ["[1", 1, 3, null],
    ["“", 1, 1, "“"],
  ])("of %j", (text, line, column, found) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column, found });
  });

  it("is the end of any JSON that is cut off, and no place of one that is whole", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        expect(jsonFault(text)).toMatchObject({ found: null });
        const cut = text.slice(0, at % text.length);
        let isJson = true;
        try {
          JSON.parse(cut);
        } catch {
          isJson = false;
        }
        // A string or a word that is cut is wrong from where it begins.
        if (!isJson) expect(cut.slice(jsonFault(cut).column - 1)).not.toMatch(/^[[\]{},:]/);
      }),
    );
  });
});
