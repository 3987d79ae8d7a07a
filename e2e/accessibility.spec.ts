import type { Page } from "@playwright/test";
import { DETAIL_WORDS } from "../src/app/i18n/regions/detail.ts";
import { HELP_WORDS } from "../src/app/i18n/regions/help.ts";
import { HELP_TITLE } from "../src/app/i18n/regions/helpTitle.ts";
import type { Dashboard } from "./dashboard.ts";
import { many, retoldVisit, uncertainDates } from "./fixtures/samples.ts";
import {
  type FocusPlace,
  focusPlace,
  movingElements,
  sidewaysPanes,
  smallTargets,
  unmarkedChinese,
} from "./measures.ts";
import { expect, test } from "./test.ts";

const VISIT = "松原理工大学来校交流";
const DESKTOP = { width: 1440, height: 900 };
const TABLET = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };

/** Presses Tab from the top of the page to its end, and tells of each stop. */
async function tabStops(page: Page): Promise<FocusPlace[]> {
  const stops: FocusPlace[] = [];
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focusPlace);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error("Tab does not come to an end");
}

/** The regions of a walk through the page, each once for every time that it is entered. */
function regionsOf(stops: readonly FocusPlace[]): string[] {
  const regions = stops.map(({ region }) => region).filter((region) => region !== "");
  return regions.filter((region, place) => region !== regions[place - 1]);
}

const unseen = (stops: readonly FocusPlace[]) =>
  stops.filter(({ outlined, uncovered }) => !outlined || !uncovered).map(({ markup }) => markup);

/** Opens an event and waits for its article. */
async function openVisit(dashboard: Dashboard): Promise<void> {
  await dashboard.event(VISIT).click();
  await dashboard.showsEvidence();
}

for (const language of ["zh", "en"] as const) {
  const help = HELP_WORDS[language];

  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("the language of the page and of what is Chinese in it is marked", async ({ dashboard, page, seeds }) => {
      const unmarked = () => page.evaluate(unmarkedChinese);
      const { words } = dashboard;
      const event = seeds.events.find(({ organizations }) => organizations.length > 1);
      await dashboard.openDrawn();
      await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-Hans" : "en");
      const other = page.getByRole("button", { name: words.language.other });
      await expect(other).toHaveAttribute("lang", language === "zh" ? "en" : "zh-Hans");
      await dashboard.organization(event?.organizations[0]?.name ?? "").check();
      await expect(page.getByRole("list", { name: words.filters.active }).getByRole("button")).toHaveCount(2);
      expect(await unmarked()).toEqual([]);
      await dashboard.eventOfId(event?.id ?? "").click();
      await dashboard.showsEvidence();
      expect(await unmarked()).toEqual([]);
      await page.keyboard.press("o");
      await expect(dashboard.original).toBeVisible();
      expect(await unmarked()).toEqual([]);
      await dashboard.openFiles();
      expect(await unmarked()).toEqual([]);
    });

    test("the keys are told, can be switched off, and stay off", async ({ dashboard, serve, page }) => {
      await serve(uncertainDates());
      await dashboard.open();
      await dashboard.shows(7, 7);
      const row = dashboard.events.nth(2).getByRole("link");
      await row.focus();
      await page.keyboard.press("?");
      const dialog = page.getByRole("dialog", { name: HELP_TITLE[language] });
      const choice = dialog.getByRole("checkbox", { name: help.switch });
      await expect(dialog.getByRole("definition")).toHaveText(Object.values(help.meanings));
      await dashboard.isAccessible();
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await expect(row).toBeFocused();

      await dashboard.button(HELP_TITLE[language]);
      await choice.uncheck();
      await page.keyboard.press("Escape");
      await expect(page.getByRole("button", { name: HELP_TITLE[language] })).toBeFocused();
      for (const key of ["j", "/", "?"]) await page.keyboard.press(key);
      await expect(dialog).toBeHidden();
      await expect(page.getByRole("button", { name: HELP_TITLE[language] })).toBeFocused();
      await expect(dashboard.detail.getByText(DETAIL_WORDS[dashboard.language].nothingOpen)).toBeVisible();
      await row.press("Enter");
      await dashboard.showsEvidence();
      await page.keyboard.press("Escape");
      await expect(row).toBeFocused();
      await page.keyboard.press("F6");
      await expect(row).not.toBeFocused();

      await page.reload();
      await dashboard.shows(7, 7);
      await page.keyboard.press("j");
      await expect(dashboard.detail.getByText(DETAIL_WORDS[dashboard.language].nothingOpen)).toBeVisible();
      await dashboard.button(HELP_TITLE[language]);
      await choice.check();
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      await expect(dashboard.detail.getByRole("heading", { level: 2 })).toBeVisible();
    });
  });
}

