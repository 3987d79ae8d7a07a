/** Readers put right what was extracted: it shows at once, can be taken back, is kept, and goes into the next build. */
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { CORRECT_WORDS } from "../src/app/i18n/regions/correct.ts";
import { CORRECT_BUTTON_WORDS } from "../src/app/i18n/regions/correctButtons.ts";
import { DETAIL_WORDS } from "../src/app/i18n/regions/detail.ts";
import { Dashboard } from "./dashboard.ts";
import { builtSite } from "./fixtures/builtSite.ts";
import { uncertainDates } from "./fixtures/samples.ts";
import { expect, serveTo, test } from "./test.ts";

const words = CORRECT_WORDS.zh;
const buttons = CORRECT_BUTTON_WORDS.zh;
const VISIT = "白鹭市代表团到访青岚大学";
const SIGNING = "青岚大学与远帆科技签约";

/** What one does to put something right, in the words of the page. */
class Corrector extends Dashboard {
  get bar() {
    return this.page.getByRole("group", { name: words.bar });
  }

  get dialog() {
    return this.page.getByRole("dialog", { name: words.listTitle });
  }

  /** Opens an event from the list, and the form over it. */
  async correct(title: string, mode: keyof typeof words.modes = "facts"): Promise<void> {
    await this.event(title).click();
    await this.detail.getByRole("button", { name: buttons.correct }).click();
    await expect(this.detail.getByRole("heading", { name: words.heading })).toBeFocused();
    if (mode !== "facts") await this.button(words.modes[mode]);
  }

  field(name: string) {
    return this.detail.getByRole("textbox", { name, exact: true });
  }

  /** Presses the button of the form that saves. */
  async save(name = words.save): Promise<void> {
    await this.detail.locator("form").getByRole("button", { name, exact: true }).click();
  }

  async choose(box: string, typed: string): Promise<void> {
    await this.detail.getByRole("combobox", { name: box }).fill(typed);
    await this.page.keyboard.press("Enter");
  }

  /** The number of corrections at the foot. */
  async counts(count: number): Promise<void> {
    await expect(this.bar.getByRole("button", { name: new RegExp(`^${words.count(count)}(?!\\d)`) })).toBeVisible();
  }

  async openAll(): Promise<void> {
    await this.bar.getByRole("button", { name: /^更正/ }).click();
    await expect(this.dialog).toBeVisible();
  }

  async download(): Promise<{ entries: Record<string, unknown>[]; text: string }> {
    const coming = this.page.waitForEvent("download");
    await this.bar.getByRole("button", { name: words.download }).click();
    const text = await textOf(await coming);
    return { ...JSON.parse(text), text };
  }
}

const textOf = async (download: Download) => readFile(await download.path(), "utf8");

const LOCAL_ARTICLE =
  "青岚大学与北原研究院签署协议\n\n2024年5月6日 来源：青岚日报\n\n5月5日，北原研究院院长李海一行访问青岚大学。\n";

/** Lets files go over the page, as if they were dragged there. */
async function drop(page: Page, name: string, text: string, beside: Record<string, string> = {}): Promise<void> {
  // What takes it comes with the button, after the first draw.
  await expect(page.getByRole("contentinfo").getByRole("button", { name: /添加文章|本机文章/ })).toBeVisible();
  const data = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
      return transfer;
    },
    { ...beside, [name]: text },
  );
  await page.dispatchEvent("main", "dragover", { dataTransfer: data });
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

const openSample = async (page: Page): Promise<Corrector> => {
  await serveTo(page, uncertainDates());
  const corrector = new Corrector(page);
  await corrector.openDrawn();
  return corrector;
};

