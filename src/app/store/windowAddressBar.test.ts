import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { windowAddressBar } from "./windowAddressBar.ts";

/** In milliseconds. */
const FRAME = 16;

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
    requestAnimationFrame: (call: () => void) => setTimeout(call, FRAME),
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
  };
  return { window: window as unknown as Window, entries, listeners, writes: () => writes };
}

describe("the address bar of a window", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("writes the first of many replacements behind the next frame, and the last of them soon", () => {
    const { window, entries, writes } = testWindow();
    const bar = windowAddressBar(window);
    bar.replace("#a");
    expect(bar.read()).toBe("#a");
    expect(entries).toEqual(["#start"]);
    vi.advanceTimersByTime(2 * FRAME);
    expect(entries).toEqual(["#a"]);
    for (const letter of "bcdef") bar.replace(`#${letter}`);
    vi.advanceTimersByTime(2 * FRAME);
    expect(entries).toEqual(["#a"]);
    expect(bar.read()).toBe("#f");
    vi.runAllTimers();
    expect(entries).toEqual(["#f"]);
    expect(writes()).toBe(2);
    bar.replace("#g");
    vi.advanceTimersByTime(2 * FRAME);
    expect(entries).toEqual(["#g"]);
  });

  it("makes every entry, in order, with the address that it had last", () => {
    const { window, entries } = testWindow();
    const bar = windowAddressBar(window);
    bar.push("#a");
    bar.push("#b");
    bar.replace("#c");
    bar.push("#d");
    expect(bar.read()).toBe("#d");
    vi.advanceTimersByTime(2 * FRAME);
    expect(entries).toEqual(["#start", "#a", "#c", "#d"]);
  });

  it("leaves the entry as it was meant to be when another one is made, or the page is left", () => {
    const { window, entries, listeners } = testWindow();
    const bar = windowAddressBar(window);
    bar.onChange(() => undefined);
    bar.replace("#a");
    bar.replace("#b");
    bar.push("#c");
    vi.advanceTimersByTime(2 * FRAME);
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
