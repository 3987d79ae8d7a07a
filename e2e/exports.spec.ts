import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { csvParseRows } from "d3-dsv";
import { hostile, uncertainDates, withoutEvents } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

/** The formats by name, as the pane offers them. */
const formatOf = (pane: Locator, name: string) =>
  pane.getByRole("button", { name: new RegExp(`^${name.replace(/[.*+?()|/]/g, "\\$&")}`) });

/** Chooses a format, and gives the file that is saved. */
async function save(page: Page, format: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), format.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const unfolded = (calendar: string) => calendar.replaceAll("\r\n ", "").split("\r\n");

/** Has the page as it is while it is printed. What prints comes after the list, so it is asked for until it is there. */
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(page.locator(".print-sheet")).toBeAttached({ timeout: 250 });
  }).toPass();
}

/** Has the page on the screen again. */
async function endPrint(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.emulateMedia({ media: null });
}

test("what is filtered is saved as a table, as data and as a calendar", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open("#v=1&kind=signing&kind=visit");
  await dashboard.shows(5, 7);
  await dashboard.button("导出");
  const pane = page.getByRole("dialog", { name: "导出事件" });
  await expect(pane).toContainText("共 7 个事件，导出 5 个；筛选：类型：签约；类型：访问");
  await expect(pane).toContainText("3 个事件没有确切到日，不放进日历。");
  await dashboard.isAccessible();

  const table = await save(page, formatOf(pane, "表格（CSV）"));
  expect(table.name).toBe("往来-7个事件中的5个.csv");
  expect(table.text.startsWith('\uFEFF"日期（EDTF）","起日","止日",')).toBe(true);
  const [head, ...rows] = csvParseRows(table.text);
  expect(head?.at(-1)).toBe("共 7 个事件，导出 5 个；筛选：类型：签约；类型：访问");
  expect(rows.map(([date, first, last]) => [date, first, last])).toEqual([
    ["2016", "", ""],
    ["2023-03-05", "2023-03-05", "2023-03-05"],
    ["2023-05-20", "2023-05-20", "2023-05-20"],
    ["2023-06", "", ""],
    ["XXXX-12-08", "", ""],
  ]);
  expect(rows[1]).toContain("白鹭市（来访）；青岚大学（东道主）");
  await expect(pane).toContainText("已保存 5 个事件：往来-7个事件中的5个.csv");

  const data = await save(page, formatOf(pane, "数据（JSON）"));
  const { statement, shown, total, events } = JSON.parse(data.text);
  expect({ statement, shown, total }).toEqual({ statement: head?.at(-1), shown: 5, total: 7 });
  expect(events[1]).toMatchObject({ title: "白鹭市代表团到访青岚大学", documents: [{ title: "校地合作纪事" }] });

  const calendar = await save(page, formatOf(pane, "日历（ICS）"));
  expect(calendar.name).toBe("往来-7个事件中的5个.ics");
  const lines = unfolded(calendar.text);
  expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
    "DTSTART;VALUE=DATE:20230305",
    "DTSTART;VALUE=DATE:20230520",
  ]);
  expect(lines).toContain(`X-WR-CALDESC:${head?.at(-1)}；其中 3 个没有确切到日，未放进日历`);
  await expect(pane).toContainText("已保存 2 个事件");

  // The address that travels along leads back to the event, under the same filters.
  await page.goto(lines.find((line) => line.startsWith("URL:"))?.slice(4) ?? "");
  await expect(page.getByRole("heading", { name: "白鹭市代表团到访青岚大学" })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("the page in English saves and prints in English", async ({ dashboard, serve, page }) => {
    await serve(uncertainDates());
    await dashboard.open("#v=1&q=青岚大学&from=2023-01-01");
    await dashboard.button("English");
    await dashboard.button("Export");
    const pane = page.getByRole("dialog", { name: "Export events" });
    await expect(pane).toContainText(/4 of 7 events; filters: .*青岚大学/);
    await expect(pane).toContainText("Leaves out 2 events of which no day is known.");
    await dashboard.isAccessible();
    await dashboard.fitsItsWidth();
    const table = await save(page, formatOf(pane, "Table (CSV)"));
    expect(table.name).toBe("wanglai-4-of-7-events.csv");
    expect(table.text).toContain("白鹭市 (guest); 青岚大学 (host)");
    await expect(pane).toContainText("Saved 4 events: wanglai-4-of-7-events.csv");
    await page.keyboard.press("Escape");
    await print(page);
    await expect(page.getByRole("heading", { name: "Wanglai chronology" })).toBeVisible();
    await expect(page.locator(".print-sheet").getByText("5 Mar 2023", { exact: true })).toBeVisible();
  });
});

