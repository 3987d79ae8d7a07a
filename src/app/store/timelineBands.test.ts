import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { bandPlaces, bandsThatFit } from "./bandPlaces.ts";
import { dayText, parseDay } from "./days.ts";
import { headsOf, partiesOf } from "./eventIndex.ts";
import { rowsOf, testEvent, testIndex } from "./testIndex.ts";
import { bandsOf } from "./timelineBands.ts";
import { layoutTimeline, type TimelineFrame } from "./timelineLayout.ts";
import type { Lanes } from "./viewState.ts";

const NAMES = ["青岚大学", "松原理工大学", "白鹭市", "远帆科技", "海川研究院", "东湖市", "云川大学", "北岭公司"];
const day = (text: string) => parseDay(text) ?? Number.NaN;

const index = testIndex([
  testEvent({ id: "a", date: "2024-01-01", kinds: ["visit"], parties: ["青岚大学", "白鹭市"] }),
  testEvent({ id: "b", date: "2024-01-02", kinds: ["visit", "signing"], parties: ["青岚大学", "松原理工大学"] }),
  testEvent({ id: "c", date: "2024-01-03", kinds: ["meeting"], parties: ["松原理工大学", "青岚大学"] }),
  testEvent({ id: "d", date: "2024-01-04", kinds: ["signing"], parties: ["远帆科技"] }),
  testEvent({ id: "e", date: "XXXX-01-05", kinds: ["launch"], parties: ["远帆科技"] }),
]);
const all = [0, 1, 2, 3, 4];
const bands = (lanes: Lanes, chosen: readonly string[] = [], most = 5, rows: readonly number[] = all) =>
  bandsOf(index, Int32Array.from(rows), rows.filter((row) => row < index.dated).length, lanes, chosen, most).map(
    ({ subject, rows }) => {
      const name =
        subject.type === "kind" ? subject.kind : subject.type === "organization" ? subject.name : subject.type;
      return `${name} ${rows.join()}`;
    },
  );

describe("the bands of the timeline", () => {
  it("are one where there are no lanes", () => {
    expect(bands("none")).toEqual(["all 0,1,2,3"]);
  });

  it("are the kinds of the data, which stay while filters change; an event of two kinds stands in both", () => {
    expect(bands("kind")).toEqual(["visit 0,1", "signing 1,3", "meeting 2"]);
    expect(bands("kind", [], 5, [3])).toEqual(["visit ", "signing 3", "meeting "]);
  });

  it("are the busiest organizations, and one for all that have none of them", () => {
    expect(bands("organization", [], 3)).toEqual(["青岚大学 0,1,2", "松原理工大学 1,2", "others 3"]);
    expect(bands("organization", [], 2)).toEqual(["青岚大学 0,1,2", "others 3"]);
  });

  it("need no others where every event has its place", () => {
    expect(bands("organization", [], 2, [0, 1, 2])).toEqual(["青岚大学 0,1,2", "松原理工大学 1,2"]);
  });

  it("are the chosen organizations, in their order", () => {
    expect(bands("organization", ["远帆科技", "白鹭市"])).toEqual(["远帆科技 3", "白鹭市 0", "others 1,2"]);
  });

  it("are the busiest by counts that are known, as by counting", () => {
    const counts = Int32Array.from({ length: index.organizations.length });
    for (const row of all) for (const place of partiesOf(index, row)) counts[place] = (counts[place] ?? 0) + 1;
    for (const most of [2, 3, 5]) {
      expect(bandsOf(index, rowsOf(index), 4, "organization", [], most, counts)).toEqual(
        bandsOf(index, rowsOf(index), 4, "organization", [], most),
      );
    }
  });

  it("share the height evenly, and never have less than a lane", () => {
    expect(bandPlaces(230, 5, 0, 21)).toEqual({ height: 46, lanes: 2, top: 0 });
    expect(bandPlaces(232, 5, 24, 21)).toEqual({ height: 46, lanes: 1, top: 2 });
    expect(bandPlaces(100, 1, 0, 21)).toEqual({ height: 100, lanes: 4, top: 0 });
    expect(bandPlaces(20, 5, 0, 21).lanes).toBe(1);
    for (const room of [100, 230, 340]) {
      const count = bandsThatFit(room, 24, 21, 1);
      expect(bandPlaces(room, count, 24, 21).lanes).toBeGreaterThanOrEqual(1);
      expect(count * (24 + 21)).toBeLessThanOrEqual(room);
    }
  });
});

