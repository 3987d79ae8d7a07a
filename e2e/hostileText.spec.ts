import { hostile } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("markup in any field is shown as text and does nothing", async ({ dashboard, serve, page }) => {
  await serve(hostile());
  await dashboard.openDrawn();
  await dashboard.events.first().getByRole("link").click();
  await dashboard.showsEvidence();
  await dashboard.detail.getByText("这篇文章中的其他事件（1）").click();
  for (const field of [
    "event",
    "dateText",
    "organization",
    "person",
    "employer person-title",
    "place",
    "file",
    "title",
    "paragraph",
    "reason",
  ]) {
    const last = field.split(" ").at(-1);
    await expect(dashboard.detail.getByText(`window.attacked='${last}'`, { exact: false }).first()).toBeAttached();
  }
  await dashboard.read("原文");
  await expect(dashboard.marked("removed", "window.attacked='removal'")).toBeVisible();
  await dashboard.marked("metadata", "window.attacked='metadata'").focus();
  await expect(dashboard.note).toContainText("window.attacked='metadata'");
  await expect(dashboard.detail.getByRole("link", { name: "javascript:", exact: false })).toHaveCount(0);
  await dashboard.openFiles();
  await expect(page.getByRole("dialog")).toContainText("<img src=x");
  // Nothing turns the sentences around it.
  await expect(page.getByRole("dialog").getByText("\\u{202e}<img")).toBeVisible();
  expect(await page.locator("body").textContent()).not.toContain("\u202e");
  await page.keyboard.press("Escape");

  await expect(page.locator("img")).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, "attacked"))).toBeUndefined();
  await dashboard.isAccessible();
});
