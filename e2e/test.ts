import { test as base, expect, type Page } from "@playwright/test";
import type { Language } from "../src/app/i18n/languages.ts";
import { BUNDLE_VERSION, type Bundle } from "../src/bundle/schema.ts";
import { Dashboard } from "./dashboard.ts";
import type { SampleData } from "./fixtures/makeData.ts";

interface Fixtures {
  /** The language that the page is opened in. */
  language: Language;
  dashboard: Dashboard;
  /** Puts other data in the place of the page's own. */
  serve: (data: SampleData) => Promise<void>;
  /** Keeps what is asked for under an address from coming until the function that it gives is called. */
  hold: (address: string) => Promise<() => void>;
  /** The data that the build made from `seeds/`. */
  seeds: Bundle;
  /** Console errors that a test is about. */
  expectedErrors: readonly RegExp[];
  /** Fails the test on every other error. */
  noErrors: undefined;
}

/** Answers a page's requests for data from a sample. */
export async function serveTo(page: Page, { bundle, articles, sources, texts }: SampleData): Promise<void> {
  const version = BUNDLE_VERSION;
  await page.route("**/data/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//, "");
    const article = articles.get(path);
    const source = sources.get(path);
    const content =
      path === "bundle.json"
        ? bundle
        : article
          ? { format: "wanglai-article", version, documents: [article] }
          : source
            ? { format: "wanglai-source", version, documents: [source] }
            : texts.get(path);
    await (content ? route.fulfill({ json: content }) : route.fulfill({ status: 404 }));
  });
}

/** Playwright's own word on a page that registers a service worker where there is to be none. */
const BLOCKED = /^Service Worker registration blocked by Playwright$/;

export const test = base.extend<Fixtures>({
  language: ["zh", { option: true }],
  dashboard: async ({ page, language }, use) => {
    // As if chosen on an earlier visit; what the test itself chooses stays.
    await page.addInitScript((chosen) => {
      const isOurs = window.location.protocol.startsWith("http");
      if (isOurs) localStorage.setItem("wanglai.language", localStorage.getItem("wanglai.language") ?? chosen);
    }, language);
    await use(new Dashboard(page, language));
  },
  serve: async ({ page }, use) => {
    await use((data) => serveTo(page, data));
  },
  hold: async ({ page }, use) => {
    await use(async (address) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(address, async (route) => {
        await released;
        await route.fallback();
      });
      return release;
    });
  },
  seeds: async ({ request }, use) => {
    const bundle: Bundle = await (await request.get("data/bundle.json")).json();
    await use(bundle);
  },
  expectedErrors: [[], { option: true }],
  noErrors: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
      await use(undefined);
      const allowed = [BLOCKED, ...expectedErrors];
      expect(errors.filter((text) => !allowed.some((expected) => expected.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
