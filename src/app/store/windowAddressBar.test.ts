import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { windowAddressBar } from "./windowAddressBar.ts";

/** A window with a history, whose clock stands until it is told. */
function testWindow() {
  const entries = ["#start"];
  let writes = 0;
  const listeners = new Map<string, () => void>();
  const window = {
    location: {
      pathname: "/p/",
      search: "?a",
      get hash() {
        return entries.at(-1) ?? "";
      },
    },
    history: {
      pushState: (_: unknown, __: string, url: string) => void entries.push(url.replace("/p/?a", "")),
      replaceState: (_: unknown, __: string, url: string) => {
        writes++;
        entries.splice(-1, 1, url.replace("/p/?a", ""));
      },
    },
    setTimeout,
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  return { window: window as unknown as Window, entries, listeners, writes: () => writes };
}

describe("the address bar of a window", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("writes the first of many replacements at once, and the last of them soon", () => {
    const { window, entries, writes } = testWindow();
    const bar = windowAddressBar(window);
    for (const letter of "abcdef") bar.replace(`#${letter}`);
    expect(entries).toEqual(["#a"]);
    expect(bar.read()).toBe("#f");
    vi.runAllTimers();
    expect(entries).toEqual(["#f"]);
    expect(writes()).toBe(2);
    bar.replace("#g");
    expect(entries).toEqual(["#g"]);
  });

  it("leaves the entry as it was meant to be when another one is made, or the page is left", () => {
    const { window, entries, listeners } = testWindow();
    const bar = windowAddressBar(window);
    bar.onChange(() => undefined);
    bar.replace("#a");
    bar.replace("#b");
    bar.push("#c");
    expect(entries).toEqual(["#b", "#c"]);
    bar.replace("#d");
    bar.replace("#e");
    listeners.get("pagehide")?.();
    expect(entries).toEqual(["#b", "#e"]);
  });

  it("writes nothing into an entry that one came back to", () => {
    const { window, entries, listeners } = testWindow();
    const bar = windowAddressBar(window);
    const heard = vi.fn();
    bar.onChange(heard);
    bar.replace("#a");
    bar.replace("#b");
    entries.push("#elsewhere");
    listeners.get("popstate")?.();
    expect(heard).toHaveBeenCalledOnce();
    expect(bar.read()).toBe("#elsewhere");
    vi.runAllTimers();
    expect(entries.at(-1)).toBe("#elsewhere");
  });
});
