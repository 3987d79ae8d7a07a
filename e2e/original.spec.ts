import { cleaned, longSource } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const VISIT = "#v=1&event=e000000000001";

test("one button shows the original with what was removed, and another goes back to the same place", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(cleaned());
  await dashboard.openDrawn(VISIT);
  await dashboard.showsEvidence();
  const before = await dashboard.evidenceHeight();

  await dashboard.read("原文");
  await expect(dashboard.detail.getByRole("button", { name: "原文", exact: true })).toBeFocused();
  await expect(dashboard.detail.getByRole("button", { name: "原文", exact: true })).toBeInViewport();
  await dashboard.showsEvidence();
  expect(Math.abs((await dashboard.evidenceHeight()) - before)).toBeLessThan(12);
  await expect(dashboard.marked("removed", "首页 > 要闻 > 正文")).toHaveCSS("text-decoration-line", "line-through");
  await expect(dashboard.marked("layout", "</p></div>")).toHaveCSS("text-decoration-line", "none");
  await expect(dashboard.marked("metadata", "2024-03-06")).toBeAttached();
  await expect(dashboard.marked("repair", "?:献靼煅?")).toBeVisible();
  await expect(dashboard.original.locator(".read-as")).toHaveText("校（推断）合作办学（推断）");
  await expect(dashboard.original.locator(".read-as .inferred")).toHaveText(["校", "学"]);
  const hidden = dashboard.original.locator(".hidden-character");
  await expect(hidden).toHaveCount(2);
  for (const [place, sign, character] of [
    [0, "·", "\u200B"],
    [1, "␇", "\u0007"],
  ] as const) {
    await expect(hidden.nth(place)).toHaveAttribute("data-sign", sign);
    expect(await hidden.nth(place).textContent()).toBe(character);
  }
  const copied = await hidden.first().evaluate((element) => {
    window.getSelection()?.selectAllChildren(element.closest("[data-block]") ?? element);
    return window.getSelection()?.toString();
  });
  expect(copied).toContain("\u200B");
  expect(copied).not.toContain("·");
  await dashboard.isAccessible();

  await dashboard.read("整理后");
  await dashboard.showsEvidence();
  expect(Math.abs((await dashboard.evidenceHeight()) - before)).toBeLessThan(12);
  await expect(page.getByRole("button", { name: "整理后", exact: true })).toBeFocused();
});

test("a paragraph in the middle of the article stays in view", async ({ dashboard, serve }) => {
  await serve(cleaned());
  await dashboard.open(VISIT);
  await dashboard.showsEvidence();
  const paragraph = dashboard.detail.getByText("第5段讲", { exact: false });
  await paragraph.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await expect(dashboard.evidence.first()).not.toBeInViewport();
  const before = (await paragraph.boundingBox())?.y;
  for (let trip = 0; trip < 3; trip++) {
    await dashboard.read("原文");
    await expect(paragraph).toBeInViewport();
    await dashboard.read("整理后");
    await expect(paragraph).toBeInViewport();
  }
  // However often: what the reader did not scroll does not move.
  expect(Math.abs(((await paragraph.boundingBox())?.y ?? 0) - (before ?? 0))).toBeLessThan(2);
});

test("the choice is in the address, and is kept for the next event", async ({ dashboard, serve, page }) => {
  await serve(cleaned());
  await dashboard.open(VISIT);
  await dashboard.read("原文");
  await expect.poll(() => page.url()).toContain("text=original");
  await dashboard.button("下一个事件");
  await expect(dashboard.detail.getByRole("heading", { name: "东湖市与蓝帆公司签约" })).toBeVisible();
  await expect(dashboard.original).toBeVisible();
  await dashboard.showsEvidence();
  await page.reload();
  await expect(dashboard.original).toBeVisible();
  await dashboard.showsEvidence();
});

