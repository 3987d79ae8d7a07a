import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("uncertain dates look uncertain, and no event gets a date that nobody told", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  const { timeline, list } = dashboard;

  await expect(dashboard.timelineEvent("e000000000001")).toHaveAttribute("data-certainty", "stated");
  await expect(dashboard.timelineEvent("e000000000003")).toHaveAttribute("data-certainty", "inferred");
  await expect(dashboard.timelineEvent("e000000000005")).toHaveAttribute("data-certainty", "uncertain");
  // A month and several days are ranges, the month a vague one.
  await expect(timeline.locator('.tl-vague [data-event="e000000000002"]')).toHaveCount(1);
  await expect(timeline.locator('.tl-range [data-event="e000000000004"]')).toHaveCount(1);

  // Without a year: beside the axis, not on it, and last in the list.
  await expect(dashboard.timelineEvent("e000000000006")).toHaveCount(0);
  const tray = timeline.getByRole("button", { name: /12月8日.*远帆科技走访松原理工大学/ });
  await expect(tray).toBeVisible();
  await expect(list.getByRole("heading").last()).toHaveText(/年份不详/);
  await expect(dashboard.events.last()).toContainText("远帆科技走访松原理工大学");
  await expect(list.getByRole("heading").nth(1)).toHaveText(/2016年（月份不详）/);

  await tray.click();
  await expect(dashboard.detail.getByText("12月8日（年份不详）")).toBeVisible();
  await dashboard.event("青岚大学与白鹭市会谈").click();
  await expect(dashboard.detail.getByText("2023年7月（不确定）")).toBeVisible();
  await expect(dashboard.detail.getByText("原文只说“日前”“近日”", { exact: false })).toBeVisible();
  await dashboard.isAccessible();
});
