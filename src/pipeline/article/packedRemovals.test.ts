import { describe, expect, it } from "vitest";
import { PackedRemovals, withRemovals } from "./packedRemovals.ts";

const REASONS = [
  { rule: "layout/white-space", reason: "排版空白" },
  { rule: "html/markup", reason: "网页标记" },
];

function packed(): PackedRemovals {
  const removals = new PackedRemovals(REASONS);
  removals.add(0, 3, 1);
  removals.add(10, 11, 0);
  return removals;
}

const UNPACKED = [
  { rule: "html/markup", reason: "网页标记", span: { start: 0, end: 3 } },
  { rule: "layout/white-space", reason: "排版空白", span: { start: 10, end: 11 } },
];

describe("withRemovals", () => {
  it("gives what was packed, as often as it is asked for", () => {
    const article = withRemovals({ text: "海川大学" }, packed());
    expect(article.removals).toEqual(UNPACKED);
    expect(article.removals).toEqual(article.removals);
  });

  it("is a property like any other where an article is written, compared or copied", () => {
    const article = Object.assign(withRemovals({ text: "海川大学" }, packed()), { lost: [] });
    const plain = { text: "海川大学", removals: UNPACKED, lost: [] };
    expect(JSON.stringify(article)).toBe(JSON.stringify(plain));
    expect(article).toEqual(plain);
    expect({ ...article, lost: [] }).toEqual(plain);
    expect(structuredClone(article)).toEqual(plain);
  });

  it("keeps the removals of one article from another", () => {
    const first = withRemovals({}, packed());
    const second = withRemovals({}, new PackedRemovals(REASONS));
    expect(first.removals).toHaveLength(2);
    expect(second.removals).toEqual([]);
  });

  it("does not invent a reason", () => {
    const removals = new PackedRemovals(REASONS);
    removals.add(0, 1, 2);
    expect(() => removals.unpack()).toThrow(RangeError);
  });
});
