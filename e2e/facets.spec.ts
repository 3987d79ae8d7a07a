import { DOCUMENT_WORDS } from "../src/app/i18n/regions/documents.ts";
import { FACET_WORDS } from "../src/app/i18n/regions/facets.ts";
import { uncertainDates } from "./fixtures/samples.ts";
import { expect, test } from "./test.ts";

const option = (name: string) => new RegExp(`^${name} \\d`);

for (const language of ["zh", "en"] as const) {
  const words = FACET_WORDS[language];
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("people, places, sources and dates narrow the list, each with counts that follow the others", async ({
      dashboard,
      serve,
    }) => {
      await serve(uncertainDates());
      await dashboard.open();
      const facet = (name: keyof typeof words.titles) =>
        dashboard.filters.getByRole("group", { name: words.titles[name], exact: true });
      for (const name of ["person", "place", "source"] as const) {
        await dashboard.filters.getByText(words.titles[name], { exact: true }).click();
      }
      await expect(facet("certainty").getByRole("checkbox", { name: option(words.certainty.open) })).toBeVisible();
      await facet("certainty")
        .getByRole("checkbox", { name: option(words.certainty.inferred) })
        .check();
      await dashboard.shows(1, 7);
      await expect(facet("person").getByRole("checkbox")).toHaveCount(0);
      await facet("certainty")
        .getByRole("checkbox", { name: option(words.certainty.stated) })
        .check();
      await dashboard.shows(5, 7);
      await facet("person").getByRole("checkbox", { name: "周明远 1" }).check();
      await dashboard.shows(1, 7);
      await expect(facet("certainty").getByRole("checkbox", { name: `${words.certainty.open} 0` })).toBeVisible();
      await dashboard.isAccessible();
      await dashboard.page.goBack();
      await dashboard.shows(5, 7);
    });

    test("an organization is kept out by the button behind it, and its chip brings it back", async ({
      dashboard,
      serve,
      page,
    }) => {
      await serve(uncertainDates());
      await dashboard.open();
      await dashboard.filters.getByRole("button", { name: words.exclude("青岚大学"), exact: true }).click();
      await dashboard.shows(2, 7);
      await expect.poll(() => decodeURIComponent(page.url())).toContain("not-org=青岚大学");
      // The number says how many would come back.
      await expect(dashboard.organization("青岚大学")).toHaveAccessibleName("青岚大学 5");
      await expect(dashboard.organization("青岚大学")).not.toBeChecked();
      await dashboard.isAccessible();
      await page.reload();
      await dashboard.shows(2, 7);
      await page.getByRole("button", { name: words.keptOut(words.titles.organization, "青岚大学") }).click();
      await dashboard.shows(7, 7);
    });

    test("names are found by initials, also those of another name; the number of events without a year is their filter", async ({
      dashboard,
      serve,
      page,
    }) => {
      await serve(uncertainDates());
      await dashboard.open();
      await dashboard.search("yfkj");
      await dashboard.shows(2, 7);
      await dashboard.search("QD");
      await dashboard.shows(5, 7);
      await dashboard.search("zmy");
      await dashboard.shows(1, 7);
      await dashboard.search("");
      await dashboard.shows(7, 7);
      const number = page.getByRole("contentinfo").getByRole("button", { name: DOCUMENT_WORDS[language].undated(1) });
      await number.click();
      await expect(number).toHaveAttribute("aria-pressed", "true");
      await dashboard.shows(1, 7);
      await expect(dashboard.event("远帆科技走访松原理工大学")).toBeVisible();
      await number.click();
      await dashboard.shows(7, 7);
    });
  });
}

test("search looks into whole articles, in either script, and says what only they hold", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.search("校園裡的樹");
  // The five events of the article that has these words; no event has them itself.
  await dashboard.shows(5, 7);
  await expect(dashboard.list.getByText("其中 5 个只在文章正文中命中")).toBeVisible();
  await expect(dashboard.list.locator("mark.hit", { hasText: "校园里的树" }).first()).toBeVisible();
  await dashboard.isAccessible();
  await dashboard.list.getByRole("button", { name: "不看这些" }).click();
  await dashboard.shows(0, 7);
  await expect(page.getByRole("checkbox", { name: "含全文" })).not.toBeChecked();
  await page.getByRole("checkbox", { name: "含全文" }).check();
  await dashboard.shows(5, 7);
});

test("a query that comes with another address is searched as one that is typed; articles without events are found too, and opened", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await dashboard.open();
  await dashboard.shows(7, 7);
  await page.evaluate(() => {
    window.location.hash = "#v=2&q=校園裡的樹";
  });
  await dashboard.shows(5, 7);
  await dashboard.search("校园风景");
  await dashboard.list.getByText("另有 1 篇没有事件的文章含有这些词").click();
  await dashboard.list.getByRole("link", { name: "校园风景" }).click();
  await expect(dashboard.detail.getByRole("heading", { name: "校园风景" })).toBeFocused();
});

test("while the texts cannot be had, the search says so and goes on with the events", async ({
  dashboard,
  serve,
  page,
}) => {
  await serve(uncertainDates());
  await page.route("**/data/texts/**", (route) => route.fulfill({ json: { format: "something else" } }));
  await dashboard.open();
  await dashboard.search("青大");
  await dashboard.shows(5, 7);
  await expect(dashboard.list.getByText("全文未能载入，只搜索了事件本身。")).toBeVisible();
  await dashboard.isAccessible();
});

test("an input method is left to finish its word", async ({ dashboard, serve, page }) => {
  await serve(uncertainDates());
  await dashboard.open();
  const cdp = await page.context().newCDPSession(page);
  await dashboard.searchBox.focus();
  await cdp.send("Input.imeSetComposition", { text: "zhou'ming'yuan", selectionStart: 14, selectionEnd: 14 });
  await expect(dashboard.searchBox).toHaveValue("zhou'ming'yuan");
  await dashboard.shows(7, 7);
  expect(page.url()).not.toContain("q=");
  await cdp.send("Input.insertText", { text: "周明远" });
  await dashboard.shows(5, 7);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("values are kept out without hovering", async ({ dashboard, serve, page }) => {
    await serve(uncertainDates());
    await dashboard.open();
    await page.getByRole("button", { name: "筛选" }).tap();
    await dashboard.filters.getByRole("button", { name: "排除：访问" }).tap();
    await dashboard.filters.getByRole("button", { name: "查看 4 个事件" }).tap();
    await dashboard.shows(4, 7);
    await dashboard.fitsItsWidth();
  });
});
