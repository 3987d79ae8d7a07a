import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "@playwright/test";
import { extractCommand } from "../src/cli/commands/extract.ts";
import { extractAll } from "../src/pipeline/extract.ts";
import {
  type PdfLine,
  pdfPages,
  wordOf,
  wordParagraph,
  zipOf,
} from "../src/pipeline/source/containers/exampleFiles.ts";
import { readFile } from "../src/pipeline/source/readFile.ts";
import type { Dashboard } from "./dashboard.ts";
import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const CASES = join(dirname(fileURLToPath(import.meta.url)), "../src/pipeline/cases");

/** An article whose event the sample data has not, and one of whose organizations it has. */
const article = (day: number) => `松原理工与北原研究院签署协议

2024年5月${day + 1}日 来源：青岚日报

5月${day}日，北原研究院院长李海一行访问松原理工大学，双方签署战略合作协议。
`;

const button = (page: Page) => page.getByRole("contentinfo").getByRole("button", { name: /添加文章|本机文章|读取中/ });
const dialog = (page: Page) => page.getByRole("dialog", { name: "本机文章" });
const notice = (page: Page) => page.getByRole("region", { name: "本机文章" });

/** Events of the list that are marked as those of this device. */
const local = (dashboard: Dashboard): Locator =>
  dashboard.events.filter({ has: dashboard.page.getByText("本机", { exact: true }) });

async function openSample(dashboard: Dashboard, serve: (data: ReturnType<typeof uncertainDates>) => Promise<void>) {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.shows(7, 7);
  await expect(button(dashboard.page)).toBeVisible();
}

test("dropped files join the timeline, stay, are the same in another tab, and go", async ({
  dashboard,
  serve,
  page,
}) => {
  await openSample(dashboard, serve);
  await dashboard.drop([
    { name: "协议.txt", text: article(5) },
    { name: "同文.txt", text: article(5) },
    { name: "空.txt", text: " " },
  ]);
  await dashboard.shows(8, 8);
  await expect(notice(page)).toContainText("读了 3 个文件（其中 1 个未能读取），本机文章现有 1 个事件。");
  await expect(local(dashboard)).toHaveCount(1);

  // By its full name, as the data calls it, and in every way that other events are found.
  await expect(local(dashboard)).toContainText("松原理工大学");
  await notice(page).getByRole("button", { name: "只看本机文章" }).click();
  await dashboard.shows(1, 8);
  await dashboard.search("北原研究院");
  await dashboard.shows(1, 8);
  await local(dashboard).getByRole("link").click();
  await expect(dashboard.detail).toContainText("只在本机，未发布。");
  await dashboard.showsEvidence();
  await dashboard.read("原文");
  await expect(dashboard.original).toContainText("北原研究院院长李海一行");

  await notice(page).getByRole("button", { name: "逐个查看" }).click();
  const rows = dialog(page).locator("[data-file]");
  await expect(rows).toHaveCount(3);
  await expect(dialog(page).locator("[data-file='协议.txt']")).toContainText("与另一个文件相同");
  await expect(dialog(page).locator("[data-file='空.txt']")).toContainText("文件是空的");
  await dashboard.isAccessible();

  // What could not be read has nothing to be kept.
  await page.reload();
  await dashboard.shows(1, 8);
  await expect(button(page)).toHaveText("＋本机文章 2");

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.reload();
  await expect(button(other)).toBeVisible();
  await button(page).click();
  await dialog(page).getByRole("button", { name: "移除 协议.txt" }).click();
  // The other file says the same.
  await expect(rows).toHaveCount(1);
  await expect(dialog(page).getByRole("button", { name: "移除 同文.txt" })).toBeFocused();
  await dialog(page).getByRole("button", { name: "全部移除…" }).click();
  await page.keyboard.press("Escape");
  await expect(dialog(page).getByRole("button", { name: "全部移除…" })).toBeFocused();
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("button", { name: "全部移除", exact: true }).click();
  await expect(dialog(page)).toContainText("还没有本机文章。");
  await page.keyboard.press("Escape");
  await dashboard.shows(0, 7);
  await expect(button(other)).toHaveText("＋添加文章");
  await other.close();
  await page.goto("./");
  await dashboard.shows(7, 7);
});

test("files that are dropped before the page is there are read as soon as it is", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route("**/data/events*.json", async (route) => {
    await held;
    await route.fallback();
  });
  await page.goto("./", { waitUntil: "load" });
  const isTaken = await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "协议.txt"));
    const drop = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
    return !document.body.dispatchEvent(drop);
  }, article(5));
  expect(isTaken).toBe(true);
  go();
  await dashboard.shows(8, 8);
  await expect(notice(page)).toContainText("读了 1 个文件");
});

test("pasted text is looked at and then read, by keyboard alone", async ({ dashboard, serve, page }) => {
  await openSample(dashboard, serve);
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, article(7));
  const field = dialog(page).getByRole("textbox", { name: "文章全文" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(article(7));
  await dashboard.isAccessible();
  // Out of the field, not out of the dialog; the text stays.
  await page.keyboard.press("Escape");
  await expect(dialog(page).getByRole("button", { name: "粘贴文字…" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(article(7));
  // Also over a reload, before which the browser asks.
  page.once("dialog", (question) => void question.accept());
  await page.reload();
  await dashboard.asksToLeave(true);
  await button(page).click();
  await dialog(page).getByRole("button", { name: "粘贴文字…" }).click();
  await expect(field).toHaveValue(article(7));
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page).getByRole("link", { name: "松原理工与北原研究院签署协议" })).toBeVisible();
  await expect(dialog(page).getByText("松原理工与北原研究院签署协议.txt")).toBeVisible();
  await dashboard.asksToLeave(false);
  await page.keyboard.press("Escape");
  await expect(local(dashboard)).toHaveCount(1);

  // In a field, pasted words are the field's.
  await dashboard.searchBox.focus();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "青岚");
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  });
  await expect(dialog(page)).toBeHidden();
});

