import { describe, expect, it } from "vitest";
import { inOrder, mergeInto } from "./mergeInto.ts";

const placed = (start: number, name: string) => ({ span: { start, end: start + 1 }, name });
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).join("");

describe("mergeInto", () => {
  it("keeps the order of the text, the list's own behind those that begin at the same place", () => {
    const all = [placed(2, "b"), placed(5, "d"), placed(9, "f")];
    mergeInto(all, [placed(0, "a"), placed(2, "c"), placed(7, "e"), placed(9, "g")]);
    expect(names(all)).toBe("abcdefg");
  });

  it("takes a list that stands wholly before or behind, an empty one, and one for an empty list", () => {
    const all = [placed(5, "c")];
    mergeInto(all, [placed(1, "a"), placed(2, "b")]);
    mergeInto(all, [placed(7, "d")]);
    mergeInto(all, []);
    expect(names(all)).toBe("abcd");
    const none: ReturnType<typeof placed>[] = [];
    mergeInto(none, all);
    expect(names(none)).toBe("abcd");
  });
});

describe("inOrder", () => {
  it("sorts by place and keeps those that begin at one place as they came", () => {
    expect(names(inOrder([placed(3, "c"), placed(1, "a"), placed(3, "d"), placed(1, "b")]))).toBe("abcd");
    expect(names(inOrder([placed(1, "a"), placed(3, "b")]))).toBe("ab");
    expect(inOrder([])).toEqual([]);
  });
});