test("with the keyboard alone: switch, go from mark to mark with its reason, unfold, fold", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(cleaned());
  await dashboard.open(VISIT);
  await dashboard.showsEvidence();
  await page.keyboard.press("o");
  await expect(dashboard.original).toBeVisible();

  // From the place of reading on, and no further than the last.
  await page.keyboard.press("n");
  await expect(dashboard.marked("repair", "?:献靼煅?")).toBeFocused();
  await expect(dashboard.note).toContainText("读作“校合作办学”");
  await expect(dashboard.note).toContainText("「校」「学」仅凭字节不能确定，据常用词推断");
  await expect(dashboard.note).toContainText("错位的文字，按余下的字节还原");
  await page.keyboard.press("n");
  await expect(dashboard.original.locator(".lost")).toBeFocused();
  await expect(dashboard.note).toContainText("此处原文缺字");
  await page.keyboard.press("n");
  await expect(dashboard.marked("removed", "责任编辑")).toBeFocused();
  await expect(dashboard.note).toContainText("去掉：编辑、审核、供稿等署名");
  await expect(dashboard.marked("removed", "责任编辑")).toHaveAccessibleDescription(/编辑、审核、供稿等署名/);
  await page.keyboard.press("n");
  await expect(dashboard.marked("removed", "相关阅读之1").first()).toBeFocused();
  await page.keyboard.press("n");
  await expect(dashboard.marked("removed", "相关阅读之1").first()).toBeFocused();
  await page.keyboard.press("p");
  await expect(dashboard.marked("removed", "责任编辑")).toBeFocused();
  // The arrows stop at layout, too.
  await page.keyboard.press("ArrowRight");
  await expect(dashboard.note).toContainText("排版与标记：排版空白、网页标记");
  await dashboard.isAccessible();

  await page.keyboard.press("Escape");
  await expect(dashboard.note).toBeHidden();
  await expect(dashboard.original).toBeVisible();

  await page.keyboard.press("Home");
  await expect(dashboard.marked("removed", "首页 > 要闻 > 正文")).toBeFocused();
  await page.keyboard.press("n");
  const unfold = dashboard.original.getByRole("button", { name: /^展开 \d+ 字$/ });
  await expect(unfold).toBeFocused();
  await expect(dashboard.note).toContainText("脚本、样式或不显示的内容");
  await page.keyboard.press("Enter");
  const fold = dashboard.original.getByRole("button", { name: "收起" });
  await expect(fold).toBeFocused();
  await expect(dashboard.marked("removed", "var count = count + 1; ".repeat(10)).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(unfold).toBeFocused();

  await page.keyboard.press("n");
  await expect(dashboard.marked("metadata", "标题：")).toBeFocused();
  await expect(dashboard.note).toContainText("标题：海川大学走访蓝帆公司（出自文中标注的字段）");

  // One tab stop among all the marks.
  await page.keyboard.press("Shift+Tab");
  await expect(dashboard.original.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(dashboard.marked("metadata", "标题：")).toBeFocused();
  await page.keyboard.press("o");
  await expect(dashboard.original).toHaveCount(0);
  await expect(dashboard.detail.locator(":focus")).toHaveCount(1);
});

test("a fact points to its words in the original; the reason shows while the pointer is on a removal or on the reason", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(cleaned());
  await dashboard.open(`${VISIT}&text=original`);
  await dashboard.showsEvidence();
  await dashboard.detail.getByRole("button", { name: "海川大学", exact: true }).click();
  await expect(dashboard.original.locator('.fact[data-pointed="true"]')).toHaveText("海川大學");
  await expect(dashboard.original.locator('.fact[data-pointed="true"]')).toBeInViewport();

  await dashboard.marked("removed", "责任编辑").hover();
  await expect(dashboard.note).toContainText("去掉：编辑、审核、供稿等署名");
  await dashboard.note.hover();
  await expect(dashboard.note).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(dashboard.note).toBeHidden();
});

test("the overview tells where each value was found once the original is there, counts what was removed, and leads from place to place of each", async ({
  dashboard,
  serve,
}) => {
  await serve(cleaned());
  await dashboard.open(VISIT);
  const { detail } = dashboard;
  await expect(detail.getByText("news/新闻.json，第 3 条")).toBeVisible();
  await expect(detail.getByText("与另一个文件内容完全相同", { exact: false })).toBeVisible();
  await expect(detail.getByText("文中标注的字段")).toHaveCount(1);
  await expect(detail.getByText("去掉 15 处")).toBeVisible();
  await detail.getByRole("button", { name: "编辑、审核、供稿等署名 1" }).click();
  await expect(dashboard.marked("removed", "责任编辑")).toBeFocused();
  await expect(detail.getByText("文中标注的字段")).toHaveCount(2);
  await expect(dashboard.marked("removed", "责任编辑")).toBeInViewport();
  const markup = dashboard.detail.getByRole("button", { name: "网页标记 2" });
  const [first, second] = ['<div class="article">', "</p></div>"].map((tag) => dashboard.marked("layout", tag).first());
  for (const place of [first, second, first]) {
    await markup.click();
    if (place) await expect(place).toBeFocused();
    if (place) await expect(place).toBeInViewport();
  }
});

