import type { Locator } from "@playwright/test";
import { makeData } from "./fixtures/makeData.ts";
import { expect, test } from "./test.ts";

// New year and days on which clocks change somewhere.
const DAYS = ["2024-01-01", "2024-03-10", "2024-03-31", "2024-09-29", "2024-11-03", "2024-12-31"];
const data = () =>
  makeData([{ file: "days.txt", events: DAYS.map((date) => ({ title: `在${date}会面`, date, dateText: date })) }]);

// Days are numbers all through; only the drawing knows of hours. West and far east of it, with other clocks in summer.
for (const timezoneId of ["America/Los_Angeles", "Pacific/Auckland"]) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test("a day is the same day in the list, in the detail and on the axis", async ({ dashboard, serve }) => {
      await serve(data());
      await dashboard.open();
      for (const [place, date] of DAYS.entries()) {
        const [year, month, day] = date.split("-").map(Number);
        const row = dashboard.event(`在${date}会面`);
        await expect(row).toContainText(`${year}年${month}月${day}日`);
        await row.click();
        await expect(dashboard.detail.getByText(`${year}年${month}月${day}日`).first()).toBeVisible();

        // Zoomed in until the axis names days, the event stands over its own.
        await dashboard.open(`#v=1&window=${date}/${date}`);
        await dashboard.button("缩小");
        const item = dashboard.timelineEvent(`e${(place + 1).toString(16).padStart(12, "0")}`);
        await expect(item).toBeVisible();
        expect(await dayBelow(item)).toBe(`${day}日`);
      }
    });
  });
}

/** What the axis says below the middle of an event's badge. */
function dayBelow(item: Locator): Promise<string | null> {
  return item.evaluate((element) => {
    const badge = element.querySelector("svg")?.getBoundingClientRect();
    if (!badge) return null;
    const middle = badge.left + badge.width / 2;
    const labels = [...document.querySelectorAll<HTMLElement>(".vis-time-axis .vis-text.vis-minor:not(.vis-measure)")];
    const starts = labels.map((label) => ({ text: label.textContent, left: label.getBoundingClientRect().left }));
    return starts.filter(({ left }) => left <= middle).sort((a, b) => b.left - a.left)[0]?.text ?? null;
  });
}
