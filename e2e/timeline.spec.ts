import { makeData } from "./fixtures/makeData.ts";
import { centuriesApart, many, uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test("the timeline draws every dated event of the seeds, and opens the one that is clicked", async ({
  dashboard,
  seeds,
}) => {
  await dashboard.openDrawn();
  const dated = seeds.events.filter(({ date }) => !date.startsWith("XXXX"));
  // An event stands for itself, or is counted by the mark of its spot.
  const drawn = async () => {
    const counted = await dashboard.timeline.locator(".tl-cluster").allTextContents();
    const alone = await dashboard.timeline.locator(".tl-event").count();
    return counted.reduce((sum, count) => sum + Number(count), alone);
  };
  await expect.poll(drawn).toBe(dated.length);
  const event = dated[0];
  if (!event) throw new Error("the seeds tell no dated event");
  await dashboard.timelineEvent(event.id).click();
  await expect(dashboard.detail.getByRole("heading", { name: event.title })).toBeVisible();
  await expect(dashboard.eventOfId(event.id)).toHaveAttribute("aria-current", "true");
  await expect(dashboard.timelineEvent(event.id)).toHaveAttribute("data-selected", "true");
});

test("zoom, pan and fit by buttons", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  const item = dashboard.timelineEvent("e000000000003");
  const other = dashboard.timelineEvent("e000000000001");
  const distance = async () => ((await item.boundingBox())?.x ?? 0) - ((await other.boundingBox())?.x ?? 0);
  await expect(item).toBeVisible();

  await dashboard.event("松原理工大学来校交流").click();
  await dashboard.page.goto("./#v=1&window=2023-01-01/2023-12-31");
  await expect.poll(distance).toBeGreaterThan(100);
  const before = await distance();
  await dashboard.button("放大");
  await expect.poll(distance).toBeGreaterThan(before * 1.8);
  await dashboard.button("缩小");
  await expect.poll(distance).toBeLessThan(before * 1.1);

  const x = (await item.boundingBox())?.x ?? 0;
  await dashboard.button("向更晚移动");
  await expect.poll(async () => (await item.boundingBox())?.x ?? 0).toBeLessThan(x - 50);
  await expect.poll(() => dashboard.page.url()).toContain("window=");
  await dashboard.button("显示全部");
  await expect(dashboard.timelineEvent("e000000000007")).toBeVisible();
  await expect.poll(() => dashboard.page.url()).not.toContain("window=");
});

test("drag to pan, wheel with Ctrl to zoom; the wheel alone leaves the timeline as it is", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await dashboard.openDrawn("#v=1&window=2023-01-01/2023-12-31");
  const item = dashboard.timelineEvent("e000000000003");
  const box = await dashboard.timeline.locator(".vis-center").boundingBox();
  if (!box) throw new Error("the timeline is not drawn");
  const x = (await item.boundingBox())?.x ?? 0;

  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.mouse.wheel(0, 300);
  expect((await item.boundingBox())?.x).toBeCloseTo(x, 0);

  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 120, box.y + 30, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => ((await item.boundingBox())?.x ?? 0) - x).toBeGreaterThan(80);
  await expect.poll(() => page.url()).not.toContain("2023-01-01");

  const width = async () => {
    const later = await dashboard.timelineEvent("e000000000004").boundingBox();
    return (later?.x ?? 0) - ((await item.boundingBox())?.x ?? 0);
  };
  const before = await width();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  await expect.poll(width).toBeGreaterThan(before);
});

test("the wheel zooms with the Command key as well", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.openDrawn("#v=1&window=2023-01-01/2023-12-31");
  const box = await dashboard.timeline.locator(".vis-center").boundingBox();
  if (!box) throw new Error("the timeline is not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.keyboard.down("Meta");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Meta");
  await expect.poll(() => page.url()).not.toContain("2023-01-01");
});

