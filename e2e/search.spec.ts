import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("search titles, text, names, other names, people and places", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await page.getByRole("checkbox", { name: "含全文" }).uncheck();
  for (const [words, shown] of [
    ["论坛", 1],
    ["松原理工", 4],
    ["青大", 5],
    ["周明远", 1],
    ["青大 白鹭市", 2],
    ["白鹭 市 代表 团", 1],
    ["没有这样的词", 0],
  ] as const) {
    await dashboard.search(words);
    await dashboard.shows(shown, 7);
  }
  // A screen reader hears of it once the number stands still.
  await expect(page.getByRole("status").filter({ hasText: "0 / 7" })).toBeAttached();
  await expect(dashboard.list.getByText("没有找到“没有这样的词”", { exact: false })).toBeVisible();
  await dashboard.isAccessible();
  await dashboard.list.getByRole("button", { name: "清除全部" }).click();
  await expect(dashboard.searchBox).toHaveValue("");
  await dashboard.shows(7, 7);
});

test("one step back takes a whole search away", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.searchBox.pressSequentially("白鹭", { delay: 300 });
  await dashboard.shows(5, 7);
  await page.goBack();
  await dashboard.shows(7, 7);
  await expect(dashboard.searchBox).toHaveValue("");
});
