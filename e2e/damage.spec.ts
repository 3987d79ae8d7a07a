import { cleaned } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const VISIT = "#v=1&event=e000000000001";

test("repairs and lost characters are marked in the text, with their notes, and told beside the facts; pictures and links stand under their paragraph, and nothing is fetched for them", async ({
  dashboard,
  serve,
  page,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "127.0.0.1") foreign.push(request.url());
  });
  await serve(cleaned());
  await dashboard.open(VISIT);
  await dashboard.showsEvidence();
  for (const name of ["图片：双方合影", "图片", "相关报道"]) {
    const link = dashboard.detail.getByRole("link", { name, exact: true });
    await expect(link).toBeInViewport();
    await expect(link).toHaveAttribute("rel", /noopener/);
  }
  const { detail } = dashboard;
  await expect(detail.getByText("证据所在的文字有 1 处经过修复、1 处缺字。")).toBeVisible();
  await expect(detail.getByText("原文作“?:献靼煅?”")).toBeVisible();
  await expect(detail.getByText("「校」「学」仅凭字节不能确定，据常用词推断")).toBeVisible();

  const repair = detail.locator(".article-text .repair");
  await expect(repair).toHaveText("合作办");
  await repair.hover();
  await expect(dashboard.note).toContainText("原文作“?:献靼煅?”");
  await expect(dashboard.note).toContainText("错位的文字，按余下的字节还原");
  await page.mouse.move(5, 5);
  await expect(dashboard.note).toBeHidden();

  const inferred = detail.locator(".article-text .inferred");
  await expect(inferred).toHaveText(["校", "学"]);
  await expect(inferred.first()).toHaveCSS("border-top-style", "dashed");
  // One stop for the repair, at its first character.
  await inferred.first().focus();
  await expect(inferred.first()).toHaveAccessibleDescription(/「校」「学」仅凭字节不能确定，据常用词推断/);
  await page.keyboard.press("ArrowRight");
  await expect(detail.locator(".article-text .lost")).toBeFocused();
  await expect(dashboard.note).toContainText("此处原文缺字");
  await expect(detail.locator(".article-text")).toContainText("校（推断）合作办学（推断）（修复）");
  await expect(detail.locator(".article-text")).toContainText("（缺字）");
  await dashboard.isAccessible();

  await dashboard.event("东湖市与蓝帆公司签约").click();
  await dashboard.showsEvidence();
  await expect(detail.getByText("证据所在的文字有", { exact: false })).toHaveCount(0);
  await expect(page.locator("img")).toHaveCount(0);
  expect(foreign).toEqual([]);
});
