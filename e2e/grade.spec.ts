import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { makeData } from "./fixtures/makeData.ts";
import { expect, test } from "./test.ts";

const ADDRESS = "#v=2&view=statistics";

/** Three events of two articles. */
const three = () =>
  makeData([
    {
      file: "三月/a.txt",
      title: "三月要闻",
      published: "2024-03-09",
      events: [
        {
          title: "青岚大学访问白鹭市",
          date: "2024-03-05",
          dateText: "3月5日",
          kindWords: "访问",
          organizations: [{ name: "青岚大学" }, { name: "白鹭市" }],
        },
        {
          title: "松原理工大学与远帆科技会谈",
          date: "2024-03-07",
          dateText: "3月7日",
          kinds: ["meeting"],
          kindWords: "会谈",
          organizations: [{ name: "松原理工大学" }, { name: "远帆科技" }],
        },
      ],
    },
    {
      file: "b.txt",
      title: "四月要闻",
      events: [
        {
          title: "云川大学与白鹭市签约",
          date: "2024-04-01",
          dateText: "4月1日",
          kinds: ["signing"],
          kindWords: "签约",
          organizations: [{ name: "云川大学" }, { name: "白鹭市" }],
        },
      ],
    },
  ]);

/** Makes every draw the same. */
const drawAlike = (page: Page) =>
  page.addInitScript(() => {
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array) array.fill(1);
      return array;
    };
  });

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "抽样核对" });
/** What the screen reader hears of the question. */
const asked = (page: Page) => dialogOf(page).getByRole("status").first();

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialogOf(page).getByRole("button", { name: button }).click(),
  ]);
  return readFile(await download.path(), "utf8");
}

test("a sample is judged by keyboard, left and gone on with, and gives its precision and a gold file", async ({
  dashboard,
  serve,
  page,
}) => {
  await drawAlike(page);
  await serve(three());
  await dashboard.open(ADDRESS);
  const dialog = dialogOf(page);
  await page.getByRole("button", { name: "抽样核对" }).press("Enter");
  await expect(dialog.getByText("筛选后只有 3 个事件，将全部核对。")).toBeVisible();
  await dashboard.isAccessible();
  await page.keyboard.press("Enter");
  await expect(asked(page)).toHaveText("第 1 / 3 个事件，第 1 / 6 项：文章确实写到这件事已经发生？");
  await expect(dialog.locator("mark.evidence")).toBeVisible();

  const first = await dialog.getByRole("heading", { level: 3 }).first().textContent();
  await page.keyboard.press("y");
  await expect(asked(page)).toContainText("第 2 / 6 项：日期是2024年");
  await expect(dialog.locator('.fact[data-fact="date"][data-kept]')).toBeVisible();
  await page.keyboard.press("n");
  const date = dialog.getByRole("textbox", { name: "正确的日期（可不填）" });
  await expect(date).toBeFocused();
  await dashboard.isAccessible();
  // What is typed is no answer, and what is no date goes no further.
  await page.keyboard.type("yun 2023");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText("这不是能读懂的日期");
  await date.fill("2023年2月1日");
  await page.keyboard.press("Enter");
  await expect(asked(page)).toContainText("第 3 / 6 项：类型是");
  await expect(dialog.getByRole("button", { name: "对 y" })).toBeFocused();
  await expect(dialog.getByRole("button", { name: "日期 2024年" })).toHaveAccessibleName(/→ 2023-02-01 错/);
  await page.keyboard.press("y");
  await page.keyboard.press("u");
  await page.keyboard.press("z");
  await expect(dialog.getByRole("button", { name: "说不准 u" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("y");
  await page.keyboard.press("y");
  await expect(asked(page)).toHaveText("第 1 / 3 个事件，第 6 / 6 项：文章还写了什么，这里却没有？");
  await expect(dialog.getByRole("button", { name: "没有遗漏" })).toBeFocused();
  await dialog.getByRole("textbox", { name: "遗漏的单位" }).fill("云川学院、");
  await page.keyboard.press("Enter");
  await expect(asked(page)).toContainText("第 2 / 3 个事件，第 1 / 6 项");
  await page.keyboard.press("y");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "继续核对（1 / 3）" })).toBeFocused();

  await page.reload();
  await page.getByRole("button", { name: "继续核对（1 / 3）" }).press("Enter");
  await dialog.getByRole("button", { name: "继续", exact: true }).press("Enter");
  await expect(asked(page)).toContainText("第 2 / 3 个事件，第 2 / 6 项");
  const second = await dialog.getByRole("heading", { level: 3 }).first().textContent();
  expect(second).not.toBe(first);
  for (const key of ["y", "y", "y", "y", "y"]) await page.keyboard.press(key);
  await expect(asked(page)).toContainText("第 3 / 3 个事件，第 1 / 6 项");
  // What is no event is asked nothing more of.
  await page.keyboard.press("n");
  const sentence = dialog.getByText("在 3 个事件的 15 项事实中，9 项正确：60.0%（95% 置信区间 35.7%–80.2%）。");
  await expect(sentence).toBeVisible();
  await expect(sentence).toBeFocused();
  await expect(dialog.getByRole("row", { name: /^各项全对的事件/ })).toHaveText("各项全对的事件1 / 333.3%6.1%–79.2%0");
  await dashboard.isAccessible();

  const gold = (await saved(page, "下载标准答案文件"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(gold.map(({ file }) => file).sort()).toEqual(["a.txt", "b.txt"]);
  const events = gold.flatMap((line) => line.events);
  // The one that is no event is not listed.
  expect(events).toHaveLength(2);
  expect(events.map(({ optional }) => optional)).toEqual([false, false]);
  expect(events.find((one) => one.date === "2023-02-01").orgs).toContain("云川学院");
  const results = JSON.parse(await saved(page, "下载判断结果（JSON）"));
  expect(results.precision.allFacts).toMatchObject({ right: 9, judged: 15, unclear: 0 });

  await dialog.getByRole("button", { name: "丢弃并重新抽取" }).click();
  await dialog.getByRole("button", { name: "确定丢弃" }).click();
  await expect(dialog.getByRole("button", { name: "开始" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "抽样核对" })).toBeFocused();
});

test.describe("on a phone, in English", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, language: "en" });
  test("the article stands below the question", async ({ dashboard, serve, page }) => {
    await serve(three());
    await dashboard.open(ADDRESS);
    await page.getByRole("button", { name: "Spot check" }).tap();
    const dialog = page.getByRole("dialog", { name: "Spot check" });
    await dialog.getByRole("button", { name: "Start" }).tap();
    await dialog.getByRole("button", { name: "Right" }).tap();
    await expect(dialog.getByText(/^Was it on/)).toBeVisible();
    await expect(dialog.locator(".fact[data-kept]")).toBeInViewport();
    await dashboard.fitsItsWidth();
    await dashboard.isAccessible();
    await dialog.getByRole("button", { name: "Skip event" }).tap();
    await expect(dialog.getByText("Event 2 of 3", { exact: true })).toBeVisible();
    await dialog.getByRole("button", { name: "Results" }).tap();
    await expect(dialog.getByText("2 events are not checked to the end.")).toBeVisible();
    await dashboard.fitsItsWidth();
    await dashboard.isAccessible();
  });
});
