import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";

/** The page in the words of the person who uses it. */
export class Dashboard {
  readonly page: Page;
  readonly filters: Locator;
  readonly timeline: Locator;
  readonly list: Locator;
  readonly detail: Locator;
  readonly searchBox: Locator;
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.filters = page.getByRole("region", { name: "筛选" });
    this.timeline = page.getByRole("region", { name: "时间线" });
    this.list = page.getByRole("region", { name: "事件列表" });
    this.detail = page.getByRole("region", { name: "事件详情" });
    this.searchBox = page.getByRole("searchbox", { name: "搜索" });
    this.count = page.getByRole("status");
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
    return this.filters.getByRole("group", { name: "单位" }).getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }

  kind(name: string): Locator {
    return this.filters.getByRole("group", { name: "类型" }).getByRole("checkbox", { name: new RegExp(`^${name}`) });
  }

  /** The number of files at the foot, which opens their overview. */
  get files(): Locator {
    return this.page.getByRole("contentinfo").getByRole("button", { name: /^文件 \d/ });
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

  /** The evidence is marked, and in view without scrolling. */
  async showsEvidence(): Promise<void> {
    await expect(this.evidence.first()).toBeInViewport({ ratio: 0.5 });
  }

  /** No rule of axe is broken, target sizes included. */
  async isAccessible(): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .options({ rules: { "target-size": { enabled: true } } })
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
    );
    expect(found).toEqual([]);
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
