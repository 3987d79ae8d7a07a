/** What `wanglai build` writes, opened as its readers do: from the disk, and from a web server below some address. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { serveFolders } from "../bench/browser/serveFolders.ts";
import { bundleFiles } from "../bench/events/bundleFiles.ts";
import { EventCorpus } from "../bench/events/eventCorpus.ts";
import { IMPORT_WORDS } from "../src/app/i18n/regions/import.ts";
import { SinglePage } from "../src/cli/page/singleFile.ts";
import type { Dashboard } from "./dashboard.ts";
import { test as base, expect } from "./test.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** More than a page has in one file: what is searched of them comes by a worker. */
const MANY = 2500;

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  folder: async ({}, use) => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "wanglai 往来-")));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Runs the command of the package as it was built, on `seeds/`. */
const build = (...args: string[]) =>
  execFileSync(process.execPath, [join(ROOT, "lib/wanglai.js"), "build", join(ROOT, "seeds"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });

/** What a reader does with the page: filters, opens an event, reads its article and its source, searches, keeps the address. */
async function journey(page: Page, dashboard: Dashboard, address: string): Promise<void> {
  await page.goto(address);
  await expect(dashboard.timelineItems.first()).toBeVisible();
  await dashboard.shows(33, 33);
  await dashboard.kind("签约").check();
  await dashboard.shows(8, 33);
  await dashboard.events.first().getByRole("link").click();
  await dashboard.showsEvidence();
  await dashboard.read("原文");
  await expect(dashboard.original).toBeVisible();
  await dashboard.search("揭牌");
  await dashboard.shows(6, 33);
  await expect.poll(() => page.url()).toMatch(/kind=signing.*q=.*event=/);
  await page.reload();
  await dashboard.shows(6, 33);
  await expect(dashboard.original).toBeVisible();
  await page.goBack();
  await dashboard.button("English");
  await expect(page.getByRole("searchbox", { name: "Search" })).toBeVisible();
}

test("the page in one file does all that a site does, from the disk and without any request", async ({
  folder,
  dashboard,
  page,
}) => {
  const file = join(folder, "一个 文件#1.html");
  build("--single", "-o", file);
  const requests: string[] = [];
  // What a script of the page made itself (blob:) is asked of nobody.
  page.on("request", (request) => !request.url().startsWith("blob:") && requests.push(request.url()));
  const address = pathToFileURL(file).href;
  await journey(page, dashboard, address);
  await page.getByRole("link", { name: "Statistics" }).click();
  await expect(page.getByRole("region", { name: "Statistics" })).toBeVisible();
  // The program that reads articles lies in the page, packed.
  await dashboard.button("中文");
  await dashboard.drop([
    { name: "来访.txt", text: "2024年5月6日\n5月6日，云山大学校长一行访问海川大学，双方签署合作协议。\n" },
  ]);
  await expect(page.getByRole("region", { name: "本机文章" })).toContainText("本机文章现有 1 个事件");
  expect(requests.filter((url) => url.split("#")[0] !== address)).toEqual([]);
  await dashboard.isAccessible();
  await dashboard.button(IMPORT_WORDS.zh.details);
  await expect(page.getByText(IMPORT_WORDS.zh.onlyThisFile)).toBeVisible();
});

test("a large page in one file is searched by its worker, and saves what it shows", async ({
  folder,
  dashboard,
  page,
}) => {
  const single = await SinglePage.open(join(folder, "large.html"));
  const data = join(single.staging, "data");
  for (const { path, bytes } of bundleFiles(new EventCorpus(6, MANY))) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), bytes);
  }
  await single.complete(join(ROOT, "lib/single.html"), data);
  await single.install();
  await page.goto(pathToFileURL(join(folder, "large.html")).href);
  await dashboard.shows(MANY, MANY);
  await dashboard.search("考察");
  await expect(dashboard.count).toHaveText(new RegExp(`^[1-9]\\d* / ${MANY}$`));
  await expect(dashboard.list.getByText("重试")).toHaveCount(0);
  await dashboard.events.first().getByRole("link").click();
  await dashboard.showsEvidence();
  await dashboard.button("导出");
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^数据（JSON）/ }).click(),
  ]);
  const { events, shown, total } = JSON.parse(await readFile(await saved.path(), "utf8"));
  expect({ events: events.length, total }).toEqual({ events: shown, total: MANY });
  await dashboard.shows(shown, MANY);
});

test("a site works under any address", async ({ folder, dashboard, page }) => {
  build("-o", join(folder, "site"));
  const server = await serveFolders({ "/部门/往来/": { folder: join(folder, "site") } });
  try {
    await journey(page, dashboard, `${server.address}部门/往来/`);
  } finally {
    await server.close();
  }
});
