import { describe, expect, it } from "vitest";
import { Leaving } from "./leaving.ts";

/** A window, and whether it would ask before it is left. */
function page() {
  const window = new EventTarget();
  return {
    leaving: new Leaving(() => window),
    asks: () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })),
  };
}

describe("leaving the page", () => {
  it("is asked about while any part of it has something that would be gone", () => {
    const { leaving, asks } = page();
    const [drafts, articles] = [{}, {}];
    expect(asks()).toBe(false);
    leaving.hold(drafts, true);
    leaving.hold(articles, true);
    leaving.hold(articles, true);
    leaving.hold(drafts, false);
    expect(asks()).toBe(true);
    leaving.hold(articles, false);
    expect(asks()).toBe(false);
  });

  it("is asked about as the state of a part tells, from the start and whenever it differs", () => {
    const { leaving, asks } = page();
    let unsaved = 1;
    let changed = () => {};
    const part = {
      get: () => unsaved,
      subscribe: (listener: () => void) => {
        changed = listener;
      },
    };
    leaving.watch(part, (count) => count > 0);
    expect(asks()).toBe(true);
    unsaved = 0;
    changed();
    expect(asks()).toBe(false);
    unsaved = 2;
    changed();
    expect(asks()).toBe(true);
  });
});
