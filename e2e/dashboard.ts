import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { en } from "../src/app/i18n/en.ts";
import type { Language } from "../src/app/i18n/languages.ts";
import type { Messages } from "../src/app/i18n/messages.ts";
import { DOCUMENT_WORDS } from "../src/app/i18n/regions/documents.ts";
import { FACET_WORDS } from "../src/app/i18n/regions/facets.ts";
import { IMPORT_ENTRY_WORDS } from "../src/app/i18n/regions/importEntry.ts";
import { zh } from "../src/app/i18n/zh.ts";

/** Axe in the page, which is put there once. Without a second page for what frames say: the dashboard has none. */
async function axeOf(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  return new AxeBuilder({ page, ...(isThere ? { axeSource: "void 0" } : {}) }).setLegacyMode(true);
}

/** Rules of axe with one of these tags hold, also those that axe leaves off or counts as experimental. */
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Words with a note take focus and have no role: they are text that describes itself, and nothing happens when they are
 * pressed, as a button would promise. An experimental rule asks for a role.
 */
const isExempt = (rule: string, html: string) => rule === "focus-order-semantics" && /^<[^>]* data-note="/.test(html);

/** The ids of those rules, once a page has been asked for them. */
let axeRules: readonly string[] | undefined;

/** The page in the words of the person who uses it, in the language that it is opened in. */
export class Dashboard {
  readonly page: Page;
  readonly language: Language;
  readonly words: Messages;
  readonly filters: Locator;
  readonly timeline: Locator;
  readonly list: Locator;
  readonly detail: Locator;
  readonly searchBox: Locator;
  readonly count: Locator;

  constructor(page: Page, language: Language = "zh") {
    this.page = page;
    this.words = { zh, en }[language];
    this.language = language;
    const { regions, search } = this.words;
    this.filters = page.getByRole("region", { name: regions.filters });
    this.timeline = page.getByRole("region", { name: regions.timeline });
    this.list = page.getByRole("region", { name: regions.list });
    this.detail = page.getByRole("region", { name: regions.detail, exact: true });
    this.searchBox = page.getByRole("searchbox", { name: search.label });
    this.count = page.locator("strong").filter({ hasText: /^\d+ \/ \d+$/ });
  }

  /** Opens the page, with a view in its address if one is given. */
  async open(fragment = ""): Promise<void> {
    await this.page.goto(`./${fragment}`);
  }

  /** Opens the page and waits until events are drawn on the timeline. */
  async openDrawn(fragment = ""): Promise<void> {
    await this.open(fragment);
    await expect(this.timelineItems.first()).toBeVisible();
  }

  /** Holds when the browser would ask before it leaves the page, or would not. */
  async asksToLeave(asks: boolean): Promise<void> {
    const leave = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    await expect.poll(() => this.page.evaluate(leave)).toBe(asks);
  }

  /** Events of the list, in its order. */
  get events(): Locator {
    return this.list.getByRole("listitem");
  }

  event(title: string): Locator {
    return this.list.getByRole("link", { name: title });
  }

  eventOfId(id: string): Locator {
    return this.list.locator(`[data-event="${id}"]`);
  }

  /** What is drawn on the timeline: single events and counted periods. */
  get timelineItems(): Locator {
    return this.timeline.locator(".vis-item");
  }

  timelineEvent(id: string): Locator {
    return this.timeline.locator(`.tl-event[data-event="${id}"]`);
  }

  organization(name: string): Locator {
    return this.choice(FACET_WORDS[this.language].titles.organization, name);
  }

  kind(name: string): Locator {
    return this.choice(FACET_WORDS[this.language].titles.kind, name);
  }

  private choice(facet: string, name: string): Locator {
    const group = this.filters.getByRole("group", { name: facet, exact: true });
    return group.getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }

  /** The number of files at the foot, which opens their overview. */
  get files(): Locator {
    return this.page.getByRole("contentinfo").getByRole("button", { name: this.fileCount });
  }

  private get fileCount(): RegExp {
    return new RegExp(`^${DOCUMENT_WORDS[this.language].lists.all(0).replace("0", "\\d+")}`);
  }

  async openFiles(): Promise<void> {
    await this.files.click();
  }

  get evidence(): Locator {
    return this.detail.locator("mark.evidence[data-start]");
  }

  /** The original with its marks, once it was asked for. */
  get original(): Locator {
    return this.detail.locator(".original-text");
  }

  /** Shows the original, or the cleaned text again. */
  async read(text: "整理后" | "原文"): Promise<void> {
    await this.detail.getByRole("button", { name: text, exact: true }).click();
  }

  /** A marked stretch of the original. */
  marked(kind: "removed" | "layout" | "metadata" | "repair", words: string): Locator {
    return this.original.locator(`.${kind}`, { hasText: words });
  }

  /** What is said of the mark that is pointed at. */
  get note(): Locator {
    return this.page.getByRole("tooltip");
  }

  /** How far below the top of the pane the evidence stands. */
  async evidenceHeight(): Promise<number> {
    const [pane, evidence] = await Promise.all([this.detail.boundingBox(), this.evidence.first().boundingBox()]);
    return pane && evidence ? evidence.y - pane.y : Number.NaN;
  }

  /** The count beside the search box says so. */
  async shows(shown: number, total: number): Promise<void> {
    await expect(this.count).toHaveText(`${shown} / ${total}`);
  }

  async search(words: string): Promise<void> {
    await this.searchBox.fill(words);
  }

  async button(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Lets files go over the page, as if they were dragged there. */
  async drop(files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
    const sign = this.page.getByText(IMPORT_ENTRY_WORDS[this.language].drop);
    const dataTransfer = await this.page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    await this.page.dispatchEvent("main", "dragover", { dataTransfer });
    await expect(sign).toBeVisible();
    await this.page.dispatchEvent("main", "drop", { dataTransfer });
    await expect(sign).toBeHidden();
  }

  /** The evidence is marked, and in view without scrolling. */
  async showsEvidence(): Promise<void> {
    await expect(this.evidence.first()).toBeInViewport({ ratio: 0.5 });
  }

  /** No rule of axe for WCAG 2.2 A and AA or for good practice is broken, those included that axe leaves off. */
  async isAccessible(): Promise<void> {
    const rules = Object.fromEntries((await this.axeRules()).map((id) => [id, { enabled: true }]));
    const axe = await axeOf(this.page);
    const { violations } = await axe.options({ rules, resultTypes: ["violations"] }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.filter(({ html }) => !isExempt(id, html)).map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
    expect(found).toEqual([]);
  }

  private async axeRules(): Promise<readonly string[]> {
    if (axeRules) return axeRules;
    // axe lists its rules in the page only, where a first run puts it.
    await (await axeOf(this.page)).withRules("document-title").analyze();
    axeRules = await this.page.evaluate((tags) => {
      const { axe } = globalThis as unknown as { axe: { getRules(tags: string[]): { ruleId: string }[] } };
      return axe.getRules(tags).map(({ ruleId }) => ruleId);
    }, AXE_TAGS);
    expect(axeRules).toContain("target-size");
    return axeRules;
  }

  /** The page as a whole does not scroll; its panes do. */
  async fillsTheWindow(): Promise<void> {
    await this.fitsItsWidth();
    const excess = await this.page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect(excess).toBeLessThanOrEqual(0);
  }

  /** Nothing makes the page scroll sideways. */
  async fitsItsWidth(): Promise<void> {
    const excess = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  }
}
