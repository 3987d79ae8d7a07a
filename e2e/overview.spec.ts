import type { Locator, Page } from "@playwright/test";
import { makeData } from "./fixtures/makeData.ts";
import { centuriesApart, many, uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

/** Events in 2023 and 2024, a month or more apart. */
const months = () =>
  makeData([
    {
      file: "a.txt",
      events: ["2023-01-10", "2023-03-05", "2023-03-20", "2023-06-08", "2023-11-30", "2024-02-14"].map(
        (date, place) => ({
          title: `青岚大学与白鹭市第${place + 1}次会谈`,
          date,
        }),
      ),
    },
  ]);

const overview = (page: Page) => page.getByRole("group", { name: /个事件，|events,/ });
const edge = (page: Page, name: string) => overview(page).getByRole("slider", { name });

/** Where a share of the bars' width lies on the screen. */
async function at(bars: Locator, share: number): Promise<{ x: number; y: number }> {
  const box = await bars.boundingBox();
  if (!box) throw new Error("the overview is not drawn");
  return { x: box.x + box.width * share, y: box.y + box.height - 12 };
}

test("drag over the overview to choose dates, and go back in one step", async ({ dashboard, serve, page }) => {
  await serve(months());
  await dashboard.open();
  await dashboard.shows(6, 6);
  const bars = page.locator(".ov-bars");
  // From March to June 2023: the buckets are the 14 months from January 2023 to February 2024.
  const from = await at(bars, 2.5 / 14);
  const to = await at(bars, 5.5 / 14);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  await expect(page.getByTestId("date-range")).toHaveText("2023年3月1日—2023年6月30日");
  await dashboard.shows(3, 6);
  await expect.poll(() => page.url()).toContain("from=2023-03-01");
  await expect(dashboard.filters.getByLabel("从", { exact: true })).toHaveValue("2023-03-01");
  await dashboard.isAccessible();

  // The range itself can be drawn along, and so can its edges.
  const inside = await at(bars, 4.5 / 14);
  const later = await at(bars, 5.5 / 14);
  await page.mouse.move(inside.x, inside.y);
  await page.mouse.down();
  await page.mouse.move(later.x, later.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByTestId("date-range")).toHaveText("2023年4月1日—2023年7月31日");
  const handle = await edge(page, "结束日期").boundingBox();
  if (!handle) throw new Error("no handle");
  await page.mouse.move(handle.x + 6, handle.y + 20);
  await page.mouse.down();
  const end = await at(bars, 11.2 / 14);
  await page.mouse.move(end.x, handle.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByTestId("date-range")).toHaveText(/^2023年4月1日—2023年1[12]月3[01]日$/);

  // A step that is not in the address yet is no step back.
  await expect.poll(() => page.url()).toMatch(/to=2023-1[12]-3[01]/);
  for (let step = 0; step < 3; step++) await page.goBack();
  await expect(page.getByTestId("date-range")).toHaveText("全部日期");
  await dashboard.shows(6, 6);
});

test("a click chooses a period, another clears it, and the bar says what it holds until Escape, which leaves the open event", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(months());
  await dashboard.open();
  await dashboard.event("青岚大学与白鹭市第1次会谈").click();
  await expect(overview(page)).toHaveAccessibleName("6 个事件，2023年1月—2024年2月，最多的是2023年3月（2 个）");
  const march = await at(page.locator(".ov-bars"), 2.5 / 14);
  await page.mouse.move(march.x, march.y);
  await expect(overview(page).getByText("2023年3月：2 个事件")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(overview(page).getByText("2023年3月：2 个事件")).toBeHidden();
  await expect(page).toHaveURL(/event=/);
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/event=/);
  await page.mouse.click(march.x, march.y);
  await dashboard.shows(2, 6);
  const again = await at(page.locator(".ov-bars"), 2.5 / 14);
  await page.mouse.click(again.x, again.y);
  await dashboard.shows(6, 6);
});

test("no bar is chosen by dates without data, or dates in the wrong order", async ({ dashboard, serve, page }) => {
  await serve(months());
  for (const range of ["from=2030-01-01", "from=2023-06-01&to=2023-03-31"]) {
    await dashboard.open(`#v=2&${range}`);
    await expect(page.locator(".ov-plot")).toHaveAttribute("data-part", "true");
    await expect(page.locator(".ov-range")).toHaveCount(0);
    await expect(page.locator("path.ov-chosen").first()).toHaveAttribute("d", "");
    await dashboard.isAccessible();
  }
  // The first move of an edge makes a range of it again.
  await edge(page, "开始日期").press("ArrowLeft");
  await expect(page.getByTestId("date-range")).toHaveText("2023年3月1日—2023年3月31日");
  await dashboard.shows(2, 6);
});

