import type { Browser } from "@playwright/test";
import type { FolderServer } from "../browser/serveFolders.ts";
import { median, quantile } from "../median.ts";
import { dragTimeline } from "./dragging.ts";
import { changeFilters, moveTimeline, openArticles, turnWheel, typeWords } from "./interactions.ts";
import { memoryOf } from "./memory.ts";
import { drawnAt, openPage, settle } from "./openPage.ts";
import type { Drawn } from "./probe.ts";

/** A row of issue's table: what is measured, and in which unit. */
export interface PageFigure {
  readonly row: string;
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly unit: "ms" | "MB";
}

const OPENINGS = 15;
const STEPS = 34;
const ARTICLES = 15;
const DRAGS = 3;
const WORDS = ["大学", "签署协议", "人工智能", "集团", "考察"];
const MEGABYTE = 1e6;

function figure(row: string, all: readonly number[], unit: PageFigure["unit"] = "ms"): PageFigure {
  const known = all.filter((one) => !Number.isNaN(one));
  if (known.length === 0) return { row, runs: 0, median: Number.NaN, p95: Number.NaN, unit };
  return { row, runs: known.length, median: median(known), p95: quantile(known, 0.95), unit };
}

const lasts = (all: readonly Drawn[]) => all.map(({ last }) => last);

/** How long the address takes to a list that can be used, and to the timeline too. */
async function measureOpening(browser: Browser, server: FolderServer): Promise<PageFigure[]> {
  const [lists, all]: number[][] = [[], []];
  for (let run = 0; run <= OPENINGS; run++) {
    const page = await openPage(browser, server.address);
    const { list, timeline } = await drawnAt(page);
    await page.context().close();
    // The first one warms the server.
    if (run === 0) continue;
    lists?.push(list);
    all?.push(Math.max(list, timeline));
  }
  return [figure("address opened → usable list", lists ?? []), figure("address opened → list and timeline", all ?? [])];
}

/** How long it takes from the events, once they have come in, to list and timeline: all scripts are there already. */
async function measureFirstDraw(browser: Browser, server: FolderServer): Promise<PageFigure> {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run++) {
    const release = server.hold("/data/");
    const page = await openPage(browser, server.address);
    await page.waitForTimeout(500);
    release();
    const { list, timeline } = await drawnAt(page);
    // The events are the largest of what comes first; titles and what else a view needs come after them.
    const ready = await page.evaluate(() => {
      const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const data = entries.filter(({ name }) => /\/data\/(?:bundle\.json|overview\/)/.test(name));
      return Math.max(...data.map(({ responseEnd }) => responseEnd));
    });
    times.push(Math.max(list, timeline) - ready);
    await page.context().close();
  }
  return figure("data ready → list and timeline", times);
}

/** All that is measured of our page. `empty` serves the same page without events. */
export async function measureOurs(
  browser: Browser,
  server: FolderServer,
  empty: FolderServer,
  progress: (message: string) => void,
): Promise<PageFigure[]> {
  const figures: PageFigure[] = [];
  const note = (...some: readonly PageFigure[]) => {
    for (const { row, median, p95, unit } of some) progress(`${row}: ${median.toFixed(1)} (${p95.toFixed(1)}) ${unit}`);
    figures.push(...some);
  };
  note(...(await measureOpening(browser, server)));
  note(await measureFirstDraw(browser, server));

  const blank = await openPage(browser, empty.address);
  await settle(blank);
  const emptyBytes = await memoryOf(blank);
  await blank.context().close();
  const page = await openPage(browser, server.address);
  await drawnAt(page);
  await settle(page);
  note(
    figure("memory above the empty page, opened", [(await memoryOf(page)) / MEGABYTE - emptyBytes / MEGABYTE], "MB"),
  );

  note(figure("filter change → all drawn", lasts(await changeFilters(page, STEPS))));
  note(figure("zoom or pan by a button → drawn", lasts(await moveTimeline(page, STEPS))));
  // What follows when the wheel has come to rest is no part of a step.
  const turns = (await turnWheel(page, STEPS)).map(({ first }) => first);
  note(figure("step of the wheel → drawn", turns));
  const drags: number[] = [];
  for (let run = 0; run < DRAGS; run++) drags.push(await dragTimeline(browser, page));
  note(figure("longest task in 5 s of dragging", drags));
  note(figure("click → article text", await openArticles(page, ARTICLES)));
  await page.goto(`${server.address}#v=2&in=events`);
  await page.reload();
  await drawnAt(page);
  await settle(page);
  const typed = await typeWords(page, WORDS);
  note(figure("first keystroke → hits drawn", lasts(typed.slice(0, 1))));
  note(
    figure(
      "keystroke → first hits drawn",
      typed.slice(1).map(({ first }) => first),
    ),
  );
  note(figure("keystroke → hits drawn", lasts(typed.slice(1))));
  note(figure("memory above the empty page, used", [(await memoryOf(page)) / MEGABYTE - emptyBytes / MEGABYTE], "MB"));
  await page.context().close();
  return figures;
}
