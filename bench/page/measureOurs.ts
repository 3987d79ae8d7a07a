import type { Browser, Page } from "@playwright/test";
import type { FolderServer } from "../browser/serveFolders.ts";
import { median, quantile } from "../median.ts";
import { dragTimeline } from "./dragging.ts";
import { changeFilters, moveTimeline, openArticles, searchArticles, turnWheel, typeWords } from "./interactions.ts";
import { memoryOf } from "./memory.ts";
import { drawnAt, openPage, settle } from "./openPage.ts";
import type { Drawn } from "./probe.ts";

/** A row of the table: what is measured, and in which unit. */
export interface PageFigure {
  readonly row: string;
  readonly runs: number;
  readonly median: number;
  readonly p95: number;
  readonly unit: "ms" | "MB";
}

/** What is measured. `empty` serves the same page without events. */
export interface Site {
  readonly browser: Browser;
  readonly server: FolderServer;
  readonly empty: FolderServer;
}

const OPENINGS = 15;
const STEPS = 34;
const ARTICLES = 15;
const SOME_ARTICLES = 5;
const DRAGS = 3;
const WORDS = ["大学", "签署协议", "人工智能", "集团", "考察", "合作", "研究院", "座谈", "储能技术", "医院"];
/** A search of all articles is measured once: of a million events it takes long. */
const LETTER = "校";
const MEGABYTE = 1e6;

function figure(row: string, all: readonly number[], unit: PageFigure["unit"] = "ms"): PageFigure {
  const known = all.filter((one) => !Number.isNaN(one));
  if (known.length === 0) return { row, runs: 0, median: Number.NaN, p95: Number.NaN, unit };
  return { row, runs: known.length, median: median(known), p95: quantile(known, 0.95), unit };
}

const firsts = (all: readonly Drawn[]) => all.map(({ first }) => first);
const lasts = (all: readonly Drawn[]) => all.map(({ last }) => last);

/** Opens the page, and does something with it once it has come to rest. */
async function onPage<Result>(
  { browser, server }: Site,
  use: (page: Page) => Promise<Result>,
  fragment = "",
): Promise<Result> {
  const page = await openPage(browser, server.address + fragment);
  try {
    await drawnAt(page);
    await settle(page);
    return await use(page);
  } finally {
    await page.context().close();
  }
}

/** How long the address takes to a list that can be used, and to the timeline too. */
async function measureOpening({ browser, server }: Site): Promise<PageFigure[]> {
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
async function measureFirstDraw({ browser, server }: Site): Promise<PageFigure[]> {
  const times: number[] = [];
  const { parts } = (await (await fetch(`${server.address}data/bundle.json`)).json()) as { parts: unknown };
  // Of a large corpus the bundle says which scripts are needed, and the columns are the events.
  const held = parts === null ? "/data/" : "/data/overview/";
  for (let run = 0; run < OPENINGS; run++) {
    const release = server.hold(held);
    const page = await openPage(browser, server.address);
    await page.waitForTimeout(1500);
    release();
    const { list, timeline } = await drawnAt(page);
    const ready = await page.evaluate(() => {
      const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const data = entries.filter(({ name }) => /\/data\/(?:bundle\.json|overview\/)/.test(name));
      return Math.max(...data.map(({ responseEnd }) => responseEnd));
    });
    times.push(Math.max(list, timeline) - ready);

    await page.context().close();
  }
  return [figure("data ready → list and timeline", times)];
}

async function measureWheel(site: Site): Promise<PageFigure[]> {
  // What follows when the wheel has come to rest is no part of a step.
  return [figure("step of the wheel → drawn", firsts(await onPage(site, (page) => turnWheel(page, STEPS))))];
}

async function measureDrags(site: Site): Promise<PageFigure[]> {
  const longest = await onPage(site, async (page) => {
    const all: number[] = [];
    for (let run = 0; run < DRAGS; run++) all.push(await dragTimeline(site.browser, page));
    return all;
  });
  return [figure("longest task in 5 s of dragging", longest)];
}

async function measureSearch(site: Site): Promise<PageFigure[]> {
  const typed = await onPage(site, (page) => typeWords(page, WORDS), "#v=2&in=events");
  const whole = await onPage(site, (page) => searchArticles(page, LETTER));
  return [
    figure("first keystroke → hits drawn", lasts(typed.slice(0, 1))),
    figure("keystroke → first hits drawn", firsts(typed.slice(1))),
    figure("keystroke → hits drawn", lasts(typed.slice(1))),
    figure("keystroke → all articles searched", [whole]),
  ];
}

/** What the page takes once it is open, and after a reader has used all of it. */
async function measureMemory(site: Site): Promise<PageFigure[]> {
  const { browser, empty } = site;
  const blank = await openPage(browser, empty.address);
  await settle(blank);
  const emptyBytes = await memoryOf(blank);
  await blank.context().close();
  return onPage(site, async (page) => {
    const above = async () => [((await memoryOf(page)) - emptyBytes) / MEGABYTE];
    const opened = figure("memory above the empty page, opened", await above(), "MB");
    await changeFilters(page, STEPS);
    await moveTimeline(page, STEPS);
    await openArticles(page, SOME_ARTICLES);
    await searchArticles(page, LETTER);
    await settle(page);
    return [opened, figure("memory above the empty page, used", await above(), "MB")];
  });
}

/** By name: all that is measured of our page, each on a page of its own. */
export const MEASUREMENTS: Readonly<Record<string, (site: Site) => Promise<PageFigure[]>>> = {
  opening: measureOpening,
  draw: measureFirstDraw,
  filter: async (site) => [
    figure("filter change → all drawn", lasts(await onPage(site, (page) => changeFilters(page, STEPS)))),
  ],
  move: async (site) => [
    figure("zoom or pan by a button → drawn", lasts(await onPage(site, (page) => moveTimeline(page, STEPS)))),
  ],
  wheel: measureWheel,
  drag: measureDrags,
  click: async (site) => [figure("click → article text", await onPage(site, (page) => openArticles(page, ARTICLES)))],
  search: measureSearch,
  memory: measureMemory,
};

/**
 * Measures our page.
 * @param names which of {@link MEASUREMENTS}
 */
export async function measureOurs(
  site: Site,
  names: readonly string[],
  progress: (message: string) => void,
): Promise<PageFigure[]> {
  const figures: PageFigure[] = [];
  for (const name of names) {
    const some = (await MEASUREMENTS[name]?.(site)) ?? [];
    for (const { row, median, p95, unit } of some) progress(`${row}: ${median.toFixed(1)} (${p95.toFixed(1)}) ${unit}`);
    figures.push(...some);
  }
  return figures;
}