test.describe("in English", () => {
  test.use({ language: "en" });
  test("no rule of axe is broken in any region", async ({ dashboard, serve, page }) => {
    await serve(uncertainDates());
    await dashboard.openDrawn();
    await dashboard.organization("青岚大学").check();
    await openVisit(dashboard);
    await dashboard.isAccessible();
    await page.keyboard.press("o");
    await expect(dashboard.original).toBeVisible();
    await dashboard.isAccessible();
    await dashboard.openFiles();
    await dashboard.isAccessible();
  });
});

for (const viewport of [DESKTOP, TABLET, PHONE]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    const isPhone = viewport === PHONE;

    test("Tab goes through the regions as they stand on the page, and arrows through the list by date; each stop can be seen", async ({
      dashboard,
      serve,
      page,
    }) => {
      const data = many(60);
      await serve(data);
      await dashboard.open("#v=1&kind=visit&kind=signing");
      await expect(isPhone ? dashboard.timeline : dashboard.timelineItems.first()).toBeVisible();
      await expect(dashboard.events.first()).toBeVisible();
      const stops = await tabStops(page);
      expect(unseen(stops)).toEqual([]);
      const { filters, timeline, list } = dashboard.words.regions;
      const expected = ["header", ...(isPhone ? [] : [filters]), timeline, list];
      const boxes = await Promise.all(
        [page.getByRole("banner"), ...(isPhone ? [] : [dashboard.filters]), dashboard.timeline, dashboard.list].map(
          async (region) => (await region.boundingBox()) ?? { x: 0, y: 0 },
        ),
      );
      const asRead = boxes.map(({ x, y }, place) => ({ x, y: Math.round(y / 50), place }));
      asRead.sort((a, b) => a.y - b.y || a.x - b.x);
      expect(asRead.map(({ place }) => expected[place])).toEqual(expected);
      // What shows an event is behind the list; the line at the foot is last.
      const met = regionsOf(stops);
      expect(met.slice(0, expected.length)).toEqual(expected);
      expect(met.at(-1)).toBe("footer");
      expect(new Set(met).size).toBe(met.length);
      // One stop for the whole list, and one for all chips.
      expect(stops.filter(({ event }) => event !== null)).toHaveLength(1);
      expect(stops.filter(({ markup }) => /移除条件|清除全部/.test(markup))).toHaveLength(1);

      // No heading of the list covers the row that has focus.
      const shown = data.bundle.events.filter(({ kinds }) => kinds.includes("visit") || kinds.includes("signing"));
      const dateOf = new Map(shown.map(({ id, date }) => [id, date]));
      const all = [...dateOf.values()].sort();
      expect(all.length).toBeGreaterThan(15);
      await dashboard.events.first().getByRole("link").focus();
      const walk = async (key: string) => {
        const rows: FocusPlace[] = [];
        for (let press = 1; press < all.length; press++) {
          await page.keyboard.press(key);
          const stop = await page.evaluate(focusPlace);
          if (stop) rows.push(stop);
        }
        return rows;
      };
      const down = await walk("ArrowDown");
      const up = await walk("ArrowUp");
      expect(unseen([...down, ...up])).toEqual([]);
      const dates = (rows: readonly FocusPlace[]) => rows.map(({ event }) => dateOf.get(event ?? ""));
      expect(dates(down)).toEqual(all.slice(1));
      expect(dates(up)).toEqual(all.slice(0, -1).reverse());
    });

    test("every target is large enough, or has room around it", async ({ dashboard, serve, page }) => {
      const small = () => page.evaluate(smallTargets);
      await serve(uncertainDates());
      await dashboard.open("#v=1&kind=visit");
      await dashboard.shows(3, 7);
      expect(await small()).toEqual([]);
      if (isPhone) {
        await dashboard.button("展开时间线");
        await expect(dashboard.timelineItems.first()).toBeVisible();
        expect(await small()).toEqual([]);
        await page.getByRole("button", { name: "筛选（1）" }).click();
        expect(await small()).toEqual([]);
        await page.keyboard.press("Escape");
      }
      await openVisit(dashboard);
      expect(await small()).toEqual([]);
      await dashboard.read("原文");
      await expect(dashboard.original).toBeVisible();
      expect(await small()).toEqual([]);
      if (isPhone) await dashboard.button("关闭");
      await dashboard.openFiles();
      expect(await small()).toEqual([]);
    });
  });
}

