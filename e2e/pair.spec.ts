import type { Locator, Page } from "@playwright/test";
import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const lensOf = (page: Page) => page.getByRole("region", { name: "双方往来" });
const boxOf = (lens: Locator, name: string) => lens.getByRole("combobox", { name });
const addressOf = (...names: readonly string[]) =>
  `#${new URLSearchParams([["v", "2"], ["view", "pair"], ...names.map((name) => ["pair", name])])}`;

test("two organizations are chosen and compared by keyboard alone", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open(addressOf());
  const lens = lensOf(page);
  await boxOf(lens, "第一个单位").focus();
  await page.keyboard.type("青大");
  await expect(lens.getByRole("option")).toHaveText(["青岚大学青大5 个事件"]);
  await page.keyboard.press("Enter");
  await expect(boxOf(lens, "第一个单位")).toHaveValue("青岚大学");

  // Those who met the first are offered first; leaving the box chooses nothing.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(boxOf(lens, "第二个单位")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(lens.getByRole("group", { name: "与青岚大学有往来" }).getByRole("option")).toHaveCount(3);
  await dashboard.isAccessible();
  await page.keyboard.press("Tab");
  await expect(boxOf(lens, "第二个单位")).toHaveValue("");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("白鹭");
  await page.keyboard.press("Enter");

  await expect(lens.getByText("2 个事件", { exact: true })).toBeVisible();
  await expect(lens.getByText("至少约 118 天", { exact: true })).toBeVisible();
  const ladder = lens.getByRole("region", { name: "从访问到启动" }).getByRole("listitem");
  await expect(ladder).toHaveText([/^访.*2023年3月5日/, /至少约 118 天后/, /未见签约/, /未见启动/]);

  const chronology = lens.getByRole("region", { name: "往来经过" });
  await chronology.getByRole("checkbox", { name: "只看双方共同" }).focus();
  await page.keyboard.press("Tab");
  await expect(chronology.getByRole("link", { name: "白鹭市代表团到访青岚大学" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(dashboard.detail.getByRole("heading", { name: "青岚大学与白鹭市会谈" })).toBeFocused();
  await expect(chronology.getByRole("link", { name: "青岚大学与白鹭市会谈" })).toHaveAttribute("aria-current", "true");
  await dashboard.isAccessible();
  await page.keyboard.press("Escape");
  await expect(chronology.getByRole("link", { name: "青岚大学与白鹭市会谈" })).toBeFocused();

  // Every step is one of the address.
  for (let step = 0; step < 3; step++) await page.goBack();
  await expect(boxOf(lens, "第二个单位")).toHaveValue("");
});

test("the lanes beside show what each did with others", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open(addressOf("青岚大学", "白鹭市"));
  const chronology = lensOf(page).getByRole("region", { name: "往来经过" });
  await expect(chronology.getByRole("link")).toHaveCount(2);
  await chronology.getByRole("checkbox", { name: "只看双方共同" }).uncheck();
  await expect(chronology.getByRole("link")).toHaveCount(6);
  await page.keyboard.press("Tab");
  const focused = page.locator("li:has(:focus)");
  await expect(focused).toHaveAttribute("data-lane", "first");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveAttribute("data-lane", "both");
  await page.keyboard.press("ArrowRight");
  await expect(focused).toHaveText(/白鹭市与松原理工大学共办论坛/);
  await page.keyboard.press("Home");
  await expect(focused).toHaveText(/联合实验室启动/);
  const columns = await chronology
    .locator("li[data-lane]")
    .evaluateAll((items) =>
      Object.fromEntries(items.map((item) => [item.getAttribute("data-lane"), item.getBoundingClientRect().left])),
    );
  expect(Number(columns.first)).toBeLessThan(Number(columns.both));
  expect(Number(columns.both)).toBeLessThan(Number(columns.second));
  await dashboard.isAccessible();
});

test("nothing happens while an input method composes", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open(addressOf());
  const lens = lensOf(page);
  const box = boxOf(lens, "第一个单位");
  await box.focus();
  await page.keyboard.press("ArrowDown");
  const options = lens.getByRole("option");
  await expect(options).toHaveCount(4);
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: "bai'lu", selectionStart: 6, selectionEnd: 6 });
  await expect(box).toHaveValue("bai'lu");
  await box.dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
  await expect(options).toHaveCount(4);
  await session.send("Input.insertText", { text: "白鹭" });
  await expect(options).toHaveText([/^白鹭市/]);
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue("白鹭市");
});

test("an open lens, one organization twice, and two that never met say what to do", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await dashboard.open(addressOf("没有的单位"));
  const lens = lensOf(page);
  await expect(lens.getByText("资料里没有这个单位：没有的单位")).toBeVisible();
  await expect(lens.getByRole("list", { name: "往来最多的双方" }).getByRole("listitem")).toHaveCount(5);

  await dashboard.open(addressOf("青岚大学", "青大"));
  await expect(lens.getByText("两边是同一个单位")).toBeVisible();
  await dashboard.isAccessible();

  await dashboard.open(addressOf("远帆科技有限公司", "白鹭市"));
  await expect(lens.getByText("没有共同参加的事件", { exact: true })).toBeVisible();
  const linked = lens.getByRole("listitem").filter({ hasText: "松原理工大学" });
  await dashboard.isAccessible();
  await linked.getByRole("button", { name: "与白鹭市 1 次" }).click();
  await expect(boxOf(lens, "第一个单位")).toHaveValue("白鹭市");
  await expect(boxOf(lens, "第二个单位")).toHaveValue("松原理工大学");
  await lens.getByRole("button", { name: "左右对调" }).click();
  await expect(boxOf(lens, "第一个单位")).toHaveValue("松原理工大学");
});

test.describe("on a phone, in English", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  test("one column, what both did first", async ({ dashboard, serve, page }) => {
    await page.addInitScript(() => localStorage.setItem("wanglai.language", "en"));
    await serve(uncertainDates());
    await dashboard.open(addressOf("青岚大学", "松原理工大学"));
    const lens = page.getByRole("region", { name: "Between two", exact: true });
    await expect(lens.getByText("2 events", { exact: true })).toBeVisible();
    await expect(lens.getByText("at least about 2331 days", { exact: true })).toBeVisible();
    await lens.getByRole("checkbox", { name: "Only together" }).uncheck();
    const lanes = lens.getByRole("region", { name: "Chronology" }).getByRole("heading", { level: 4 });
    await expect(lanes).toHaveText(["Together", "青岚大学 with others", "松原理工大学 with others"]);
    await dashboard.fitsItsWidth();
    await dashboard.isAccessible();
  });
});
