import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS } from "../../model/event.ts";
import { dateFit, dateShape } from "./dateFit.ts";
import { happeningOf } from "./happening.ts";
import { linkOrganizations } from "./linkOrganizations.ts";
import { mergeEvents } from "./mergeEvents.ts";
import { organizationTable } from "./organizationTable.ts";
import { foldAll, type TestLink, testDocument } from "./testDocuments.ts";
import { testify } from "./testify.ts";

/** Few names and days, so that documents often tell the same, and often nearly the same. */
const NAMES =
  "南开大学 西安市 陕西省西安市 西安市人民政府 海河集团 海河集团有限公司 恒通电气有限公司 恒通电气有限责任公司 恒通电气 恒通股份".split(
    " ",
  );
const DATES =
  "2024-03-05 2024-03-06 2024-03-07 2023-03-05 2024-03 2024 2024-03-05/2024-03-07 XXXX-03-05 XXXX-03-06 2024-03?".split(
    " ",
  );
const PEOPLE = "周一鸣 李清 陈一".split(" ");
const TITLES = "校长 副校长 总经理".split(" ");

const name = fc.constantFrom(...NAMES);
const person = fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...TITLES), name).map((words) => words.join(" "));
const account = fc.record({
  date: fc.constantFrom(...DATES),
  after: fc.constantFrom("", "", "（星期二）"),
  kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { minLength: 1, maxLength: 2 }),
  parties: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
  people: fc.uniqueArray(person, { maxLength: 3, selector: (one) => one.split(" ")[0] }),
});
const link: fc.Arbitrary<TestLink> = fc.tuple(
  name,
  name,
  fc.constantFrom("organization/defined-alias", "organization/abbreviation"),
);
const documents = fc
  .array(fc.tuple(fc.array(account, { maxLength: 4 }), fc.array(link, { maxLength: 2 })), { maxLength: 8 })
  .map((all) => all.map(([accounts, links], place) => testDocument(`${place}.txt`, accounts, links)));
const table = fc
  .array(
    fc.record({
      row: fc.nat(9),
      name,
      aliases: fc.uniqueArray(name, { maxLength: 2 }),
      type: fc.constantFrom("company" as const, null),
    }),
    { maxLength: 3 },
  )
  .map((rows) => organizationTable([{ file: "organizations.csv", rows, diagnostics: [] }]));

describe("any corpus", () => {
  it("is the same in any order of the documents", () => {
    fc.assert(
      fc.property(
        documents.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        table,
        ([all, shuffled], names) => {
          expect(foldAll(shuffled, names)).toEqual(foldAll(all, names));
        },
      ),
    );
  });

  it("is the same under any names of the files", () => {
    const year = fc.constantFrom("2023-03-20", "2024-03-20", null);
    const published = fc.tuple(documents, fc.array(year, { minLength: 8, maxLength: 8 })).map(([all, days]) =>
      all.map((one, place) => {
        const day = days[place] ?? null;
        const known = day === null ? null : { value: day, origin: "label" as const, span: { start: 0, end: 0 } };
        return { ...one, article: { ...one.article, published: known } };
      }),
    );
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(published, names, (all, files) => {
        const renamed = all.map((one, place) => ({ ...one, source: { ...one.source, file: files[place] ?? "" } }));
        const [before, after] = [foldAll(all), foldAll(renamed)];
        expect(after.events).toEqual(before.events);
        expect(after.organizations).toEqual(before.organizations);
      }),
    );
  });

  it("holds every account once, and no two of one document in one event", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const { events } = foldAll(all);
        const told = events.flatMap(({ sources }) => sources.map(({ account }) => account.id));
        expect(told.sort()).toEqual(all.flatMap((one) => one.events.map(({ id }) => id)).sort());
        for (const { id, alsoKnownAs, sources } of events) {
          expect(new Set(sources.map(({ document }) => document)).size).toBe(sources.length);
          expect([id, ...alsoKnownAs]).toEqual(sources.map(({ account }) => account.id));
        }
      }),
    );
  });

  it("says of every fact which sources tell it, and these do", () => {
    fc.assert(
      fc.property(documents, (all) => {
        for (const { sources, kinds, organizations, people, disagreements } of foldAll(all).events) {
          for (const { value, sources: by } of kinds) {
            expect(by).toEqual(sources.flatMap(({ account }, at) => (account.kinds.includes(value) ? [at] : [])));
          }
          for (const { value, sources: by } of [...organizations, ...people]) {
            const says = ({ account }: (typeof sources)[number]) =>
              [...account.organizations, ...account.people].some((one) => one.name === value.name);
            expect(by).toEqual(sources.flatMap((source, at) => (says(source) ? [at] : [])));
          }
          for (const { readings } of disagreements) {
            const by = readings.flatMap((reading) => reading.sources);
            expect(readings.length).toBeGreaterThan(1);
            expect(new Set(by).size).toBe(by.length);
          }
        }
      }),
    );
  });

  it("joins no accounts whose dates exclude each other", () => {
    fc.assert(
      fc.property(documents, (all) => {
        for (const { sources } of foldAll(all).events) {
          const shapes = sources.flatMap(({ account }) => dateShape(account.date.edtf) ?? []);
          for (const a of shapes) for (const b of shapes) expect(dateFit(a, b)).not.toBeNull();
        }
      }),
    );
  });

  it("does not change where it is merged again", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const accounts = all.flatMap(({ source, events }) =>
          events.map((event) => ({ document: source.id, account: event })),
        );
        const once = mergeEvents(accounts.map((one, place) => happeningOf({ ...one, place, weekday: null })));
        const places = () => once.map((one) => one.accounts.map(({ place }) => place).sort((a, b) => a - b));
        const before = places();
        expect(mergeEvents(once)).toHaveLength(before.length);
        expect(places()).toEqual(before);
      }),
    );
  });

  it("marks each guessed year, and says from which words", () => {
    fc.assert(
      fc.property(documents, (all) => {
        const texts = new Map(all.map(({ source, article }) => [source.id, article.text]));
        for (const { sources } of foldAll(all).events) {
          for (const { account, guess } of sources) {
            if (!guess) continue;
            expect(account.date.edtf).toMatch(/^XXXX/);
            expect(guess.edtf).toMatch(/^\d{4}.*\?$/);
            expect(guess.edtf.slice(4, -1)).toBe(account.date.edtf.slice(4));
            for (const { document, span, words } of guess.evidence) {
              expect(words).toContain(texts.get(document)?.slice(span.start, span.end));
            }
          }
        }
      }),
    );
  });

  it("calls every party by the name of one organization", () => {
    fc.assert(
      fc.property(documents, table, (all, names) => {
        const { organizations, events } = foldAll(all, names);
        const known = organizations.map((one) => one.name);
        expect(new Set(known).size).toBe(known.length);
        const parties = events.flatMap((event) => event.organizations.map(({ value }) => value.name));
        expect([...new Set(parties)].sort()).toEqual([...known].sort());
        const { canonical } = linkOrganizations(all.map(testify), names);
        for (const canonicalName of canonical.values()) {
          expect(canonical.get(canonicalName) ?? canonicalName).toBe(canonicalName);
        }
        for (const [one, canonicalName] of canonical) {
          if (names.nameOf.has(one)) expect(canonicalName).toBe(names.nameOf.get(one));
        }
      }),
    );
  });
});