test("choose dates with the keyboard alone", async ({ dashboard, serve, page }) => {
  await serve(months());
  await dashboard.open();
  const from = edge(page, "开始日期");
  const to = edge(page, "结束日期");
  await expect(from).toHaveAttribute("aria-valuetext", "2023年1月1日，不限");
  await from.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(from).toHaveAttribute("aria-valuetext", "2023年3月1日");
  await dashboard.shows(5, 6);
  await page.keyboard.press("Tab");
  await expect(to).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(to).toHaveAttribute("aria-valuetext", "2023年3月31日");
  await dashboard.shows(2, 6);
  await expect(overview(page).getByText("2023年3月：2 个事件")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(to).toHaveAttribute("aria-valuetext", "2023年3月31日");
  await page.keyboard.press("End");
  await expect(page.getByTestId("date-range")).toHaveText("2023年3月1日起");
  await dashboard.isAccessible();
  // One step back for each edge.
  await page.goBack();
  await expect(page.getByTestId("date-range")).toHaveText("2023年3月1日起");
  await page.goBack();
  await expect(page.getByTestId("date-range")).toHaveText("全部日期");
});

test("buttons step by the length of the range, and offer common ones", async ({ dashboard, serve, page }) => {
  await serve(months());
  await dashboard.open();
  const range = page.getByTestId("date-range");
  await dashboard.button("最近三个月");
  await expect(range).toHaveText("2023年12月1日—2024年2月29日");
  await dashboard.shows(1, 6);
  await dashboard.button("前 3 个月");
  await expect(range).toHaveText("2023年9月1日—2023年11月30日");
  await dashboard.button("最近一年");
  await expect(range).toHaveText("2023年3月1日—2024年2月29日");
  await expect(page.getByRole("button", { name: "后一年" })).toHaveAttribute("aria-disabled", "true");
  await dashboard.button("清除日期范围");
  await expect(range).toHaveText("全部日期");
  await expect(page.getByRole("button", { name: "全部", exact: true })).toBeFocused();
  await dashboard.button("后一个月");
  await expect(range).toHaveText("2023年1月1日—2023年1月31日");
  // The overview stays where the drawing is folded.
  await dashboard.button("收起时间线");
  await expect(page.locator(".ov-bars")).toBeVisible();
});

test("the overview shows what the timeline shows, and counts without the date filter", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(months());
  await dashboard.openDrawn("#v=1&from=2023-06-01&window=2023-05-01/2023-08-31");
  await dashboard.shows(3, 6);
  await expect(overview(page)).toHaveAccessibleName(/^6 个事件/);
  await expect(page.locator(".ov-window")).toBeVisible();
  await page.getByRole("checkbox", { name: /^签约/ }).check();
  await expect(page.getByRole("group", { name: "没有事件符合其他条件" })).toBeVisible();
});

test("centuries and crowds stay readable", async ({ dashboard, serve, page }) => {
  await serve(centuriesApart());
  await dashboard.open();
  await expect(page.locator(".ov-axis span").first()).toHaveText(/^1[89]\d0年$/);
  await page.keyboard.press("Escape");
  await edge(page, "开始日期").press("End");
  await dashboard.shows(1, 2);

  await page.unrouteAll();
  await serve(many(2000));
  await page.reload();
  await expect(overview(page)).toHaveAccessibleName(/^2000 个事件/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("tap a period, and move an edge by touch", async ({ dashboard, serve, page }) => {
    await serve(months());
    await dashboard.open();
    await expect(page.locator(".ov-bars")).toHaveCount(0);
    await dashboard.button("展开时间线");
    const bars = page.locator(".ov-bars");
    const march = await at(bars, 2.5 / 14);
    await page.touchscreen.tap(march.x, march.y);
    await expect(page.getByTestId("date-range")).toHaveText("2023年3月1日—2023年3月31日");
    await dashboard.fitsItsWidth();
    await dashboard.isAccessible();

    const handle = await edge(page, "结束日期").boundingBox();
    if (!handle) throw new Error("no handle");
    expect(handle.width).toBeGreaterThanOrEqual(24);
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: handle.y + 20 }],
      });
    const end = await at(bars, 6.5 / 14);
    await touch("touchStart", handle.x + 8);
    for (let step = 1; step <= 6; step++) await touch("touchMove", handle.x + 8 + ((end.x - handle.x) * step) / 6);
    await touch("touchEnd", end.x);
    await expect(page.getByTestId("date-range")).toHaveText(/^2023年3月1日—2023年[67]月3[01]日$/);
  });
});

test("the overview speaks English", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.button("English");
  await expect(overview(page)).toHaveAccessibleName(/^6 events, Jan 2016 – Sep 2023$/);
  await edge(page, "From").press("End");
  await expect(edge(page, "From")).toHaveAttribute("aria-valuetext", "1 Sep 2023");
  await dashboard.button("Clear the date range");
  await dashboard.button("Last 3 months");
  await expect(page.getByTestId("date-range")).toHaveText("1 Jul 2023 – 30 Sep 2023");
  await dashboard.isAccessible();
});