test("an open event and its original show where focus is", async ({ dashboard, serve, page }) => {
  await serve(retoldVisit());
  await dashboard.openDrawn();
  await dashboard.events.first().getByRole("link").click();
  await dashboard.showsEvidence();
  expect(unseen(await tabStops(page))).toEqual([]);
  await dashboard.read("原文");
  await expect(dashboard.original).toBeVisible();
  expect(unseen(await tabStops(page))).toEqual([]);
});

test("F6 goes from region to region and back, also while typing", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  // A region in which nothing takes focus has it itself.
  const has = (region: typeof dashboard.list) =>
    expect.poll(() => region.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  const order = [page.getByRole("banner"), dashboard.filters, dashboard.timeline, dashboard.list, dashboard.detail];
  for (const region of order) {
    await page.keyboard.press("F6");
    await has(region);
  }
  await page.keyboard.press("Shift+F6");
  await has(dashboard.list);
  // Back to what had focus in the region before.
  await page.keyboard.press("ArrowDown");
  const row = dashboard.events.nth(1).getByRole("link");
  await expect(row).toBeFocused();
  await dashboard.searchBox.focus();
  await page.keyboard.press("Shift+F6");
  await has(page.getByRole("contentinfo"));
  await page.keyboard.press("F6");
  await expect(dashboard.searchBox).toBeFocused();
  for (let press = 0; press < 3; press++) await page.keyboard.press("F6");
  await expect(row).toBeFocused();
  await row.press("Enter");
  await page.keyboard.press("Shift+F6");
  await expect(row).toBeFocused();
  await page.keyboard.press("F6");
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).toBeFocused();
  await page.evaluate(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: "F6", isComposing: true, bubbles: true }),
    );
  });
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).toBeFocused();
});

test("the timeline is moved and zoomed without dragging, from one tab stop", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  const shown = page.getByTestId("timeline-window");
  const toolbar = dashboard.timeline.getByRole("toolbar", { name: "时间线控制" });
  const button = (name: string) => toolbar.getByRole("button", { name, exact: true });
  const whole = (await shown.textContent()) ?? "";
  await button("向更早移动").focus();
  let before = whole;
  for (const name of ["向更早移动", "向更晚移动", "缩小", "放大", "显示全部"]) {
    await expect(button(name)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(shown).not.toHaveText(before);
    before = (await shown.textContent()) ?? "";
    await page.keyboard.press("ArrowRight");
  }
  await expect(shown).toHaveText(whole);
  await expect(button("这段时间没有重叠的事件")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(button("向更早移动")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Tab");
  await expect(toolbar.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(button("向更晚移动")).toBeFocused();
  await expect(toolbar.locator('[tabindex="0"]')).toHaveCount(1);
});

test("chips and sources are one tab stop each, and a chip that goes hands focus on", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(retoldVisit());
  await dashboard.open("#v=1&kind=visit&kind=signing&kind=meeting");
  const chip = (kind: string) => page.getByRole("button", { name: `移除条件：${kind}` });
  const clear = page.getByRole("list", { name: "已选条件" }).getByRole("button", { name: "清除全部" });
  await chip("访问").focus();
  await page.keyboard.press("End");
  await expect(clear).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(chip("会谈")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chip("签约")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(chip("访问")).toBeFocused();
  await clear.press("Enter");
  await expect(dashboard.searchBox).toBeFocused();

  await dashboard.event("远帆科技访问青岚大学").click();
  await dashboard.showsEvidence();
  const sources = dashboard.detail.getByRole("listitem").locator("button[aria-pressed][tabindex]");
  await expect(dashboard.detail.locator('li > button[aria-pressed][tabindex="0"]')).toHaveCount(1);
  await sources.first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(sources.nth(1)).toBeFocused();
  await expect(sources.nth(1)).toHaveAttribute("aria-pressed", "true");
});

test.describe("320 pixels wide, as at a zoom of 400 %", () => {
  test.use({ viewport: { width: 320, height: 256 } });
  test("nothing scrolls sideways, with the filters or an event open", async ({ dashboard, serve, page }) => {
    const sideways = () => page.evaluate(sidewaysPanes);
    await serve(uncertainDates());
    await dashboard.open("#v=1&kind=visit&org=松原理工大学&org=青岚大学");
    await expect(dashboard.events.first()).toBeAttached();
    expect(await sideways()).toEqual([]);
    await page.getByRole("button", { name: "筛选（3）" }).click();
    await expect(dashboard.filters).toBeVisible();
    expect(await sideways()).toEqual([]);
    await page.keyboard.press("Escape");
    await openVisit(dashboard);
    await expect(dashboard.detail.getByRole("heading", { name: VISIT })).toBeInViewport();
    expect(await sideways()).toEqual([]);
    await dashboard.read("原文");
    await expect(dashboard.original).toBeVisible();
    expect(await sideways()).toEqual([]);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "键盘快捷键" })).toBeVisible();
    expect(await sideways()).toEqual([]);
  });
});