test("the pane is used by keyboard alone, and gives focus back", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.event("松原理工大学来校交流").click();
  const button = page.getByRole("button", { name: "导出", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const pane = page.getByRole("dialog", { name: "导出事件" });
  const names = ["表格（CSV）", "数据（JSON）", "日历（ICS）", "打印 / 存为 PDF"];
  await expect(formatOf(pane, names[0] ?? "")).toBeFocused();
  for (const [key, place] of [
    ["ArrowDown", 1],
    ["End", 3],
    ["ArrowDown", 3],
    ["ArrowUp", 2],
    ["Home", 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(formatOf(pane, names[place] ?? "")).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(pane).toBeHidden();
  await expect(button).toBeFocused();
  // Escape closed the pane alone: the event is still open.
  await expect(dashboard.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(formatOf(pane, names[0] ?? "")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(pane).toBeHidden();
});

test("where nothing is left, the pane says so and saves nothing", async ({ dashboard, serve, page }) => {
  await serve(withoutEvents());
  await dashboard.open();
  await dashboard.button("导出");
  const pane = page.getByRole("dialog", { name: "导出事件" });
  await expect(formatOf(pane, "表格（CSV）")).toContainText("没有事件可以导出。请放宽筛选条件。");
  await expect(formatOf(pane, "表格（CSV）")).toHaveAttribute("aria-disabled", "true");
  let saved = false;
  page.on("download", () => {
    saved = true;
  });
  for (const name of ["表格（CSV）", "日历（ICS）", "打印 / 存为 PDF"])
    await formatOf(pane, name).click({ force: true });
  await expect(pane.getByText("没有事件可以导出。请放宽筛选条件。").last()).toBeVisible();
  expect(saved).toBe(false);
  await dashboard.isAccessible();
});

test("what an article wrote stays text in every export", async ({ dashboard, serve, page }) => {
  const data = hostile();
  for (const event of data.bundle.events) event.title = `=HYPERLINK("https://example.org";"${event.title}")`;
  await serve(data);
  await dashboard.open();
  await dashboard.button("导出");
  const pane = page.getByRole("dialog", { name: "导出事件" });
  const table = await save(page, formatOf(pane, "表格（CSV）"));
  const [, ...rows] = csvParseRows(table.text);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map((row) => row[6]?.slice(0, 2))).toEqual(rows.map(() => "'="));
  await print(page);
  await expect(page.locator(".print-sheet img, .print-sheet script")).toHaveCount(0);
  await expect(page.locator('.print-sheet a[href^="javascript"]')).toHaveCount(0);
});

test("the page prints as a chronology in the place of the page", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await page.emulateMedia({ colorScheme: "dark" });
  await dashboard.open("#v=1&org=青岚大学");
  await dashboard.shows(5, 7);
  await print(page);
  const sheet = page.locator(".print-sheet");
  await expect(sheet.getByText("共 7 个事件，导出 5 个；筛选：单位：青岚大学")).toBeVisible();
  await expect(dashboard.list).toBeHidden();
  await expect(sheet.getByRole("heading", { level: 2 })).toHaveText(["2016年", "2023年"]);
  await expect(sheet.getByRole("heading", { level: 3 })).toHaveText(["月份不详", "3月", "5月", "6月", "7月"]);
  await expect(sheet.getByText("周明远（白鹭市 副市长）")).toBeVisible();
  await expect(sheet.getByText("https://example.org/visit")).toBeVisible();
  await expect(sheet.getByText("“5月20日，松原理工大学一行来校，看了新的实验楼。”")).toBeVisible();
  await expect(sheet.getByText("出处：校地合作纪事；2023年7月20日").first()).toBeVisible();
  // Black on white, also in the dark.
  expect(await sheet.evaluate((element) => getComputedStyle(element).color)).toBe("rgb(0, 0, 0)");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  await dashboard.isAccessible();

  await endPrint(page);
  await expect(sheet).toHaveCount(0);
  await expect(dashboard.list).toBeVisible();
});

test("the browser's own printing makes a PDF of the whole chronology", async ({ dashboard, page, seeds }) => {
  await dashboard.open();
  await dashboard.shows(seeds.events.length, seeds.events.length);
  await print(page);
  await endPrint(page);
  let printed = "";
  await page.exposeFunction("tellPrinted", (text: string) => {
    printed = text;
  });
  await page.evaluate(() => {
    const tell = Reflect.get(window, "tellPrinted");
    window.addEventListener("afterprint", () => tell(document.querySelector(".print-sheet")?.textContent ?? ""));
  });
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  // More than the one page that a screen would make.
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  await expect.poll(() => printed).not.toBe("");
  for (const { title } of seeds.events) expect(printed).toContain(title);
});

test("the menu's own printing asks the browser with the chronology in the page", async ({
  dashboard,
  hold,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event("beforeprint"));
      document.documentElement.dataset.printed = document.querySelector(".print-sheet h1")?.textContent ?? "";
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  const release = await hold("**/PrintSheet-*.js");
  const menuCame = page.waitForResponse(/\/ExportMenu-[^/]*\.js$/);
  await dashboard.open();
  await menuCame;
  await dashboard.button("从晚到早");
  await expect(page.getByRole("button", { name: "从晚到早" })).toHaveAttribute("aria-pressed", "true");
  // No menu that would print a page without what is to be printed.
  await expect(page.getByRole("button", { name: "导出", exact: true })).toHaveCount(0);
  release();
  await dashboard.button("导出");
  const pane = page.getByRole("dialog", { name: "导出事件" });
  await formatOf(pane, "打印 / 存为 PDF").click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "往来大事记");
  await expect(pane).toBeHidden();
  await expect(page.getByRole("button", { name: "导出", exact: true })).toBeFocused();
});
