import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText } from "./days.ts";
import { listEvents, placeInList } from "./eventList.ts";
import { groupOfLine, headingsAbove, lineAt, lineOfRow, linesOf } from "./listLines.ts";
import { datedIndex } from "./testIndex.ts";
import type { Order } from "./viewState.ts";

const dates = fc.array(
  fc.oneof(
    fc.integer({ min: 19_000, max: 19_200 }).map(dayText),
    fc.constantFrom("2022", "2022-03", "2022-05-02/2022-06-01", "XXXX-05-05", "XXXX-07"),
  ),
  { maxLength: 60 },
);

describe("the lines of a list", () => {
  it("are its headings and rows one after the other, in either order and under any filter", () => {
    fc.assert(
      fc.property(dates, fc.constantFrom<Order>("oldest", "newest"), fc.nat(), (dates, order, filter) => {
        const index = datedIndex(...dates);
        const rows = Int32Array.from({ length: index.size }, (_, row) => row).filter(
          (row) => (filter >> (row % 30)) % 3 !== 1,
        );
        const dated = rows.filter((row) => row < index.dated).length;
        const list = listEvents(index, { rows, dated }, order);
        const lines = linesOf(list);
        const slow = list.groups.flatMap((group) => [
          { group, row: null },
          ...Array.from(group.rows, (row) => ({ group, row })),
        ]);
        expect(lines.count).toBe(slow.length);
        let place = 0;
        let headings = 0;
        for (const [line, { group, row }] of slow.entries()) {
          expect(lineAt(lines, line)).toEqual({ group, row, place });
          expect(list.groups[groupOfLine(lines, line)]).toBe(group);
          expect(headingsAbove(lines, line)).toBe(headings);
          if (row === null) headings++;
          else {
            expect(list.rows[place]).toBe(row);
            expect(placeInList(list.rows, row)).toBe(place++);
            expect(lineOfRow(lines, row)).toBe(line);
          }
        }
        expect(headingsAbove(lines, slow.length)).toBe(headings);
        expect(lineAt(lines, -1)).toBeNull();
        expect(lineAt(lines, slow.length)).toBeNull();
        for (let row = -1; row <= index.size; row++) {
          if (!rows.includes(row)) expect([placeInList(list.rows, row), lineOfRow(lines, row)]).toEqual([-1, -1]);
        }
        // Dated events are in order of time or against it, those of open years behind them in either order.
        const rising = [...list.rows.subarray(0, dated)];
        expect(order === "oldest" ? rising : rising.reverse()).toEqual([...rows.subarray(0, dated)]);
        expect([...list.rows.subarray(dated)]).toEqual([...rows.subarray(dated)]);
      }),
    );
  });
});
