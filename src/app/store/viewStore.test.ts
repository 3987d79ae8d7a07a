import { describe, expect, it, vi } from "vitest";
import { NO_FILTERS, withStanding } from "./viewState.ts";
import { createViewStore } from "./viewStore.ts";

/** An address bar with a back button. */
function testBar(start = "") {
  const entries = [start];
  let listener = () => {};
  return {
    entries,
    read: () => entries.at(-1) ?? "",
    push: (fragment: string) => void entries.push(fragment),
    replace: (fragment: string) => void entries.splice(-1, 1, fragment),
    onChange(next: () => void) {
      listener = next;
      return () => {
        listener = () => {};
      };
    },
    back() {
      entries.pop();
      listener();
    },
  };
}

describe("the view store", () => {
  it("starts with what the address says", () => {
    expect(createViewStore(testBar("#v=1&kind=launch")).get().filters.facets.kind.only).toEqual(["launch"]);
  });

  it("makes a step back for a new filter, and none for an adjustment", () => {
    const bar = testBar();
    const store = createViewStore(bar);
    store.setFilters(withStanding(store.get().filters, "kind", "visit", "only"));
    store.setFilters({ query: "青" }, "adjust");
    expect(bar.entries).toHaveLength(2);
    expect(bar.entries[1]).toContain("kind=visit");
    expect(bar.entries[1]).toContain("q=");
  });

  it("follows the back button and tells its listeners", () => {
    const bar = testBar();
    const store = createViewStore(bar);
    const listener = vi.fn();
    store.subscribe(listener);
    store.setFilters(withStanding(store.get().filters, "kind", "visit", "only"));
    bar.back();
    expect(store.get().filters.facets.kind.only).toEqual([]);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("keeps the order and the open event when filters are cleared", () => {
    const store = createViewStore(testBar("#v=1&kind=visit&order=newest&event=e1"));
    store.clearFilters();
    expect(store.get()).toMatchObject({ filters: NO_FILTERS, order: "newest", event: "e1" });
  });

  it("takes out of the address what it does not understand, without a step", () => {
    const bar = testBar("#v=1&event=e1&text=banana");
    createViewStore(bar).subscribe(() => undefined);
    expect(bar.entries).toEqual(["#v=2&event=e1"]);
  });

  it("links to an event or to a document, one at a time", () => {
    const store = createViewStore(testBar("#v=1&document=d1&text=original"));
    expect(store.addressOf("e1")).toBe("#v=2&event=e1&text=original");
    expect(store.addressOfDocument("d2")).toBe("#v=2&document=d2&text=original");
  });
});