test("title, date and organizations are put right, taken back, done again, kept and downloaded", async ({ page }) => {
  const corrector = await openSample(page);
  await corrector.correct(VISIT);
  await corrector.isAccessible();
  await corrector.field(words.date).fill("去年春天");
  await expect(corrector.detail.getByText(words.dateFaults.unreadable)).toBeVisible();
  await corrector.field(words.date).fill("3月6日至7日");
  await expect(corrector.detail.getByText(words.readAs("2023年3月6日至7日") + words.yearTaken(2023))).toBeVisible();
  await corrector.field(words.title).fill("白鹭市副市长访青岚大学");
  await corrector.choose(words.addOrganization, "远帆");
  await corrector.button(words.takeOut("白鹭市"));
  const up = corrector.detail.getByRole("button", { name: words.moveUp("远帆科技有限公司") });
  await up.press("Enter");
  await expect(corrector.detail.getByText(words.moved("远帆科技有限公司", 1, 2))).toBeAttached();
  await expect(up).toBeFocused();
  await corrector.field(words.note).fill("标题漏了副市长");
  await corrector.save();

  // All of it shows at once, says so, and tells what stood there.
  await expect(corrector.detail.getByRole("button", { name: buttons.correct })).toBeFocused();
  const changed = corrector.event("白鹭市副市长访青岚大学");
  await expect(changed).toBeVisible();
  await expect(corrector.detail.getByText("标题：原为 白鹭市代表团到访青岚大学")).toBeInViewport();
  await expect(corrector.detail.getByText(words.saved("标题、日期、单位 “白鹭市副市长访青岚大学”"))).toBeInViewport();
  await corrector.detail.getByRole("button", { name: words.undo }).click();
  await expect(corrector.event(VISIT)).toBeVisible();
  await expect(corrector.detail.getByRole("button", { name: words.undo })).toHaveCount(0);
  await corrector.bar.getByRole("button", { name: words.redo }).click();
  await expect(corrector.detail.getByText("日期：原为 2023年3月5日")).toBeVisible();
  await expect(corrector.detail.getByText("2023年3月6日至7日", { exact: true })).toBeVisible();
  await expect(corrector.organization("远帆科技有限公司")).toHaveAccessibleName(/3/);
  await corrector.counts(3);
  await corrector.filters.getByRole("checkbox", { name: /^人工更正/ }).check();
  await corrector.shows(1, 7);
  await corrector.filters.getByRole("checkbox", { name: /^人工更正/ }).uncheck();

  // One step back takes all that was saved together; in a field the keys are its own.
  await page.keyboard.press("Control+z");
  await expect(page.getByText(words.undone(`标题、日期、单位 “白鹭市副市长访青岚大学”`))).toBeAttached();
  await expect(corrector.event(VISIT)).toBeVisible();
  await expect(corrector.detail.getByText("原为")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+z");
  await expect(changed).toBeVisible();

  await page.reload();
  await expect(changed).toBeVisible();
  await corrector.counts(3);
  const { entries } = await corrector.download();
  expect(entries).toMatchObject([
    { action: "title", old: VISIT, new: "白鹭市副市长访青岚大学", note: "标题漏了副市长" },
    { action: "date", old: "2023-03-05", new: "2023-03-06/2023-03-07" },
    {
      action: "organizations",
      old: [
        { name: "白鹭市", role: "guest" },
        { name: "青岚大学", role: "host" },
      ],
      new: [
        { name: "远帆科技有限公司", role: "party" },
        { name: "青岚大学", role: "host" },
      ],
    },
  ]);
  for (const { proof } of entries) expect(proof).toMatchObject({ file: "sample/a.txt", quote: /白鹭市副市长周明远/ });

  // What was taken back stays so.
  await corrector.bar.getByRole("button", { name: words.undo }).click();
  await page.reload();
  await expect(corrector.event(VISIT)).toBeVisible();
  await corrector.bar.getByRole("button", { name: words.redo }).click();
  await expect(changed).toBeVisible();

  await corrector.openAll();
  await corrector.isAccessible();
  await corrector.dialog
    .getByRole("button", { name: words.remove(`${words.actions.date} 白鹭市副市长访青岚大学`) })
    .click();
  await expect(corrector.dialog.getByText(words.own(2))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(changed).toContainText("3月5日");

  // What leaves the filters by what is saved says so where the reader looks.
  const visits = corrector.filters.getByRole("checkbox", { name: /^访问/ });
  await visits.check();
  await corrector.correct("白鹭市副市长访青岚大学");
  await corrector.detail.getByRole("checkbox", { name: "访问" }).uncheck();
  await corrector.detail.getByRole("checkbox", { name: "会谈" }).check();
  await corrector.save();
  await expect(corrector.detail.getByText(DETAIL_WORDS.zh.hiddenByFilters)).toBeInViewport();
  await visits.uncheck();
  await corrector.bar.getByRole("button", { name: words.undo }).click();

  // What is half written stays, however one leaves it, and is asked for before the page goes.
  const half = corrector.field(words.title);
  await corrector.correct("白鹭市副市长访青岚大学");
  await half.fill("半写");
  await page.keyboard.press("Escape");
  await corrector.correct("白鹭市副市长访青岚大学");
  await expect(corrector.detail.getByText(words.restored)).toBeVisible();
  await corrector.event(SIGNING).click();
  await changed.click();
  await expect(half).toHaveValue("半写");
  const asked = page.waitForEvent("dialog");
  const leaving = page.reload({ timeout: 5000 }).catch(() => undefined);
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await leaving;
  page.once("dialog", (again) => void again.accept());
  await page.reload();
  await corrector.correct("白鹭市副市长访青岚大学");
  await expect(half).toHaveValue("半写");
  await corrector.button(words.discard);
  await expect(half).toHaveValue("白鹭市副市长访青岚大学");
  await half.fill("半写");
  const cancel = corrector.detail.getByRole("button", { name: words.cancel });
  await cancel.press("Enter");
  await corrector.detail.getByRole("button", { name: words.goOn }).press("Escape");
  await expect(cancel).toBeFocused();
  await expect(half).toHaveValue("半写");
  await cancel.press("Enter");
  await corrector.button(words.discard);
  await expect(half).toHaveCount(0);
  await page.reload();
  await expect(changed).toBeVisible();
});

test("events are merged, split and deleted, and one is added from a passage", async ({ page }) => {
  const corrector = await openSample(page);
  await corrector.correct(VISIT, "merge");
  await corrector.detail.getByRole("radio", { name: /青岚大学与白鹭市会谈/ }).check();
  await expect(corrector.detail.locator(".correct-quoted")).toContainText("访问、会谈");
  await corrector.save(words.merge);
  await corrector.shows(6, 6);
  await expect(corrector.detail.getByText(/由几个事件合并而成/)).toBeVisible();
  await expect(corrector.evidence).toHaveCount(2);

  await corrector.correct(VISIT, "split");
  const parts = corrector.detail.getByRole("group", { name: /^第 \d 件/ });
  await parts.nth(1).getByRole("textbox", { name: words.title }).fill("青岚大学与白鹭市谈共建园区");
  await parts.nth(1).getByRole("textbox", { name: words.date }).fill("2023年7月");
  await corrector.save(words.split);
  await corrector.shows(7, 7);
  await expect(corrector.event("青岚大学与白鹭市谈共建园区")).toBeVisible();

  await corrector.correct(SIGNING, "delete");
  await corrector.field(words.note).fill("重复");
  await corrector.save(words.delete);
  await corrector.shows(6, 6);
  await expect(corrector.event(SIGNING)).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
  // In a dialog that is about something else the keys take nothing back.
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await corrector.counts(2);
  await corrector.shows(7, 7);

  // From words that are selected.
  await corrector.event(SIGNING).click();
  const sentence = corrector.detail.getByText("9月13日至15日，白鹭市同松原理工大学共办海洋论坛", { exact: false });
  await sentence.scrollIntoViewIfNeeded();
  await sentence.selectText();
  await corrector.detail.getByText(buttons.addFromWords).click();
  await expect(corrector.detail.getByRole("heading", { name: words.addHeading })).toBeFocused();
  const chosen = corrector.detail.locator("mark.chosen");
  await expect(chosen.first()).toBeVisible();
  const quoted = await corrector.detail.locator("blockquote.correct-quoted").textContent();
  expect((await chosen.allTextContents()).join("")).toBe(quoted);
  await expect(corrector.field(words.date)).toHaveValue("2023-09-13/2023-09-15");
  await expect(corrector.detail.getByRole("combobox", { name: words.role("松原理工大学") })).toBeVisible();
  await corrector.field(words.title).fill("海洋论坛开幕");
  await corrector.save(words.add);
  await expect(corrector.detail.getByText(words.noKinds)).toBeVisible();
  await corrector.detail.getByRole("checkbox", { name: "会议" }).check();
  await corrector.save(words.add);
  await corrector.shows(8, 8);
  await expect(corrector.detail.getByRole("heading", { name: "海洋论坛开幕" })).toBeFocused();
  await expect(chosen).toHaveCount(0);
  await expect(corrector.evidence).toContainText("共办海洋论坛");
  await corrector.search("海洋论坛开幕");
  await corrector.shows(1, 8);
  await corrector.search("");

  // Without a selection, by the keyboard alone.
  await corrector.detail.getByRole("button", { name: buttons.addFromWordsHint }).press("Enter");
  await corrector.detail
    .getByRole("combobox", { name: words.choosePassage })
    .selectOption({ label: "5月20日，松原理工大学一行来校，看了新的实验楼。" });
  await expect(corrector.field(words.date)).toHaveValue("2023-05-20");
  await page.keyboard.press("Escape");
  await expect(corrector.detail.getByRole("heading", { name: "海洋论坛开幕" })).toBeVisible();
});

test("two organizations become one everywhere, also as a table of names", async ({ page }) => {
  const corrector = await openSample(page);
  // Where one looks at them; what was chosen stays, however one leaves it.
  await corrector.organization("远帆科技有限公司").check();
  const form = page.getByRole("dialog", { name: words.join });
  for (const note of ["", "更名"]) {
    await corrector.filters.getByRole("button", { name: words.joinEntry }).click();
    await expect(form.getByRole("combobox", { name: words.which, exact: true })).toHaveValue("远帆科技有限公司");
    await expect(form.getByRole("textbox", { name: words.note })).toHaveValue(note);
    await form.getByRole("textbox", { name: words.note }).fill("更名");
    await page.keyboard.press("Escape");
    await expect(form).toHaveCount(0);
  }
  await corrector.organization("远帆科技有限公司").uncheck();
  await corrector.correct(SIGNING, "organizations");
  await corrector.detail.getByRole("combobox", { name: words.which, exact: true }).selectOption("远帆科技有限公司");
  await corrector.choose(words.joinWith, "松原");
  await corrector.detail.getByRole("radio", { name: "松原理工大学" }).check();
  await expect(corrector.detail.getByText(words.joinPreview("远帆科技有限公司", "松原理工大学", 2, 1))).toBeVisible();
  await corrector.save(words.join);
  await expect(corrector.organization("远帆科技有限公司")).toHaveCount(0);
  await expect(corrector.organization("松原理工大学")).toHaveAccessibleName(/5/);
  await corrector.openAll();
  await corrector.dialog.getByText(words.downloadTable).first().click();
  const coming = page.waitForEvent("download");
  await corrector.dialog.getByRole("button", { name: words.downloadTable }).click();
  expect(await textOf(await coming)).toBe("\uFEFFname,alias\n松原理工大学,远帆科技有限公司\n松原理工大学,远帆科技\n");
});

test("a form that was overtaken says so before it writes over anything, and what does not fit is told", async ({
  page,
  context,
}) => {
  const first = await openSample(page);
  const second = await openSample(await context.newPage());
  await first.correct(VISIT);
  await second.correct(VISIT);
  await first.field(words.title).fill("甲的标题");
  await first.save();
  await expect(second.event("甲的标题")).toBeVisible();
  await second.field(words.title).fill("乙的标题");
  await second.save();
  await expect(second.detail.getByText(words.overtaken([["title", "甲的标题"]]))).toBeVisible();
  await first.counts(1);
  await second.save();
  for (const one of [first, second]) {
    await one.counts(2);
    await expect(one.event("乙的标题")).toBeVisible();
    await expect(one.bar.getByText(words.unfit(1))).toHaveCount(0);
  }

  // The same where the step before is taken back under an open form.
  await second.correct("乙的标题");
  await second.field(words.title).fill("丙的标题");
  await second.bar.getByRole("button", { name: words.undo }).click();
  await expect(second.event("甲的标题")).toBeVisible();
  await second.save();
  await expect(second.detail.getByText(words.overtaken([["title", "甲的标题"]]))).toBeVisible();
  await second.save();
  await expect(first.event("丙的标题")).toBeVisible();
  await first.counts(2);

  // What is half written outlasts its event, is shown as text, and the page goes without a question once it is given up.
  await first.correct("丙的标题");
  await first.field(words.title).fill("半写的标题");
  await second.correct("丙的标题", "delete");
  await second.save(words.delete);
  await expect(first.detail.getByText(words.draftGone)).toBeVisible();
  await expect(first.detail.getByText("半写的标题")).toBeVisible();
  await second.bar.getByRole("button", { name: words.undo }).click();
  await first.bar.getByRole("button", { name: words.unsaved(1) }).click();
  await first.dialog.getByRole("button", { name: words.resume(`${words.modes.facts} 丙的标题`) }).press("Enter");
  await expect(first.field(words.title)).toHaveValue("半写的标题");
  await first.button(words.discard);

  const { text } = await second.download();
  const [entry] = JSON.parse(text).entries;
  const stale = { ...JSON.parse(text), entries: [{ ...entry, id: "c1", old: "从前的标题", new: "丁的标题" }] };
  await drop(second.page, "corrections.json", JSON.stringify(stale));
  await expect(second.dialog.getByText(words.reasons.title("从前的标题", "丙的标题"))).toBeVisible();
  await second.dialog.getByRole("button", { name: words.remove(`${words.actions.title} 丁的标题`) }).click();
  await expect(second.dialog.getByText(words.own(2))).toBeVisible();
});

test("what is cleared from the storage under the page is kept again", async ({ page }) => {
  const corrector = await openSample(page);
  await corrector.correct(VISIT);
  await corrector.field(words.title).fill("甲的标题");
  await corrector.save();
  await corrector.counts(1);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.deleteDatabase("wanglai");
        request.onsuccess = resolve;
        request.onblocked = resolve;
      }),
  );
  await corrector.correct("甲的标题");
  await corrector.field(words.title).fill("乙的标题");
  await corrector.save();
  await expect(page.getByText(words.troubles.cleared)).toBeVisible();
  await page.reload();
  await expect(corrector.event("乙的标题")).toBeVisible();
  await corrector.counts(2);
});