test.describe("at a zoom of 200 %", () => {
  test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
  test("one can filter, open an event, read and go back", async ({ dashboard, serve, page }) => {
    await serve(uncertainDates());
    await dashboard.open();
    await dashboard.shows(7, 7);
    await page.getByRole("button", { name: "筛选" }).click();
    await dashboard.kind("访问").check();
    await page.getByRole("button", { name: "查看 3 个事件" }).click();
    await dashboard.shows(3, 7);
    await openVisit(dashboard);
    expect(await page.evaluate(sidewaysPanes)).toEqual([]);
    expect(await page.evaluate(smallTargets)).toEqual([]);
    expect(unseen(await tabStops(page))).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dashboard.event(VISIT)).toBeFocused();
  });
});

test("the count is told once the filters rest", async ({ dashboard, serve, page }) => {
  await page.clock.install();
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.shows(7, 7);
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  const told = await page.evaluateHandle(() => {
    const told: string[] = [];
    const status = document.querySelector("[role=status]");
    const observer = new MutationObserver(() => told.push(status?.textContent ?? ""));
    if (status) observer.observe(status, { childList: true, characterData: true, subtree: true });
    return told;
  });
  await dashboard.kind("访问").check();
  await dashboard.kind("签约").check();
  await dashboard.organization("青岚大学").check();
  await expect(dashboard.events).toHaveCount(4);
  expect(await told.jsonValue()).toEqual([]);
  await page.clock.runFor(1000);
  await dashboard.shows(4, 7);
  expect(await told.jsonValue()).toEqual(["4 / 7"]);
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("nothing moves, from loading to an open event", async ({ dashboard, hold, serve, page }) => {
    const moving = () => page.evaluate(movingElements);
    await serve(uncertainDates());
    const answer = await hold("**/data/bundle.json");
    await dashboard.open();
    await expect(page.locator(".skeleton").first()).toBeVisible();
    expect(await moving()).toEqual([]);
    answer();
    await expect(dashboard.timelineItems.first()).toBeVisible();
    await openVisit(dashboard);
    expect(await moving()).toEqual([]);
    await dashboard.read("原文");
    await expect(dashboard.original).toBeVisible();
    expect(await moving()).toEqual([]);
  });
});

test("forced colours show which row is open, which kind an event is of, and where focus is", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await page.emulateMedia({ forcedColors: "active" });
  await dashboard.openDrawn();
  await openVisit(dashboard);
  const edge = (place: number) =>
    dashboard.events
      .nth(place)
      .getByRole("link")
      .evaluate((row) => getComputedStyle(row).borderLeftColor);
  expect(await edge(2)).not.toBe(await edge(1));
  const badges = dashboard.list.locator(".kind-badge .shape");
  const looks = await badges.evaluateAll((shapes) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return shapes.map((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      const letter = shape.parentElement?.querySelector(".letter");
      return stroke !== ground && letter != null && getComputedStyle(letter).fill !== fill;
    });
  });
  expect(looks.length).toBeGreaterThan(6);
  expect(looks).not.toContain(false);
  // The kinds differ by their shapes, which no palette takes away.
  const shapes = await badges.evaluateAll((all) => new Set(all.map((shape) => shape.getAttribute("d"))).size);
  expect(shapes).toBe(5);
  await dashboard.isAccessible();
  expect(unseen(await tabStops(page))).toEqual([]);
});