for (const width of [390, 1440]) {
  test(`no label is cut by the timeline's edges or by another, ${width} px wide`, async ({ dashboard, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await dashboard.open();
    if (width < 768) await dashboard.button("展开时间线");
    await expect(dashboard.timelineItems.first()).toBeVisible();
    const isWhole = () => expect.poll(() => dashboard.timeline.evaluate(misplacedLabels)).toEqual([]);
    for (const lanes of ["不分行", "按类型", "按单位"]) {
      await test.step(lanes, async () => {
        await dashboard.button(lanes);
        await expect(page.getByRole("button", { name: lanes })).toHaveAttribute("aria-pressed", "true");
        await isWhole();
        for (let closer = 0; closer < 2; closer++) {
          const before = page.url();
          await dashboard.button("放大");
          await expect(page).not.toHaveURL(before);
          await isWhole();
        }
        await dashboard.button("显示全部");
        await expect(page).not.toHaveURL(/window=/);
      });
    }
  });
}

/** Labels that the edges of the drawing cut, and pairs of which one covers the other. */
function misplacedLabels(region: Element): string[] {
  const frame = region.querySelector(".vis-center")?.getBoundingClientRect();
  const labels = [...region.querySelectorAll(".tl-label")]
    .filter((label) => getComputedStyle(label).display !== "none")
    .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
    .filter(({ box }) => frame && box.right > frame.left && box.left < frame.right);
  const found: string[] = [];
  for (const [place, a] of labels.entries()) {
    if (frame && (a.box.left < frame.left - 1 || a.box.right > frame.right + 1)) found.push(`cut: ${a.text}`);
    for (const b of labels.slice(place + 1)) {
      const apart =
        a.box.right <= b.box.left + 1 ||
        b.box.right <= a.box.left + 1 ||
        a.box.bottom <= b.box.top + 1 ||
        b.box.bottom <= a.box.top + 1;
      if (!apart) found.push(`${a.text} over ${b.text}`);
    }
  }
  return found;
}

test("lanes by kind and by organization, whose names filter", async ({ dashboard, serve }) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  const height = async () => (await dashboard.timeline.boundingBox())?.height;
  const band = (name: RegExp) => dashboard.timeline.getByRole("list", { name: "各行" }).getByRole("button", { name });

  await dashboard.button("按类型");
  // The event of two kinds stands in the bands of both.
  await expect(dashboard.timelineEvent("e000000000007")).toHaveCount(2);
  for (const name of [/^访问 ?2/, /^签约 ?2/, /^启动 ?1/, /^会谈 ?1/, /^会议 ?1/])
    await expect(band(name)).toBeVisible();
  const visits = await band(/^访问/).boundingBox();
  const marks = await dashboard.timelineEvent("e000000000001").boundingBox();
  expect(visits && marks && marks.y >= visits.y && marks.y + marks.height <= visits.y + visits.height + 1).toBe(true);
  const before = await height();
  await band(/^签约/).click();
  await dashboard.shows(2, 7);
  await expect(band(/^签约/)).toHaveAttribute("aria-pressed", "true");
  await expect(band(/^签约/)).toBeFocused();
  expect((await band(/^访问/).boundingBox())?.height).toBe(visits?.height);
  await band(/^签约/).click();
  await dashboard.shows(7, 7);

  await dashboard.button("按单位");
  await expect(band(/^青岚大学 ?5/)).toBeVisible();
  expect(await height()).toBe(before);
  await band(/^白鹭市/).click();
  await dashboard.shows(3, 7);
  await expect(band(/./)).toHaveCount(1);
  await dashboard.isAccessible();
  await dashboard.button("不分行");
  await expect(band(/./)).toHaveCount(0);
});

test("a crowded lane is counted for itself", async ({ dashboard, serve }) => {
  const visits = Array.from({ length: 12 }, (_, place) => ({
    title: `第${place + 1}次来访`,
    date: `2024-03-${String(1 + place).padStart(2, "0")}`,
  }));
  const signing = { title: "青岚大学与白鹭市签约", kinds: ["signing" as const], date: "2023-03-01" };
  await serve(makeData([{ file: "a.txt", events: [signing, ...visits] }]));
  await dashboard.openDrawn();
  await dashboard.button("按类型");
  await expect(dashboard.timeline.locator(".tl-column")).toHaveText(["12"]);
  await expect(dashboard.timelineEvent("e000000000001")).toBeVisible();
});

/** Nine visits of one day, four of a day three weeks later, and one between. */
function crowdedDays() {
  const visits = (count: number, date: string, name: string) =>
    Array.from({ length: count }, (_, place) => ({ title: `${name}第${place + 1}场`, date, dateText: date }));
  return makeData([
    {
      file: "a.txt",
      events: [
        ...visits(9, "2024-03-05", "青岚大学开放日"),
        { title: "白鹭市代表团来访", date: "2024-03-16" },
        ...visits(8, "2024-03-26", "松原理工大学开放日"),
      ],
    },
  ]);
}

test("too many events on one spot are a mark with their number, which a click opens", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(crowdedDays());
  await dashboard.openDrawn();
  const marks = dashboard.timeline.locator(".tl-cluster");
  await expect(marks).toHaveText(["9", "8"]);
  await expect(marks.first()).toHaveAttribute("title", "2024年3月5日：9 个事件");
  await expect(dashboard.timelineEvent("e00000000000a")).toBeVisible();
  await marks.first().click();
  const list = page.getByRole("dialog", { name: "2024年3月5日：9 个事件" });
  await expect(list.getByRole("listitem")).toHaveCount(9);
  await expect(list.getByRole("button", { name: "青岚大学开放日第1场" })).toBeFocused();
  await dashboard.isAccessible();
  await list.getByRole("button", { name: "青岚大学开放日第4场" }).click();
  await expect(dashboard.detail.getByRole("heading", { name: "青岚大学开放日第4场" })).toBeVisible();
  await expect(list.getByRole("button", { name: "青岚大学开放日第4场" })).toHaveAttribute("aria-pressed", "true");
  // What is open stands for itself, with its title.
  await expect(dashboard.timelineEvent("e000000000004")).toHaveAttribute("data-selected", "true");
  await expect(marks).toHaveText(["8", "8"]);
  await dashboard.searchBox.click();
  await expect(list).toBeHidden();
  await expect(dashboard.searchBox).toBeFocused();
});