test("what cannot be kept is said, and asked about before the page is left", async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  const corrector = await openSample(page);
  await corrector.correct(VISIT);
  await corrector.field(words.title).fill("甲的标题");
  await corrector.save();
  await expect(page.getByText(words.troubles.refused)).toBeVisible();
  await corrector.asksToLeave(true);
  await page.keyboard.press("Control+z");
  await expect(corrector.event(VISIT)).toBeVisible();
  await corrector.asksToLeave(false);
});

test("files of corrections are taken in, and of a broken or newer one nothing is lost", async ({ page }) => {
  const corrector = await openSample(page);
  await corrector.correct(VISIT);
  await corrector.field(words.title).fill("甲的标题");
  await corrector.save();
  const { text } = await corrector.download();
  await corrector.bar.getByRole("button", { name: words.undo }).click();
  await expect(corrector.event(VISIT)).toBeVisible();

  await drop(page, "corrections.json", text.slice(0, -9));
  await expect(corrector.dialog.getByText(words.refused.broken("corrections.json"))).toBeVisible();
  await expect(page.locator(".drop-sign")).toBeHidden();
  await page.keyboard.press("Escape");
  await drop(page, "corrections.json", text.replace('"version": 1', '"version": 99'));
  await expect(corrector.dialog.getByText(words.refused.newer("corrections.json"))).toBeVisible();
  await page.keyboard.press("Escape");
  // Whatever it is called, and beside articles.
  await drop(page, "我的更正.json", text, { "新协议.txt": LOCAL_ARTICLE });
  await expect(corrector.dialog.getByText(words.taken("我的更正.json", 1, 0, 0))).toBeVisible();
  await expect(corrector.dialog.getByText(words.own(1))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(corrector.event("甲的标题")).toBeVisible();
  await corrector.shows(8, 8);
});

test("what an article of this device tells is put right, too", async ({ page }) => {
  const corrector = await openSample(page);
  await drop(page, "新协议.txt", LOCAL_ARTICLE);
  const local = corrector.event("北原研究院");
  await expect(local).toBeVisible();
  await corrector.correct("北原研究院");
  await corrector.field(words.title).fill("北原来访");
  await corrector.save();
  await expect(corrector.event("北原来访")).toBeVisible();
  await page.reload();
  await expect(corrector.event("北原来访")).toBeVisible();
  await corrector.shows(8, 8);

  // Without the article it is told why nothing comes of it.
  await page
    .getByRole("contentinfo")
    .getByRole("button", { name: /本机文章/ })
    .click();
  await page.getByRole("button", { name: "移除 新协议.txt" }).click();
  await page.keyboard.press("Escape");
  await expect(corrector.bar.getByText(words.unfit(1))).toBeVisible();
  await corrector.openAll();
  await expect(corrector.dialog.getByText(words.localGone)).toBeVisible();
});

test("a build with the downloaded file says what the page said, and the page has nothing left to keep", async ({
  page,
}) => {
  const site = await builtSite({
    "a.txt":
      "云山大学代表团访问海川大学\n\n2024年3月8日 来源：海川大学新闻网\n\n3月5日，云山大学副校长陈一鸣一行来访海川大学，双方在图书馆座谈。3月6日，海川大学与恒通科技有限公司签署合作协议。\n",
  });
  try {
    const corrector = new Corrector(page);
    await page.goto(site.address);
    await corrector.correct("云山大学");
    const before = await corrector.detail.getByRole("heading", { level: 2 }).textContent();
    await corrector.field(words.title).fill("云山大学副校长访海川大学");
    await corrector.field(words.date).fill("3月4日");
    await corrector.save();
    await corrector.counts(2);
    const { text } = await corrector.download();
    site.add("corrections.json", text);
    const bundle = await site.build();
    const event = bundle.events.find(({ title }) => title === "云山大学副校长访海川大学");
    expect(event).toMatchObject({ date: "2024-03-04", corrected: [{ fact: "title", was: before }, { fact: "date" }] });

    await page.reload();
    await expect(corrector.event("云山大学副校长访海川大学")).toBeVisible();
    await corrector.openAll();
    await expect(corrector.dialog.getByText(words.own(0))).toBeVisible();
    await expect(corrector.dialog.getByText(words.ofFile("seeds/corrections.json", 2))).toBeVisible();
    await page.keyboard.press("Escape");
    expect((await corrector.download()).text).toBe(text);

    // The document says something else: what no longer fits is told, by the build and by the page.
    site.add("corrections.json", text.replaceAll(String(before), "从前的标题"));
    await site.build();
    await page.reload();
    await expect(corrector.bar.getByText(words.unfit(1))).toBeVisible();
  } finally {
    await site.close();
  }
});
