import type { Route } from "@playwright/test";
import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

test.use({ expectedErrors: [/Failed to load resource|dynamically imported module|broken on purpose/] });

const { bundle } = uncertainDates();
const CASES = [
  { name: "missing", title: "找不到数据文件", answer: { status: 404, body: "" } },
  { name: "cut off", title: "数据文件已损坏", answer: { body: JSON.stringify(bundle).slice(0, 400) } },
  { name: "altered", title: "数据文件已损坏", answer: { json: { ...bundle, events: "none" } } },
  { name: "of a newer version", title: "数据来自更新的版本", answer: { json: { ...bundle, version: 999 } } },
  { name: "of another program", title: "这不是往来的数据文件", answer: { json: { hello: "world" } } },
  {
    name: "a page of the host",
    title: "找不到数据文件",
    answer: { contentType: "text/html", body: "<!doctype html>" },
  },
];

test("data that cannot be read: says in which way, and tries again when asked", async ({ dashboard, page }) => {
  let answer: (typeof CASES)[number]["answer"] | undefined;
  await page.route("**/data/bundle.json", (route) => route.fulfill(answer ?? { json: bundle }));
  await dashboard.open();
  const alert = page.getByRole("alert");
  for (const one of CASES) {
    await test.step(`data that is ${one.name}`, async () => {
      answer = one.answer;
      await page.reload();
      await expect(alert).toContainText(one.title);
      if (one === CASES[0]) await dashboard.isAccessible();
      answer = undefined;
      await alert.getByRole("button", { name: "重试" }).click();
      await dashboard.shows(7, 7);
      await expect(page.getByRole("main")).toBeFocused();
    });
  }
});

test("no network: says so after trying again by itself", async ({ dashboard, page }) => {
  await page.route("**/data/bundle.json", (route) => route.abort("connectionrefused"));
  await dashboard.open();
  await expect(page.getByRole("alert")).toContainText("连不上服务器");
});

test("an article that does not come says so, and comes when asked again; that of another document is not shown", async ({
  dashboard,
  page,
  serve,
}) => {
  const data = uncertainDates();
  await serve(data);
  let broken: Parameters<Route["fulfill"]>[0] = { body: "{" };
  await page.route("**/data/articles/*", (route) => (broken ? route.fulfill(broken) : route.fallback()));
  await dashboard.open();
  await dashboard.event("松原理工大学来校交流").click();
  const alert = dashboard.detail.getByRole("alert");
  await expect(alert).toContainText("文章未能载入");
  await expect(dashboard.detail.getByText("年份取自发布日期", { exact: false })).toBeVisible();
  await dashboard.isAccessible();
  const [article] = data.articles.values();
  broken = { json: { ...article, document: "d-of-another" } };
  await alert.getByRole("button", { name: "重试" }).click();
  await expect(alert).toContainText("收到的文件不是往来为这篇文章写的");
  broken = undefined;
  await alert.getByRole("button", { name: "重试" }).click();
  await dashboard.showsEvidence();
  await expect(dashboard.detail.locator(".detail-article").getByRole("heading", { level: 3 }).first()).toBeFocused();
});

test("an article that is gone makes the page look for newer data, which come when the reader says so", async ({
  dashboard,
  page,
  serve,
}) => {
  const data = uncertainDates();
  const { bundle, articles } = data;
  const renamed = new Map([...articles].map(([path, file]) => [path.replace("articles/0", "articles/f"), file]));
  await serve({ ...data, articles: renamed });
  await dashboard.open();
  await dashboard.shows(7, 7);
  await page.route("**/data/bundle.json", (route) =>
    route.fulfill({
      json: {
        ...bundle,
        documents: bundle.documents.map((document) => ({
          ...document,
          article: document.article.replace("articles/0", "articles/f"),
        })),
      },
    }),
  );
  await dashboard.event("松原理工大学来校交流").click();
  await expect(page.getByRole("status").getByText("有新数据，共 7 个事件。")).toBeVisible();
  await expect(dashboard.detail.getByRole("alert")).toContainText("可能资料刚刚更新");
  await dashboard.isAccessible();
  await dashboard.button("载入");
  await dashboard.showsEvidence();
});

test("a timeline that does not come leaves the list working", async ({ dashboard, page, serve }) => {
  await serve(uncertainDates());
  await page.route("**/TimelineChart-*.js", (route) => route.abort());
  await dashboard.open();
  await dashboard.shows(7, 7);
  await expect(dashboard.timeline.getByText("时间线未能载入", { exact: false })).toBeVisible();
  await dashboard.event("松原理工大学来校交流").click();
  await dashboard.showsEvidence();
});

test("a pane that does not come says so; one that cannot be drawn does not put it on the network", async ({
  dashboard,
  page,
  serve,
}) => {
  await serve(uncertainDates());
  await page.route("**/DetailPane-*.js", (route) => route.abort());
  await dashboard.open();
  await expect(page.getByRole("alert")).toContainText("事件详情未能载入");
  await dashboard.event("松原理工大学来校交流").click();
  await expect(page.getByRole("alert")).toContainText("请检查网络");

  await page.unroute("**/DetailPane-*.js");
  await page.addInitScript(() => {
    Element.prototype.scrollIntoView = function () {
      if (this.matches(".page-detail")) throw new Error("broken on purpose");
    };
  });
  await page.reload();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("显示时发生了意料之外的错误");
  await expect(alert).not.toContainText("网络");
  await expect(alert.getByText("broken on purpose")).toBeHidden();
  await alert.getByText("技术信息").click();
  await expect(alert.getByText("broken on purpose")).toBeVisible();
  await dashboard.shows(7, 7);
});

test("parts of the page that do not come leave the rest working", async ({ dashboard, page, serve }) => {
  await serve(uncertainDates());
  await page.route(/\/(ExportMenu|PrintSheet|HelpDialog|DocumentsDialog|Statistics)-[^/]*\.js$/, (route) =>
    route.abort(),
  );
  await dashboard.open();
  await dashboard.shows(7, 7);
  for (const open of [() => page.keyboard.press("?"), () => dashboard.openFiles()]) {
    await open();
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("这一部分未能载入");
    await dashboard.isAccessible();
    await notice.getByRole("button", { name: "关闭" }).click();
    await expect(notice).toBeHidden();
  }
  await page.getByRole("link", { name: "统计" }).click();
  await expect(page.getByRole("alert")).toContainText("这个视图未能载入");
  await page.getByRole("link", { name: "时间线" }).click();
  await dashboard.event("松原理工大学来校交流").click();
  await dashboard.showsEvidence();
});

test("while the data is on its way the page shows its outline", async ({ dashboard, hold, page, serve }) => {
  await serve(uncertainDates());
  const release = await hold("**/data/bundle.json");
  await dashboard.open();
  await expect(page.getByText("正在载入资料")).toBeAttached();
  await dashboard.isAccessible();
  release();
  await dashboard.shows(7, 7);
});
