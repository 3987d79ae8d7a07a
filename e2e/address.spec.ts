import { uncertainDates } from "./fixtures/samples.ts";
import { expect, serveTo, test } from "./test.ts";

test("a copied address opens the same view", async ({ dashboard, serve, page, context }) => {
  const data = uncertainDates();
  await serve(data);
  await dashboard.openDrawn();
  await dashboard.organization("青岚大学").check();
  await dashboard.kind("访问").check();
  await dashboard.filters.getByLabel("从").fill("2023-01-01");
  await dashboard.search("大学");
  await dashboard.button("从晚到早");
  await dashboard.button("放大");
  await dashboard.event("松原理工大学来校交流").click();
  await dashboard.shows(2, 7);
  await expect.poll(() => page.url()).toMatch(/window=.*event=|event=.*window=/);
  const window = await page.getByTestId("timeline-window").textContent();

  const other = await context.newPage();
  await serveTo(other, data);
  await other.goto(page.url());
  const { Dashboard } = await import("./dashboard.ts");
  const copy = new Dashboard(other);
  await copy.shows(2, 7);
  await expect(copy.organization("青岚大学")).toBeChecked();
  await expect(copy.kind("访问")).toBeChecked();
  await expect(copy.filters.getByLabel("从")).toHaveValue("2023-01-01");
  await expect(copy.searchBox).toHaveValue("大学");
  await expect(copy.page.getByRole("button", { name: "从晚到早" })).toHaveAttribute("aria-pressed", "true");
  await expect(copy.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeVisible();
  await copy.showsEvidence();
  await expect(other.getByTestId("timeline-window")).toHaveText(window ?? "");
});

test("back and forward go through the views", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.kind("访问").check();
  await dashboard.shows(3, 7);
  await dashboard.event("松原理工大学来校交流").click();
  await expect(dashboard.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeVisible();
  await page.goBack();
  await expect(dashboard.detail.getByText("选择一个事件")).toBeVisible();
  await page.goBack();
  await dashboard.shows(7, 7);
  await page.goForward();
  await dashboard.shows(3, 7);
  await expect(dashboard.kind("访问")).toBeChecked();
});

test("another name of an organization in the address stands for it; unknown values are left out", async ({
  dashboard,
  serve,
}) => {
  await serve(uncertainDates());
  const parameters = new URLSearchParams([
    ["v", "1"],
    ["org", "青大"],
    ["org", "不存在的单位"],
    ["kind", "dance"],
    ["from", "someday"],
  ]);
  await dashboard.open(`#${parameters}`);
  await dashboard.shows(5, 7);
  await expect(dashboard.organization("青岚大学")).toBeChecked();
  await expect(dashboard.page.getByText("地址中的这些条件在资料里没有，已忽略：不存在的单位")).toBeVisible();
});

test("an event that is no more says so", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.open("#v=1&event=e123456789abc");
  await expect(dashboard.detail.getByText("找不到这个事件")).toBeVisible();
  await dashboard.detail.getByRole("button", { name: "关闭" }).first().click();
  await expect(dashboard.detail.getByText("选择一个事件")).toBeVisible();
});
