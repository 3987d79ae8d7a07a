import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossings, networkOf, ringOrder } from "./network.ts";
import { labelLines, layOut } from "./networkLayout.ts";
import { rowsOf, testEvent, testIndex } from "./testIndex.ts";

const link = fc
  .tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 5 }))
  .filter(([a, b]) => a !== b)
  .map(([a, b, count]) => ({ ends: [a, b] as const, count }));

describe("the network", () => {
  const meetings = ["AB", "AB", "AC", "CD", "CD", "CD", "EF", "G"];
  const index = testIndex(meetings.map((parties, place) => testEvent({ id: `e${place}`, parties: [...parties] })));
  const rows = rowsOf(index);
  const found = (chosen: readonly string[], most: number) => {
    const { nodes, links } = networkOf(index, rows, chosen, most);
    const linkTexts = links.map(
      ({ ends, count }) =>
        `${ends
          .map((end) => nodes[end]?.name)
          .sort()
          .join("")}${count}`,
    );
    return [
      nodes
        .map(({ name }) => name)
        .sort()
        .join(""),
      ...linkTexts,
    ];
  };

  it("is made of the strongest pairs, with all links between them", () => {
    expect(found([], 4)).toEqual(["ABCD", "CD3", "AB2", "AC1"]);
    expect(found([], 9)).toEqual(["ABCDEF", "CD3", "AB2", "AC1", "EF1"]);
  });

  it("shows the chosen ones with whom they met first", () => {
    expect(found(["E"], 2)).toEqual(["EF", "EF1"]);
    expect(found(["G"], 2)).toEqual(["CD", "CD3"]);
  });

  it("counts a node's events and links", () => {
    const { nodes } = networkOf(index, rows, [], 9);
    expect(nodes.find(({ name }) => name === "A")).toMatchObject({ events: 3, weight: 3 });
  });

  it("is empty where nobody met", () => {
    expect(networkOf(index, [7], [], 9)).toEqual({ nodes: [], links: [] });
  });
});

describe("the order around the ring", () => {
  it("holds every node once, and never crosses more links than the order given", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(link, { selector: ({ ends: [a, b] }) => Math.min(a, b) * 10 + Math.max(a, b) }),
        (links) => {
          const order = ringOrder(10, links);
          expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
          const at = order.map((_, node) => order.indexOf(node));
          const given = order.map((_, node) => node);
          expect(crossings(links, at)).toBeLessThanOrEqual(crossings(links, given));
        },
      ),
    );
  });

  it("untangles two links that cross", () => {
    const links = [
      { ends: [0, 2] as const, count: 1 },
      { ends: [1, 3] as const, count: 1 },
    ];
    const order = ringOrder(4, links);
    expect(crossings(links, [0, 1, 2, 3])).toBe(1);
    expect(
      crossings(
        links,
        order.map((_, node) => order.indexOf(node)),
      ),
    ).toBe(0);
  });
});

describe("the drawing", () => {
  const name = fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(..."大学市公司ABc ") });

  it("keeps nodes and labels within the width, and apart from each other", () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 16 }),
        fc.integer({ min: 280, max: 900 }),
        (names, width) => {
          const nodes = names.map((one) => ({ name: one, type: "other" as const, events: 1, weight: 1 }));
          const drawing = layOut({ nodes, links: [] }, width);
          for (const node of drawing.nodes) {
            const squares = (line: string) => [...line].reduce((sum, one) => sum + (one < "⺀" ? 0.68 : 1), 0);
            const widest = Math.max(...node.lines.map(squares)) * 12 + 14;
            expect(node.side === "right" ? node.x + widest : width - node.x + widest).toBeLessThanOrEqual(width);
            expect(node.y - 18).toBeGreaterThanOrEqual(0);
            expect(node.y + 18).toBeLessThanOrEqual(drawing.height);
          }
          for (const [at, node] of drawing.nodes.entries()) {
            for (const other of drawing.nodes.slice(at + 1)) {
              if (other.side === node.side) expect(Math.abs(other.y - node.y)).toBeGreaterThanOrEqual(36);
            }
          }
        },
      ),
    );
  });

  it("puts no two numbers on one another", () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 30 }), (links) => {
        const nodes = Array.from({ length: 10 }, (_, at) => ({
          name: String(at),
          type: "other" as const,
          events: 1,
          weight: 1,
        }));
        const numbers = layOut({ nodes, links }, 600).links.flatMap(({ number }) => number ?? []);
        for (const [at, one] of numbers.entries()) {
          for (const other of numbers.slice(at + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(15);
          }
        }
      }),
    );
  });

  it("writes a long name in two even lines, and cuts what is longer still", () => {
    expect(labelLines("东湖大学", 8)).toEqual(["东湖大学"]);
    expect(labelLines("遂宁市科学技术协会", 8)).toEqual(["遂宁市科学", "技术协会"]);
    expect(labelLines("东湖大学附属第一医院南山院区门诊部", 6)).toEqual(["东湖大学附属", "第一医院南…"]);
    expect(labelLines("ABCDEFGH", 6)).toEqual(["ABCDEFGH"]);
  });
});
