import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkEvent } from "../bundle/read.ts";
import type { BundleEvent } from "../bundle/schema.ts";
import { EVENT_KINDS } from "../model/event.ts";
import { amendEvidence } from "./amendEvidence.ts";
import { amendEvent, amendOrganizations } from "./amendRecords.ts";
import { applyCorrections } from "./applyCorrections.ts";
import { addedId } from "./correctionIds.ts";
import { readCorrections, writeCorrections } from "./correctionsFile.ts";
import type { CorrectionEntry } from "./entries.ts";
import type { Overlay } from "./overlay.ts";
import { correct, testEvent, testLook, testOrganization } from "./testCorrections.ts";

const NAMES = ["云山大学", "海川大学", "恒通公司", "云山市"];
const ORGANIZATIONS = NAMES.map((name, place) =>
  testOrganization(name, ...(place < 2 ? [`${name.slice(0, 1)}大`] : [])),
);
const DATES = ["2024-03-05", "2024-03-06", "2024", "XXXX-03-05", "2024-03-05/2024-03-07"];
const TEXTS = { d0: "3月5日，云大来访海川大学。", d1: "恒通公司与云山市签约。", d2: "3月6日，海川大学来访。" };
const DOCUMENTS = Object.keys(TEXTS);

const party = fc.record({
  name: fc.constantFrom(...NAMES),
  role: fc.constantFrom("host" as const, "guest" as const, "party" as const),
  inferred: fc.constantFrom(null, "organization/own-page"),
});
const parties = fc.uniqueArray(party, { maxLength: 3, selector: ({ name }) => name });
const kinds = fc.subarray([...EVENT_KINDS], { minLength: 1, maxLength: 2 });
const date = fc.constantFrom(...DATES);

