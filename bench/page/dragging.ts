import type { Browser, Page } from "@playwright/test";

const SECONDS = 5;
const STEP = 14;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page's main thread in a trace, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  let longest = 0;
  for (const { name, pid, tid, dur = 0 } of traceEvents) {
    if (name === "RunTask" && mains.has(`${pid} ${tid}`)) longest = Math.max(longest, dur / 1000);
  }
  return longest;
}

/** Drags the timeline to and fro for five seconds with a mouse; the longest task meanwhile, in milliseconds. */
export async function dragTimeline(browser: Browser, page: Page): Promise<number> {
  const box = await page.locator(".tl-chart").boundingBox();
  if (!box) return Number.NaN;
  const [middle, height] = [box.x + box.width / 2, box.y + box.height / 2];
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline", "devtools.timeline"] });
  await page.mouse.move(middle, height);
  await page.mouse.down();
  const end = performance.now() + SECONDS * 1000;
  for (let step = 0; performance.now() < end; step++) {
    // To the left and back, over a third of the chart.
    const place = Math.abs(((step * STEP) % (box.width * 0.66)) - box.width * 0.33);
    await page.mouse.move(middle - box.width * 0.16 + place, height);
    await page.waitForTimeout(10);
  }
  await page.mouse.up();
  return longestTask(await browser.stopTracing());
}
