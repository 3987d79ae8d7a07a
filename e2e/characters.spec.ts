import { cleaned, uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const VISIT = "#v=1&event=e000000000001";

test("an article in other characters is read in them, with the same evidence, for all articles to come", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(cleaned());
  await dashboard.open(VISIT);
  await dashboard.showsEvidence();
  const text = dashboard.detail.locator(".article-text");
  await expect(text).toHaveAttribute("lang", "zh-Hans");
  await expect(dashboard.evidence.first()).toContainText("海川大学李丽一行来蓝帆公司");

  await dashboard.button("原字形");
  await expect(text).toHaveAttribute("lang", "zh-Hant");
  await expect(dashboard.evidence.first()).toContainText("海川大學李丽一行來蓝帆公司");
  await expect(page.getByRole("button", { name: "原字形" })).toBeFocused();
  await dashboard.isAccessible();

  await dashboard.button("下一个事件");
  await expect(dashboard.evidence.first()).toContainText("東湖市與蓝帆公司簽約");
  await page.reload();
  await expect(dashboard.evidence.first()).toContainText("東湖市與蓝帆公司簽約");
  await dashboard.button("简体");
  await expect(dashboard.evidence.first()).toContainText("东湖市与蓝帆公司签约");
});

test("there is no choice where there is none", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open("#v=1&event=e000000000003");
  await dashboard.showsEvidence();
  await expect(dashboard.detail.getByRole("button", { name: "原字形" })).toHaveCount(0);
});