/** Events some of whose facts only some documents tell. */
const events = fc
  .array(
    fc.record({
      documents: fc.shuffledSubarray(DOCUMENTS, { minLength: 1 }),
      kinds,
      date,
      parties,
      told: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) =>
    all.map(({ documents, kinds, date, parties: organizations, told }, place): BundleEvent => {
      const some = told && documents.length > 1;
      const [first] = organizations;
      return testEvent(`e00000000000${place}`, {
        title: `题${place % 2}`,
        documents,
        kinds,
        date,
        organizations,
        alsoKnownAs: [`e10000000000${place}`],
        toldBy: some && first ? [{ fact: "organization", value: first.name, documents: [1] }] : [],
        disagreements: some
          ? [
              {
                fact: "date",
                of: null,
                readings: [
                  { value: date, documents: [0] },
                  { value: "2023", documents: [1] },
                ],
              },
            ]
          : [],
        guesses: some ? [{ document: 1, date, rule: "year/same-office", evidence: [] }] : [],
      });
    }),
  );

/** What somebody does next: which of the events that are there then, and with what. */
const step = fc.record({
  action: fc.constantFrom("date", "title", "kinds", "organizations", "delete", "merge", "split", "add", "join"),
  at: fc.nat(20),
  other: fc.nat(20),
  kinds,
  date,
  parties: parties.map((all) => all.map(({ name, role }) => ({ name, role }))),
  words: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const visible = (base: readonly BundleEvent[], overlay: Overlay) => [
  ...base.flatMap((event) => amendEvent(overlay, event) ?? []),
  ...overlay.added,
];

/** The entry that the page makes of what somebody does; null where there is nothing to do it to. */
function entryFor(one: Step, present: readonly BundleEvent[], number: number): CorrectionEntry | null {
  const event = present[one.at % Math.max(1, present.length)];
  const other = present[one.other % Math.max(1, present.length)];
  const words = one.parties.map(({ name, role }) => `${name} ${role}`);
  if (one.action === "add") {
    const document = DOCUMENTS[one.other % DOCUMENTS.length] as keyof typeof TEXTS;
    return correct.add(addedId(`c${number}`), document, TEXTS[document], 0, {
      date: one.date,
      organizations: one.parties,
    });
  }
  if (one.action === "join") return correct.join(NAMES[one.at % 4] ?? "", NAMES[one.other % 4] ?? "");
  if (!event || !other) return null;
  switch (one.action) {
    case "date":
      return correct.date(event, one.date);
    case "title":
      return correct.title(event, `题 ${one.other % 3}`);
    case "kinds":
      return correct.kinds(event, ...one.kinds);
    case "organizations":
      return correct.organizations(event, ...words);
    case "delete":
      return correct.deletion(event);
    case "merge":
      return other === event ? null : correct.merge(event, other);
    default:
      return correct.split(
        event,
        { kinds: one.kinds, ...(one.words ? { documents: event.documents.slice(0, 1) } : {}) },
        { date: one.date, organizations: one.parties },
      );
  }
}

/** Entries one after the other, each made against what those before left. */
function entriesFor(base: readonly BundleEvent[], steps: readonly Step[]): CorrectionEntry[] {
  const entries: CorrectionEntry[] = [];
  for (const [number, one] of steps.entries()) {
    const overlay = applyCorrections(testLook(base, ORGANIZATIONS, TEXTS), entries);
    const entry = entryFor(one, visible(base, overlay), number);
    // Of names that are one by now there is nothing to join.
    const joins = entry?.action === "merge-organizations";
    const left = ORGANIZATIONS.map(({ name }) => name).filter((name) => !overlay.organizations.has(name));
    if (!entry || (joins && !(left.includes(entry.name) && left.includes(entry.into) && entry.name !== entry.into)))
      continue;
    entries.push(entry);
  }
  return entries;
}

const statuses = ({ outcomes }: Overlay) =>
  outcomes.map((one) => (one.status === "unfit" ? `${one.reason} ${one.expected} ${one.found}` : one.status));

describe("any entries that are made against any records", () => {
  const cases = fc.tuple(events, fc.array(step, { minLength: 1, maxLength: 8 }));

  it("fit, also when they were written and read, and leave records that can be read", () => {
    fc.assert(
      fc.property(cases, ([base, steps]) => {
        const before = JSON.stringify(base);
        const entries = entriesFor(base, steps);
        const read = readCorrections("corrections.json", writeCorrections({ entries, unread: [], members: {} }));
        expect(read.diagnostics).toEqual([]);
        const overlay = applyCorrections(testLook(base, ORGANIZATIONS, TEXTS), read.entries);
        for (const status of statuses(overlay)) expect(status).toMatch(/^(applied|already)$/);
        const after = visible(base, overlay);
        for (const event of after) checkEvent(event, "wanglai-events", event.id);
        const ids = after.flatMap(({ id, alsoKnownAs }) => [id, ...alsoKnownAs]);
        expect(new Set(ids).size).toBe(ids.length);
        const names = new Set(amendOrganizations(ORGANIZATIONS, overlay, () => "").map(({ name }) => name));
        for (const { organizations } of after) for (const { name } of organizations) expect(names).toContain(name);
        expect(JSON.stringify(base)).toBe(before);
      }),
    );
  });

  it("are held already when they are applied once more, to the same records or to those that hold them", () => {
    fc.assert(
      fc.property(cases, ([base, steps]) => {
        const entries = entriesFor(base, steps);
        const look = testLook(base, ORGANIZATIONS, TEXTS);
        const once = applyCorrections(look, entries);
        const twice = applyCorrections(look, [...entries, ...entries]);
        expect(statuses(twice)).toEqual([...statuses(once), ...entries.map(() => "already")]);
        expect({ ...twice, outcomes: once.outcomes }).toEqual(once);
        const after = visible(base, once);
        const again = applyCorrections({ ...testLook(after, ORGANIZATIONS, TEXTS), holds: () => true }, entries);
        expect(visible(after, again)).toEqual(after);
      }),
    );
  });

  it("leave for each document evidence of just those events that it tells", () => {
    fc.assert(
      fc.property(cases, ([base, steps]) => {
        const overlay = applyCorrections(testLook(base, ORGANIZATIONS, TEXTS), entriesFor(base, steps));
        for (const [id, text] of Object.entries(TEXTS)) {
          const told = base.filter(({ documents }) => documents.includes(id));
          const whole = { start: 0, end: text.length };
          const evidence = Object.fromEntries(
            told.map((event) => [
              event.id,
              [
                { fact: "event" as const, value: event.title, ...whole },
                ...event.organizations.map(({ name }) => ({ fact: "organization" as const, value: name, ...whole })),
              ],
            ]),
          );
          const amended = amendEvidence(evidence, id, overlay, text);
          const tells = visible(base, overlay).filter(({ documents }) => documents.includes(id));
          expect(Object.keys(amended).sort()).toEqual(tells.map((event) => event.id).sort());
          for (const { id: event, organizations } of tells) {
            const proven = (amended[event] ?? []).filter(({ fact }) => fact === "organization");
            const names = organizations.map(({ name }) => name);
            expect(proven.map(({ value }) => value).filter((name) => !names.includes(name))).toEqual([]);
          }
        }
      }),
    );
  });
});
