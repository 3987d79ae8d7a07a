import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("find, open, read and leave an event with the keyboard alone, which stops at nothing inside the drawing", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  await dashboard.shows(7, 7);
  const inside = dashboard.timeline.locator("[aria-hidden=true]").locator("a, button, input, [tabindex]");
  await expect(inside).toHaveCount(0);
  await expect(dashboard.timeline.getByText("时间线上有 6 个事件", { exact: false })).toBeAttached();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "跳到事件列表" })).toBeFocused();
  await page.keyboard.press("Enter");
  const row = (place: number) => dashboard.events.nth(place).getByRole("link");
  await expect(row(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(row(2)).toBeFocused();
  await page.keyboard.press("End");
  await expect(row(6)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(row(1)).toBeFocused();
  // One tab stop: Shift+Tab leaves the list, Tab returns to the same event.
  await page.keyboard.press("Shift+Tab");
  await expect(row(1)).not.toBeFocused();
  await page.keyboard.press("Tab");
  await expect(row(1)).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(dashboard.detail.getByRole("heading", { name: "白鹭市代表团到访青岚大学" })).toBeFocused();
  await dashboard.showsEvidence();
  await page.keyboard.press("Escape");
  await expect(row(1)).toBeFocused();
});

test("j, k and / work outside of text fields only, and not where an input method takes the key press", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.shows(7, 7);
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", isComposing: true, bubbles: true }));
  });
  await expect(dashboard.detail.getByText("选择一个事件")).toBeVisible();
  await page.keyboard.press("j");
  await expect(dashboard.detail.getByRole("heading", { name: "联合实验室启动" })).toBeVisible();
  await page.keyboard.press("j");
  await expect(dashboard.detail.getByRole("heading", { name: "白鹭市代表团到访青岚大学" })).toBeVisible();
  await page.keyboard.press("k");
  await expect(dashboard.detail.getByRole("heading", { name: "联合实验室启动" })).toBeVisible();
  await page.keyboard.press("/");
  await expect(dashboard.searchBox).toBeFocused();
  await page.keyboard.type("jk/");
  await expect(dashboard.searchBox).toHaveValue("jk/");
  await dashboard.shows(0, 7);
  await expect(dashboard.detail.getByRole("heading", { name: "联合实验室启动" })).toBeVisible();
});

test("going on to another event keeps focus in the pane", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open("#v=1&event=e000000000003");
  const heading = dashboard.detail.getByRole("heading", { level: 2 });
  await dashboard.showsEvidence();
  const title = (await heading.textContent()) ?? "";
  await dashboard.detail.getByRole("button", { name: "转到证据" }).focus();
  await page.keyboard.press("k");
  await expect(heading).not.toHaveText(title);
  await expect(heading).toBeFocused();

  const previous = dashboard.detail.getByRole("button", { name: "上一个事件" });
  await previous.focus();
  for (let press = 0; press < 7; press++) await page.keyboard.press("Enter");
  await expect(previous).toHaveAttribute("aria-disabled", "true");
  await expect(previous).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dashboard.events.first().getByRole("link")).toHaveAttribute("aria-current", "true");
});

test("Back never takes focus away", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.event("松原理工大学来校交流").press("Enter");
  await expect(dashboard.detail.getByRole("heading", { name: "松原理工大学来校交流" })).toBeFocused();
  await page.goBack();
  await expect(dashboard.event("松原理工大学来校交流")).toBeFocused();

  await dashboard.organization("青岚大学").check();
  await dashboard.organization("青岚大学").uncheck();
  const gone = dashboard.events.last().getByRole("link");
  await gone.focus();
  await page.goBack();
  await dashboard.shows(5, 7);
  await expect(dashboard.list.locator(":focus")).toHaveCount(1);
});

test("focus is never lost when the control that has it goes away", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open("#v=1&kind=visit&kind=signing");
  await page.getByRole("button", { name: "移除条件：访问" }).press("Enter");
  await expect(page.getByRole("button", { name: "移除条件：签约" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dashboard.searchBox).toBeFocused();

  await dashboard.search("没有这样的词");
  await dashboard.list.getByRole("button", { name: "清除全部" }).press("Enter");
  await expect(dashboard.events.first().getByRole("link")).toBeFocused();
});