test("a very long source is drawn in part, and each end of it can be reached", async ({ dashboard, serve, page }) => {
  await serve(longSource(20_000, 100));
  await dashboard.open(`${VISIT}&text=original`);
  await dashboard.showsEvidence();
  expect(await dashboard.original.locator("*").count()).toBeLessThan(2000);
  await page.keyboard.press("n");
  await expect(dashboard.original.locator(":focus")).toBeInViewport();
  await page.keyboard.press("Home");
  await expect(dashboard.marked("removed", "0 这一行").first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(dashboard.original.locator(":focus")).toBeInViewport();
  await expect(dashboard.note).toContainText("排版空白");
  await dashboard.button("转到证据");
  await dashboard.showsEvidence();
  await dashboard.read("整理后");
  await dashboard.showsEvidence();
});

test("data of an earlier version says that it holds no originals", async ({ dashboard, serve }) => {
  const { bundle, ...files } = cleaned();
  const documents = bundle.documents.map((document) => ({ ...document, source: null }));
  await serve({ ...files, bundle: { ...bundle, documents } });
  await dashboard.open(VISIT);
  await dashboard.read("原文");
  await expect(dashboard.detail.getByText("没有保存原文", { exact: false })).toBeVisible();
  await dashboard.isAccessible();
});

test.describe("an original that does not come", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test("says so, comes when asked again, and the place is kept", async ({ dashboard, serve, page }) => {
    await serve(cleaned());
    let broken = true;
    await page.route("**/data/sources/*", (route) => (broken ? route.fulfill({ body: "{" }) : route.fallback()));
    await dashboard.open(VISIT);
    await dashboard.showsEvidence();
    await dashboard.read("原文");
    const alert = dashboard.detail.getByRole("alert");
    await expect(alert).toContainText("原文未能载入");
    await dashboard.isAccessible();
    broken = false;
    await alert.getByRole("button", { name: "重试" }).click();
    await dashboard.showsEvidence();
    await expect(dashboard.original).toBeVisible();
  });

  test("shows that it is on its way", async ({ dashboard, hold, serve, page }) => {
    await serve(cleaned());
    const release = await hold("**/data/sources/*");
    await dashboard.open(VISIT);
    await dashboard.showsEvidence();
    await dashboard.read("原文");
    await expect(page.getByText("正在载入原文")).toBeAttached();
    await dashboard.isAccessible();
    release();
    await dashboard.showsEvidence();
  });
});

test.describe("dark colours", () => {
  test.use({ colorScheme: "dark" });
  test("keep their contrast in both texts", async ({ dashboard, serve, page }) => {
    await serve(cleaned());
    await dashboard.open(VISIT);
    await dashboard.showsEvidence();
    await dashboard.isAccessible();
    await dashboard.read("原文");
    await dashboard.showsEvidence();
    await page.keyboard.press("p");
    await expect(dashboard.note).toBeVisible();
    await dashboard.isAccessible();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the original is read, and a tap on a removal tells its reason", async ({ dashboard, serve }) => {
    await serve(cleaned());
    await dashboard.open(VISIT);
    await dashboard.showsEvidence();
    await dashboard.detail.getByRole("button", { name: "原文", exact: true }).tap();
    await dashboard.showsEvidence();
    await dashboard.fitsItsWidth();
    await expect(dashboard.detail.getByRole("button", { name: "整理后", exact: true })).toBeInViewport();
    await dashboard.marked("removed", "责任编辑").tap();
    await expect(dashboard.note).toContainText("去掉：编辑、审核、供稿等署名");
    await dashboard.isAccessible();
  });
});