test("many files are read while the page answers, until the reader stops it", async ({ dashboard, serve, page }) => {
  await openSample(dashboard, serve);
  const files = Array.from({ length: 400 }, (_, place) => ({
    name: `${place}.txt`,
    text: `${article((place % 28) + 1)}${"双方还交流了人才培养情况。".repeat(400)}${place}`,
  }));
  await dashboard.drop(files);
  await expect(notice(page).getByRole("progressbar")).toBeVisible();
  // Meanwhile.
  await dashboard.search("松原理工");
  await expect(dashboard.searchBox).toHaveValue("松原理工");
  await expect(notice(page)).toContainText(/已读 [1-9]\d* \/ 400 个文件/);
  await notice(page).getByRole("button", { name: "停止" }).press("Enter");
  await expect(notice(page)).toContainText(/已停止，\d+ 个文件没有读。/);
  await expect(notice(page).getByRole("button", { name: "只看本机文章" })).toBeFocused();
  const said = (await notice(page).textContent()) ?? "";
  const [, read = ""] = /读了 (\d+) 个文件/.exec(said) ?? [];
  const [, left = ""] = /已停止，(\d+) 个/.exec(said) ?? [];
  expect(Number(read) + Number(left)).toBe(400);
  await expect(button(page)).toHaveText(`＋本机文章 ${read}`);
  await expect(local(dashboard).first()).toBeVisible();
  await notice(page).getByRole("button", { name: "关闭" }).press("Enter");
  await expect(button(page)).toBeFocused();
});

test("what cannot be kept is shown, and said", async ({ dashboard, serve, page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await openSample(dashboard, serve);
  await dashboard.drop([{ name: "协议.txt", text: article(5) }]);
  await dashboard.shows(8, 8);
  await expect(notice(page).getByRole("alert")).toContainText("浏览器不让这个页面保存数据");
  await notice(page).getByRole("button", { name: "逐个查看" }).click();
  await expect(dialog(page).locator("[data-file='协议.txt']")).toContainText("未保存");
  await dashboard.asksToLeave(true);
  await dialog(page).getByRole("button", { name: "移除 协议.txt" }).click();
  await dashboard.asksToLeave(false);
});

test("a full storage and one that is cleared under the open page lose nothing that is shown", async ({
  dashboard,
  serve,
  page,
}) => {
  await openSample(dashboard, serve);
  await dashboard.drop([{ name: "协议.txt", text: article(5) }]);
  await dashboard.shows(8, 8);
  await button(page).click();
  await expect(dialog(page)).not.toContainText("未保存");

  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await dashboard.drop([{ name: "又一协议.txt", text: article(9) }]);
  await expect(dialog(page).getByRole("alert")).toContainText("存储空间不够");
  await expect(dialog(page).locator("[data-file='又一协议.txt']")).toContainText("未保存");
  await expect(dialog(page).locator("[data-file='协议.txt']")).not.toContainText("未保存");

  const browser = await page.context().newCDPSession(page);
  await browser.send("Storage.clearDataForOrigin", {
    origin: new URL(page.url()).origin,
    storageTypes: "indexeddb,local_storage",
  });
  await expect(dialog(page).getByRole("alert")).toContainText("被清除了");
  await expect(dialog(page).locator("[data-file='协议.txt']")).toContainText("未保存");
  await dialog(page).locator("[data-file='协议.txt']").getByRole("link").click();
  await expect(dashboard.detail).toContainText("北原研究院院长李海一行");
  await dashboard.shows(9, 9);
});

/** What the command line prints of a folder. */
async function printed(from: string, folder: string): Promise<string> {
  const stdout = new PassThrough();
  const all = text(stdout);
  const stderr = new PassThrough().resume();
  await extractCommand({
    args: [folder],
    from,
    stdout,
    stderr,
    stages: async () => ({ readSources: readFile, extractAll }),
    now: () => 0,
  });
  stdout.end();
  return all;
}

test("records of a folder are those of the command line, byte for byte", async ({ dashboard, serve, page }, info) => {
  const { mkdir, copyFile, writeFile } = await import("node:fs/promises");
  const folder = info.outputPath("几篇 文章");
  await mkdir(folder, { recursive: true });
  const inputs = [
    "page-university/input.html",
    "old-table-gb18030/input.html",
    "records-rss/input.xml",
    "page-damaged/input.html",
  ];
  for (const input of inputs) await copyFile(join(CASES, `article--${input}`), join(folder, input.replace("/", "-")));
  await writeFile(join(folder, "空白.txt"), "\n");
  const word = wordOf(article(5).trim().split("\n\n").map(wordParagraph).join(""));
  await writeFile(join(folder, "公文.docx"), word);
  await writeFile(join(folder, "打包.zip"), zipOf({ "里/一.txt": article(15), "里/空.txt": "", "里/二.docx": word }));
  const lines = article(25).trim().split("\n\n");
  const pdf = pdfPages([lines.map((line, place): PdfLine => [70, 700 - 40 * place, line])]);
  await writeFile(join(folder, "公文.pdf"), pdf);
  await openSample(dashboard, serve);
  await button(page).click();
  await dialog(page).getByLabel("选择文件夹…").last().setInputFiles(folder);
  await expect(dialog(page).getByRole("status")).toContainText("读了 8 个文件", { timeout: 30_000 });
  const saved = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "下载记录" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("本机文章.ndjson");
  expect(readFileSync(await download.path(), "utf8")).toBe(await printed(dirname(folder), "几篇 文章"));
});