test("events on one spot are reached by the keyboard, spot by spot", async ({ dashboard, serve, page }) => {
  await serve(crowdedDays());
  await dashboard.openDrawn();
  const button = page.getByRole("button", { name: "列出重叠的事件（2 处）" });
  await page.getByRole("button", { name: "显示全部" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  const first = page.getByRole("dialog", { name: "2024年3月5日：9 个事件" });
  await expect(first.getByRole("button", { name: "青岚大学开放日第1场" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(first.getByRole("button", { name: "青岚大学开放日第2场" })).toBeFocused();
  await first.getByRole("button", { name: "下一处" }).press("Enter");
  const second = page.getByRole("dialog", { name: "2024年3月26日：8 个事件" });
  await expect(second.getByRole("button", { name: "下一处" })).toBeFocused();
  await expect(second.getByRole("button", { name: "下一处" })).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Escape");
  await expect(second).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press("Enter");
  await first.getByRole("button", { name: "青岚大学开放日第3场" }).press("Enter");
  await expect(dashboard.detail.getByRole("heading", { name: "青岚大学开放日第3场" })).toBeFocused();
  await expect(first).toBeHidden();
});

test("the column of a day opens into its events", async ({ dashboard, serve, page }) => {
  const events = Array.from({ length: 1200 }, (_, place) => ({
    title: `第${place + 1}次来访`,
    date: `2024-03-${String(1 + (place % 30)).padStart(2, "0")}`,
  }));
  await serve(makeData([{ file: "a.txt", events }]));
  await dashboard.openDrawn("#v=1&window=2024-03-05/2024-03-25");
  await dashboard.timeline.locator(".tl-column[title^='2024年3月15日']").click();
  const list = page.getByRole("dialog", { name: "2024年3月15日：40 个事件" });
  await list.getByRole("button", { name: "第15次来访" }).click();
  await expect(dashboard.detail.getByRole("heading", { name: "第15次来访" })).toBeVisible();
});

test("events without a year stand beside the drawing, and fold on a small screen", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await dashboard.openDrawn();
  const tray = dashboard.timeline.getByRole("region", { name: "年份不详（1）" });
  await expect(tray.getByRole("button", { name: /远帆科技走访松原理工大学/ })).toBeVisible();
  await page.setViewportSize({ width: 800, height: 900 });
  await expect(tray.getByRole("button", { name: /远帆科技走访松原理工大学/ })).toBeHidden();
  await tray.getByRole("button", { name: "展开年份不详的事件" }).click();
  await tray.getByRole("button", { name: /远帆科技走访松原理工大学/ }).click();
  await expect(dashboard.detail.getByRole("heading", { name: "远帆科技走访松原理工大学" })).toBeVisible();
});

test("many events become counted periods that open when clicked", async ({ dashboard, serve }) => {
  await serve(many(2_000));
  await dashboard.openDrawn();
  await dashboard.shows(2_000, 2_000);
  const columns = dashboard.timeline.locator(".tl-column");
  expect(await columns.count()).toBeGreaterThan(5);
  expect(await dashboard.timelineItems.count()).toBeLessThan(400);
  expect(await dashboard.events.count()).toBeLessThan(100);
  await dashboard.isAccessible();

  // From years to single events in a few clicks.
  for (let click = 0; click < 5 && (await columns.count()) > 0; click++) {
    const before = dashboard.page.url();
    await columns.nth(Math.floor((await columns.count()) / 2)).click();
    await expect.poll(() => dashboard.page.url()).not.toBe(before);
  }
  await expect(dashboard.timeline.locator(".tl-event").first()).toBeVisible();
  expect(await dashboard.timelineItems.count()).toBeLessThan(400);
});

test("a window of a month has months and days on its axis, and the longest that can be written is drawn", async ({
  dashboard,
  serve,
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await serve(uncertainDates());
  await dashboard.openDrawn("#v=1&window=2023-05-20/2023-06-20");
  const axis = dashboard.timeline.locator(".vis-time-axis");
  await expect(axis.locator(".vis-major", { hasText: "2023年6月" }).first()).toBeVisible();
  await expect(axis.locator(".vis-minor", { hasText: /^11日$/ }).first()).toBeVisible();

  await dashboard.open("#v=1&window=0001-01-01/9999-12-31");
  await expect(page.getByTestId("timeline-window")).toContainText("9999年12月31日");
  await expect(axis.locator(".vis-minor", { hasText: "5000年" }).first()).toBeVisible();
});

test("events that lie centuries apart are in the first view", async ({ dashboard, serve }) => {
  await serve(centuriesApart());
  await dashboard.openDrawn();
  await expect(dashboard.timelineEvent("e000000000001")).toBeInViewport();
  await expect(dashboard.timelineEvent("e000000000002")).toBeInViewport();
});
