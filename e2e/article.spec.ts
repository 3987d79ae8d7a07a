import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("open an event of a real document and read the article with its evidence marked", async ({ dashboard, seeds }) => {
  await dashboard.open();
  for (const event of [seeds.events[0], seeds.events.at(-1)]) {
    if (!event) throw new Error("the seeds tell no event");
    await dashboard.eventOfId(event.id).click();
    await expect(dashboard.detail.getByRole("heading", { name: event.title })).toBeVisible();
    await dashboard.showsEvidence();
    const marked = (await dashboard.evidence.allTextContents()).join("");
    expect(event.quote.replaceAll(/\s/g, "")).toContain(marked.slice(0, 8).replaceAll(/\s/g, ""));
    const source = seeds.documents.find(({ id }) => id === event.documents[0]);
    await expect(dashboard.detail.getByText(source?.file ?? "", { exact: true })).toBeVisible();
  }
  await dashboard.fillsTheWindow();
  await dashboard.isAccessible();
});

test("every fact of the event has its reason, and points to its words", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.event("松原理工大学来校交流").click();
  const { detail } = dashboard;
  await expect(detail.getByText("2023年5月20日").first()).toBeVisible();
  await expect(detail.getByText("「5月20日」→ 2023-05-20：年份取自发布日期 2023-07-01 之前最近的一天")).toBeVisible();
  await expect(detail.getByText("文章由该单位自己发布", { exact: false })).toBeVisible();
  await expect(detail.getByText("东道主")).toBeVisible();
  await dashboard.showsEvidence();

  await detail.getByRole("button", { name: "松原理工大学", exact: true }).click();
  await expect(detail.locator('.fact[data-pointed="true"]')).toHaveText("松原理工大学");
  await expect(detail.locator('.fact[data-pointed="true"]')).toBeInViewport();

  await expect(detail.getByText("首页 > 新闻 > 正文")).toBeHidden();
  await expect(detail.getByText("去掉 3 处")).toBeVisible();
  await detail.getByRole("button", { name: "导航栏 1" }).click();
  await expect(dashboard.marked("removed", "首页 > 新闻 > 正文")).toBeFocused();
  await expect(dashboard.note).toContainText("去掉：导航栏");
  await dashboard.read("整理后");

  await detail.getByText("这篇文章中的其他事件（4）").click();
  await dashboard.isAccessible();
  await detail.getByRole("link", { name: "白鹭市代表团到访青岚大学" }).click();
  await expect(detail.getByText("原文写明")).toBeVisible();
  const link = detail.getByRole("link", { name: "https://example.org/visit" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", /noopener/);
});

test("go from event to event, and close", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.events.nth(1).getByRole("link").click();
  await expect(dashboard.detail.getByRole("heading", { name: "白鹭市代表团到访青岚大学" })).toBeVisible();
  await dashboard.button("下一个事件");
  await expect(dashboard.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeVisible();
  await dashboard.button("上一个事件");
  await dashboard.button("上一个事件");
  await expect(dashboard.page.getByRole("button", { name: "上一个事件" })).toBeDisabled();
  await dashboard.button("关闭");
  await expect(dashboard.detail.getByText("选择一个事件")).toBeVisible();
  await expect(dashboard.events.first().getByRole("link")).toBeFocused();
});
