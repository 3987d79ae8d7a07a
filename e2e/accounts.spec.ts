import { retoldVisit } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("where sources disagree, their readings stand side by side and lead to their sources; other names have their reasons", async ({
  dashboard,
  serve,
}) => {
  await serve(retoldVisit());
  await dashboard.open();
  await dashboard.event("远帆科技访问青岚大学").click();
  const { detail } = dashboard;
  const reason = detail.getByText("远帆科技（文中注明“以下简称”，见《远帆科技来校》）");
  await expect(reason).toBeHidden();
  await detail.getByRole("listitem").filter({ hasText: "远帆科技有限公司" }).getByText("其他名称（1）").click();
  await expect(reason).toBeVisible();
  const disagreements = detail.getByRole("region", { name: "各出处说法不一" });
  await expect(disagreements.getByRole("columnheader")).toHaveText([
    /出处 1.*正在看.*2023年12月25日/,
    /出处 2.*2023年12月26日/,
  ]);
  await expect(disagreements.getByRole("cell")).toHaveText([
    /^2023年12月22日12月22日$/,
    /^≠ 与采用的说法不同：2023年12月23日12月23日$/,
    /^来访.*远帆科技有限公司一行到访/,
    /^≠ 与采用的说法不同：东道主.*青岚大学与远帆科技有限公司/,
  ]);
  await expect(detail.getByText("「12月22日」→ 2023-12-22：年份取自发布日期 2023-12-25 之前最近的一天")).toBeVisible();
  await expect(detail.getByText("仅见出处 2")).toBeVisible();
  await dashboard.showsEvidence();
  await dashboard.isAccessible();

  await disagreements.getByRole("button", { name: "东道主" }).click();
  await expect(detail.getByRole("button", { name: "三方见面" })).toHaveAttribute("aria-pressed", "true");
  await expect(dashboard.evidence.first()).toContainText("青岚大学与远帆科技有限公司、白鹭市见面");
  await expect(detail.locator('.fact[data-pointed="true"]')).toHaveText("远帆科技有限公司");
  await disagreements.getByRole("button", { name: "出处 1" }).click();
  await expect(dashboard.evidence.first()).toContainText("远帆科技有限公司一行到访青岚大学");
  await expect(detail.locator('.fact[data-pointed="true"]')).toHaveCount(0);
});

test("a link to another account of an event opens the event; a guessed year says so, and why, and leads to its evidence", async ({
  dashboard,
  serve,
}) => {
  await serve(retoldVisit());
  await dashboard.open("#v=1&event=e0000000000a2");
  await expect(dashboard.detail.getByRole("heading", { name: "远帆科技访问青岚大学" })).toBeVisible();
  await dashboard.event("松原理工大学来访青岚大学").click();
  const { detail } = dashboard;
  await expect(detail.getByText("2023年12月8日（不确定）")).toBeVisible();
  await expect(detail.getByText("年份为推测", { exact: true })).toBeVisible();
  await expect(
    detail.getByText(/^「12月8日」→ 2023-12-08\?：原文没有年份.*“校长助理李文”（2023-12-22）$/),
  ).toBeVisible();
  await dashboard.isAccessible();
  await detail.getByRole("navigation", { name: "推测的依据" }).getByRole("link").click();
  await expect(detail.getByRole("heading", { name: "远帆科技访问青岚大学" })).toBeVisible();
});

test("the faults of the table of names are told", async ({ dashboard, serve, page }) => {
  await serve(retoldVisit());
  await dashboard.open();
  await dashboard.openFiles();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^有警告/ })
    .click();
  await expect(page.getByRole("dialog").getByText("seeds/organizations.csv")).toBeVisible();
  await expect(
    page.getByRole("dialog").getByText("单位名称表里有一行没有名称，没有采用。", { exact: false }),
  ).toBeVisible();
});