interface Made {
  readonly first: number;
  readonly length: number;
  readonly kinds: readonly EventKind[];
  readonly parties: readonly string[];
}

const events: fc.Arbitrary<Made[]> = fc.array(
  fc.record({
    first: fc.integer({ min: day("2023-12-20"), max: day("2024-04-10") }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
    kinds: fc.uniqueArray(fc.constantFrom(...EVENT_KINDS), { minLength: 1, maxLength: 3 }),
    parties: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 60 },
);

describe("the layout of bands", () => {
  const widths = { dot: 14, badges: () => 26, cluster: () => 30, label: () => 120 };
  const frame: TimelineFrame = {
    start: day("2024-01-01"),
    end: day("2024-04-01"),
    width: 900,
    lanes: 2,
    atRest: true,
  };
  const lay = (made: readonly Made[], lanes: Lanes) => {
    const index = testIndex(
      made.map(({ first, length, kinds, parties }, place) =>
        testEvent({
          id: `e${place}`,
          date: length === 0 ? dayText(first) : `${dayText(first)}/${dayText(first + length)}`,
          kinds: [...kinds],
          parties,
        }),
      ),
    );
    const rows = rowsOf(index);
    const bands = bandsOf(index, rows, rows.length, lanes, [], 4);
    return {
      index,
      bands,
      items: layoutTimeline(
        index,
        bands.map(({ rows }) => rows),
        frame,
        widths,
        null,
      ),
    };
  };

  it("draws every row once in each of its bands, as an event, in a cluster or in a column", () => {
    fc.assert(
      fc.property(events, fc.constantFrom<Lanes>("kind", "organization"), (made, lanes) => {
        const { index, bands, items } = lay(made, lanes);
        // Slowly: each event asks every band whether it belongs there.
        const own = bands.flatMap(({ subject }) => (subject.type === "organization" ? [subject.name] : []));
        for (const [place, { subject, rows }] of bands.entries()) {
          const expected = Array.from(headsOf(index, rowsOf(index))).flatMap(({ row, kinds, organizations: names }) => {
            const belongs =
              subject.type === "kind"
                ? kinds.includes(subject.kind)
                : subject.type === "organization"
                  ? names.includes(subject.name)
                  : !names.some((name) => own.includes(name));
            return belongs ? [row] : [];
          });
          expect([...rows]).toEqual(expected);
          const drawn = items.filter((item) => item.band === place);
          const types = new Set(drawn.map(({ type }) => type));
          if (types.has("column")) expect(types.size).toBe(1);
          const found = drawn.flatMap((item) => (item.type === "event" ? [item.row] : [...item.rows]));
          expect(found.toSorted((a, b) => a - b)).toEqual(expected);
        }
      }),
    );
  });

  it("makes columns as high as their share of the fullest of all bands", () => {
    const crowd = (kind: EventKind, count: number): Made[] =>
      Array.from({ length: count }, () => ({ first: day("2024-02-01"), length: 0, kinds: [kind], parties: [] }));
    const { items } = lay([...crowd("visit", 20), ...crowd("signing", 5), ...crowd("launch", 1)], "kind");
    expect(
      items.map((item) => (item.type === "column" ? [item.band, item.rows.length, item.share] : item.band)),
    ).toEqual([2, [0, 20, 1], [1, 5, 0.25]]);
  });
});
