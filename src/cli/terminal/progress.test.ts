import { describe, expect, it } from "vitest";
import { grouped, Progress, type ProgressHost, type Step } from "./progress.ts";
import { RemainingTime, remainingWords } from "./remainingTime.ts";

/** A progress with a clock that the test moves, and what it wrote. */
function shown(options: { isTTY?: boolean; columns?: number; quiet?: boolean } = {}) {
  const { isTTY = false, columns, quiet } = options;
  const written: string[] = [];
  const clock = { at: 1_000 };
  const stderr = { isTTY, columns, write: (text: string) => written.push(text) };
  const host: ProgressHost = { stderr, now: () => clock.at, quiet };
  return { progress: new Progress(host), written, clock };
}

const reading = (done: number, all = 1_000): Step => ({ doing: "Reading", count: { done, all, of: "files" } });

describe("progress", () => {
  it("is one line on a terminal, written over and wiped away, as often as can be read", () => {
    const { progress, written, clock } = shown({ isTTY: true });
    for (let done = 0; done < 1_000; done++) {
      progress.show(reading(done));
      clock.at += 1;
    }
    progress.clear();
    expect(written[0]).toBe("\r\u001b[2KReading 0 of 1,000 files · 0%");
    expect(written).toHaveLength(11);
    expect(written.at(-1)).toBe("\r\u001b[2K");
    expect(written.join("")).not.toContain("\n");
  });

  it("fits into the terminal", () => {
    const { progress, written } = shown({ isTTY: true, columns: 20 });
    progress.show(reading(10));
    expect(written[0]).toBe("\r\u001b[2KReading 10 of 1,00…");
  });

  it("is a line every few seconds where there is no terminal, and none for a short run", () => {
    const { progress, written, clock } = shown();
    for (let second = 0; second < 5; second++, clock.at += 1_000) progress.show(reading(second * 10));
    progress.clear();
    expect(written).toEqual([]);
    for (let second = 5; second < 60; second++, clock.at += 1_000) progress.show(reading(second * 10));
    expect(written).toHaveLength(11);
    expect(written[0]).toBe("Reading 50 of 1,000 files · 5% · about 2 min left\n");
    expect(written.join("")).not.toContain("\u001b");
  });

  it("is silent where it is to be quiet", () => {
    const { progress, written, clock } = shown({ isTTY: true, quiet: true });
    for (let second = 0; second < 60; second++, clock.at += 1_000) progress.show(reading(second));
    progress.clear();
    expect(written).toEqual([]);
  });

  it("measures the work by bytes where they are known", () => {
    const { progress, written } = shown({ isTTY: true });
    progress.show({ ...reading(999), work: { done: 1_000, all: 10_000 } });
    expect(written[0]).toContain("999 of 1,000 files · 10%");
  });

  it("estimates each thing that is done for itself", () => {
    const { progress, written, clock } = shown({ isTTY: true });
    for (let second = 0; second < 10; second++, clock.at += 1_000) progress.show(reading(second));
    progress.show({ doing: "Writing", count: { done: 0, all: 10, of: "events" } });
    expect(written.at(-2)).toContain("left");
    expect(written.at(-1)).toBe("\r\u001b[2KWriting 0 of 10 events · 0%");
  });
});

describe("the remaining time", () => {
  it("counts down steadily while the work goes on as before", () => {
    const time = new RemainingTime();
    const left: (number | null)[] = [];
    for (let second = 0; second <= 60; second++) {
      time.hear(second * 1_000, { done: second + (second % 2) * 0.2, all: 100 });
      left.push(time.left(second * 1_000));
    }
    expect(left.slice(0, 2)).toEqual([null, null]);
    const told = left.slice(2).map(Number);
    for (const [place, one] of told.entries()) {
      expect(one).toBeLessThanOrEqual(told[place - 1] ?? Number.POSITIVE_INFINITY);
      expect(Math.abs(one - (98 - place) * 1_000)).toBeLessThan(20_000);
    }
  });

  it("follows a work that becomes slower", () => {
    const time = new RemainingTime();
    for (let second = 0; second <= 20; second++) time.hear(second * 1_000, { done: second * 10, all: 1_000 });
    for (let second = 21; second <= 80; second++) time.hear(second * 1_000, { done: 200 + second - 20, all: 1_000 });
    expect(time.left(80_000)).toBeGreaterThan(500_000);
  });

  it("says nothing where nothing goes on", () => {
    const time = new RemainingTime();
    for (let second = 0; second <= 20; second++) time.hear(second * 1_000, { done: 0, all: 100 });
    expect(time.left(20_000)).toBeNull();
  });

  it.each([
    [0, "a few seconds left"],
    [41_000, "about 45 s left"],
    [100_000, "about 2 min left"],
    [45 * 60_000, "about 45 min left"],
    [134 * 60_000, "about 2 h 10 min left"],
    [178 * 60_000, "about 3 h 0 min left"],
  ])("of %i ms is %s", (left, words) => expect(remainingWords(left)).toBe(words));
});

it.each([
  [0, "0"],
  [999, "999"],
  [1_000, "1,000"],
  [1_234_567, "1,234,567"],
])("%i is %s", (number, text) => expect(grouped(number)).toBe(text));
