import type { Locator, Page } from "@playwright/test";
import type { Dashboard } from "./dashboard.ts";
import { twoMeetings } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const VISIT = "#v=1&event=e000000000001";

/** A fact in the list, and the words of the text that are lit. */
function receipts({ detail }: Dashboard) {
  return {
    fact: (name: string) => detail.locator(".detail-facts .fact-button", { hasText: name }),
    lit: detail.locator('.fact[data-pointed="true"]'),
    words: (text: string) => detail.locator(".article-text .fact, .original-text .fact", { hasText: text }),
  };
}

/** How far everything in the pane is scrolled. */
function scrolled(pane: Locator): Promise<number> {
  return pane.evaluate((element) => [...element.querySelectorAll("*")].reduce((sum, one) => sum + one.scrollTop, 0));
}

/** The clipboard is not there, as on pages that are not secure. */
async function withoutClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
}

test.beforeEach(async ({ serve }) => {
  await serve(twoMeetings());
});

test("a fact that is pointed at lights its words and no others, in both texts", async ({ dashboard, page }) => {
  await dashboard.open(VISIT);
  const { fact, lit } = receipts(dashboard);
  for (const text of ["整理后", "原文"] as const) {
    await test.step(text, async () => {
      await dashboard.read(text);
      await expect(dashboard.original).toHaveCount(text === "原文" ? 1 : 0);
      await expect(dashboard.evidence.first()).toBeInViewport();
      const before = await scrolled(dashboard.detail);
      for (const [name, words] of [
        ["2024年4月2日", ["2024年4月2日"]],
        ["访问", ["到访"]],
        ["海川大学", ["海川大学", "海川大学"]],
        ["李丽", ["李丽"]],
        ["会展厅", ["会展厅"]],
      ] as const) {
        await fact(name).hover();
        await expect(lit).toHaveText(words);
      }
      expect(await scrolled(dashboard.detail)).toBe(before);
      await page.mouse.move(5, 5);
      await expect(lit).toHaveCount(0);
      // What follows from the context says why, and lights nothing.
      await expect(fact("东湖市")).toHaveCount(0);
      await expect(dashboard.detail.getByText("由到场人物的任职单位得出")).toBeVisible();
    });
  }
});

test("with the keyboard: focus lights, Enter goes from place to place, and lets go after the last", async ({
  dashboard,
  page,
}) => {
  await dashboard.open(VISIT);
  await expect(dashboard.evidence.first()).toBeInViewport();
  const { fact, lit, words } = receipts(dashboard);
  await dashboard.detail.getByRole("heading", { level: 2 }).focus();
  // One tab stop among the facts, and arrows between them.
  const first = dashboard.detail.locator(".detail-facts .fact-button").first();
  while (!(await first.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("Tab");
  }
  while (!(await fact("海川大学").evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press("ArrowDown");
  }
  await expect(lit).toHaveText(["海川大学", "海川大学"]);
  await expect(fact("海川大学")).toHaveAttribute("aria-pressed", "false");

  await page.keyboard.press("Enter");
  await expect(fact("海川大学")).toHaveAttribute("aria-pressed", "true");
  await expect(dashboard.detail.getByText("1 / 2", { exact: true })).toBeVisible();
  await expect(words("海川大学").last()).not.toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(words("海川大学").last()).toBeInViewport();
  await expect(dashboard.detail.getByText("单位，文中第 2 处，共 2 处")).toBeAttached();
  await dashboard.isAccessible();
  await page.keyboard.press("ArrowDown");
  await expect(lit).toHaveText(["蓝帆公司"]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(fact("海川大学")).toHaveAttribute("aria-pressed", "false");
  // Tab leaves the facts, and comes back to the same one.
  await page.keyboard.press("Tab");
  await expect(dashboard.detail.locator(".fact-button:focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(fact("海川大学")).toBeFocused();
});

test("the words of the text tell what they prove, each kind by a line of its own, and light their fact", async ({
  dashboard,
  page,
}) => {
  await dashboard.open(VISIT);
  await expect(dashboard.evidence.first()).toBeInViewport();
  const { fact, words } = receipts(dashboard);
  const styles = await Promise.all(
    ["2024年4月2日", "到访", "蓝帆公司", "李丽", "会展厅"].map((text) =>
      words(text).evaluate((element) => getComputedStyle(element).textDecorationStyle),
    ),
  );
  expect(new Set(styles).size).toBe(5);
  await words("李丽").hover();
  await expect(dashboard.note).toHaveText("人物：李丽");
  await expect(fact("李丽")).toHaveAttribute("data-lit", "true");
  await page.mouse.move(5, 5);
  await expect(fact("李丽")).not.toHaveAttribute("data-lit", "true");

  await words("会展厅").click();
  await expect(fact("会展厅")).toHaveAttribute("aria-pressed", "true");
  // One tab stop among them, and arrows between them.
  await page.keyboard.press("Home");
  await expect(words("2024年4月2日")).toBeFocused();
  await expect(words("2024年4月2日")).toHaveAccessibleDescription("日期：2024年4月2日");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(fact("海川大学")).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Shift+Tab");
  await expect(dashboard.detail.locator(".article-text :focus")).toHaveCount(0);
});

test("hits of the search: counted, and stepped through by key and button, round and round", async ({
  dashboard,
  page,
}) => {
  await dashboard.open(`${VISIT}&q=海川`);
  await expect(dashboard.evidence.first()).toBeInViewport();
  const { detail } = dashboard;
  const current = detail.locator('mark.hit[aria-current="true"]');
  await expect(detail.getByText("命中 4", { exact: true })).toBeVisible();
  await expect(detail.getByRole("heading", { level: 2 }).locator("mark.hit")).toHaveText("海川");

  await page.keyboard.press("n");
  const first = Number(await current.first().getAttribute("data-hit"));
  for (let step = 1; step <= 4; step++) {
    await page.keyboard.press("n");
    await expect(current).toHaveAttribute("data-hit", String((first + step) % 4));
    await expect(current).toBeInViewport();
  }
  await expect(detail.getByText(`第 ${first + 1} 处，共 4 处`)).toBeAttached();
  await page.keyboard.press("Shift+N");
  await expect(current).toHaveAttribute("data-hit", String((first + 3) % 4));
  await detail.getByRole("button", { name: "下一处命中（N）" }).click();
  await expect(detail.getByText(`命中 ${first + 1} / 4`)).toBeVisible();
  await dashboard.isAccessible();

  // In the original, those count too that were taken away: folded words are unfolded.
  await dashboard.read("原文");
  await expect(detail.getByText("命中 6", { exact: true })).toBeVisible();
  for (const seen of [0, 1, 2, 3, 4, 5]) {
    await page.keyboard.press("n");
    await expect(current, `step ${seen}`).toBeInViewport();
  }
  await expect(dashboard.original.getByRole("button", { name: "收起" })).toBeVisible();

  // Without a search the keys are those of the marks again.
  await dashboard.search("");
  await expect(detail.locator("mark.hit")).toHaveCount(0);
  await detail.getByRole("heading", { level: 2 }).focus();
  await page.keyboard.press("p");
  await expect(dashboard.original.locator(":focus")).toHaveCount(1);
  await dashboard.search("没有这样的词");
  await expect(detail.getByText("文中没有命中")).toBeVisible();
});

test("one press leads to all that two parties did together", async ({ dashboard }) => {
  await dashboard.open(`${VISIT}&kind=visit`);
  await dashboard.shows(1, 2);
  const pairs = dashboard.detail.getByRole("list", { name: "更多往来" });
  await expect(pairs.getByRole("button")).toHaveText(["海川大学与蓝帆公司的全部往来（2）"]);
  await dashboard.open("#v=1&event=e000000000002");
  await pairs.getByRole("button", { name: "两家的全部往来（2）" }).click();
  await dashboard.shows(2, 2);
});

test("a citation holds the sentence, its source, and the plain link", async ({ dashboard, page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await dashboard.open("#v=1&kind=signing&q=海川&event=e000000000002");
  await expect(dashboard.evidence.first()).toBeInViewport();
  const link = /#v=\d&event=e000000000002/;
  await dashboard.detail.getByRole("button", { name: "复制引文和出处" }).click();
  await expect(dashboard.detail.getByText("已复制")).toBeVisible();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toMatch(
    /^「2024年5月6日，海川大学与蓝帆公司签约。」（《海川大学走访蓝帆公司》，2024年5月7日，http:.*#v=\d&event=e000000000002）$/,
  );
  await dashboard.detail.getByRole("button", { name: "复制为 GB/T 7714 格式" }).click();
  await expect.poll(copied).toMatch(/^海川大学走访蓝帆公司\[EB\/OL\]\. \(2024-05-07\)\[\d{4}-\d\d-\d\d\]\.$/);
  await dashboard.detail.getByRole("button", { name: "复制链接" }).click();
  await expect.poll(copied).toMatch(new RegExp(`^${baseURL}${link.source}$`));
});

test("where the page may not copy, the text is there to be copied by hand", async ({ dashboard, page }) => {
  await withoutClipboard(page);
  await dashboard.open(VISIT);
  await expect(dashboard.evidence.first()).toBeInViewport();
  const copy = dashboard.detail.getByRole("button", { name: "复制链接" });
  await copy.click();
  const field = page.getByRole("dialog", { name: "请手动复制" }).getByRole("textbox");
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toContain("event=e000000000001");
  await dashboard.isAccessible();
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(copy).toBeFocused();
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).toBeVisible();
});

test("an event that is opened before its pane is there gets focus once it is", async ({ dashboard, hold, page }) => {
  const release = await hold("**/DetailPane-*.js");
  await dashboard.open();
  await dashboard.shows(2, 2);
  const before = await dashboard.detail.boundingBox();
  await dashboard.event("海川大学与蓝帆公司签约").press("Enter");
  await expect(page.getByText("正在载入事件详情")).toBeAttached();
  await dashboard.isAccessible();
  release();
  await expect(dashboard.detail.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(dashboard.evidence.first()).toBeInViewport();
  expect(await dashboard.detail.boundingBox()).toEqual(before);
});

test.describe("a pane that does not come", () => {
  test.use({ expectedErrors: [/Failed to load resource|dynamically imported module/] });
  test("says so, and the list is there", async ({ dashboard, page }) => {
    await page.route("**/DetailPane-*.js", (route) => route.abort());
    await dashboard.open(VISIT);
    await expect(page.getByRole("alert")).toContainText("事件详情未能载入");
    await expect(dashboard.events).toHaveCount(2);
    await dashboard.isAccessible();
  });
});

test.describe("in English", () => {
  test("facts, hits and citation speak English", async ({ dashboard, page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await dashboard.open("#v=1&event=e000000000002&q=海川");
    await page.getByRole("button", { name: "English" }).click();
    const detail = page.getByRole("region", { name: "Event", exact: true });
    await expect(detail.getByText("Hits 4", { exact: true })).toBeVisible();
    await page.keyboard.press("n");
    await expect(detail.getByText(/^Hit \d \/ 4$/)).toBeVisible();
    await expect(detail.getByRole("button", { name: "Everything between these two (2)" })).toBeVisible();
    await detail.locator(".article-text .fact", { hasText: "海川大学" }).hover();
    await expect(dashboard.note).toHaveText("organization: 海川大学");
    await detail.getByRole("button", { name: "Copy quotation and source" }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^“2024年5月6日，.*” \(海川大学走访蓝帆公司, .*2024.*, http/);
    await dashboard.isAccessible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("a tap on a fact goes to its words, and on from there", async ({ dashboard }) => {
    await dashboard.open(`${VISIT}&q=海川`);
    await expect(dashboard.evidence.first()).toBeInViewport();
    const { fact, lit, words } = receipts(dashboard);
    await fact("海川大学").scrollIntoViewIfNeeded();
    await fact("海川大学").tap();
    await expect(words("海川大学").first()).toBeInViewport();
    await expect(lit).toHaveText(["海川大学", "海川大学"]);
    await dashboard.detail.getByRole("button", { name: "单位 1 / 2" }).tap();
    await expect(words("海川大学").last()).toBeInViewport();
    await dashboard.fitsItsWidth();
    await dashboard.isAccessible();

    await dashboard.detail.getByRole("button", { name: "下一处命中（N）" }).tap();
    await expect(dashboard.detail.locator('mark.hit[aria-current="true"]')).toBeInViewport();
    await words("蓝帆公司").tap();
    await expect(dashboard.note).toHaveText("单位：蓝帆公司");
  });
});
