/** What a reader does on the page, each step measured in the page from the event to the frame that shows all of it. */
import type { Page } from "@playwright/test";
import type { Drawn } from "./probe.ts";

/** Checks the n-th of the filters' boxes, or unchecks it, n times over. */
export async function changeFilters(page: Page, times: number): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (let step = 0; step < times; step++) {
    drawn.push(
      await page.evaluate((step) => {
        const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-option]")];
        const checked = boxes.find((box) => box.checked);
        // Every second step takes back what is checked; the others go through all boxes that there are.
        const box = step % 2 === 1 && checked ? checked : boxes[(step * 3) % boxes.length];
        return window.benchProbe.act(() => box?.click());
      }, step),
    );
  }
  return drawn;
}

/** Zooms in and out and moves by the buttons of the timeline: earlier, later, out, in, all. */
export async function moveTimeline(page: Page, times: number): Promise<Drawn[]> {
  const [EARLIER, LATER, OUT, IN] = [0, 1, 2, 3];
  const tour = [
    IN,
    IN,
    EARLIER,
    EARLIER,
    IN,
    LATER,
    IN,
    EARLIER,
    LATER,
    IN,
    EARLIER,
    OUT,
    LATER,
    OUT,
    OUT,
    EARLIER,
    OUT,
  ];
  const drawn: Drawn[] = [];
  for (let step = 0; step < times; step++) {
    drawn.push(
      await page.evaluate(
        (which) => {
          const buttons = document.querySelectorAll<HTMLButtonElement>(".tl-head [role=toolbar] button");
          return window.benchProbe.act(() => buttons[which]?.click());
        },
        tour[step % tour.length] ?? IN,
      ),
    );
  }
  // A button that is at its end does nothing.
  return drawn.filter(({ last }) => !Number.isNaN(last));
}

/** Turns the wheel over the timeline, with Control: some steps closer, as many back. */
export async function turnWheel(page: Page, times: number): Promise<Drawn[]> {
  const box = await page.locator(".tl-chart .vis-center").boundingBox();
  if (!box) throw new Error("There is no timeline.");
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
  await page.keyboard.down("Control");
  const drawn: Drawn[] = [];
  for (let step = 0; step < times; step++) {
    const turned = await page.evaluateHandle(() => ({ drawn: window.benchProbe.given("wheel") }));
    await page.mouse.wheel(0, step % 12 < 6 ? 120 : -120);
    drawn.push(await turned.evaluate(({ drawn }) => drawn));
  }
  await page.keyboard.up("Control");
  return drawn;
}

/** Types words, a character at a time. */
export async function typeWords(page: Page, words: readonly string[]): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const word of words) {
    for (let length = 1; length <= word.length; length++) {
      drawn.push(await typeText(page, word.slice(0, length)));
    }
    await typeText(page, "");
  }
  return drawn;
}

/** In milliseconds. */
const LONGEST_SEARCH = 180_000;

/** Types a character and waits until every article has been gone through; milliseconds. */
export async function searchArticles(page: Page, letter: string): Promise<number> {
  const start = await page.evaluate(() => performance.now());
  await typeText(page, letter);
  // While it goes on, a note says how far it is.
  const end = await page.waitForFunction(
    () => document.querySelector(".search-note [role=status]") === null && performance.now(),
    null,
    { timeout: LONGEST_SEARCH },
  );
  return Number(await end.jsonValue()) - start;
}

function typeText(page: Page, text: string): Promise<Drawn> {
  return page.evaluate((text) => {
    const box = document.querySelector<HTMLInputElement>("input[type=search]");
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    box?.focus();
    return window.benchProbe.act(() => {
      set?.call(box, text);
      box?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }, text);
}

/** Opens events far from each other, whose articles nobody has fetched yet; milliseconds until the text is there. */
export async function openArticles(page: Page, times: number): Promise<number[]> {
  const opened: number[] = [];
  for (let step = 0; step < times; step++) {
    await page.evaluate(
      (share) => {
        const scroller = document.querySelector(".scroller:has(a[data-event])");
        if (scroller) scroller.scrollTop = share * scroller.scrollHeight;
      },
      (step + 1) / (times + 1),
    );
    await settleList(page);
    opened.push(await page.evaluate(openOne));
  }
  return opened;
}

/** Waits until the rows in view have come. */
async function settleList(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page
    .waitForFunction(
      () => {
        const box = document.querySelector(".scroller:has(a[data-event])")?.getBoundingClientRect();
        return [...document.querySelectorAll("a[data-event]")].some((link) => {
          const { top, bottom } = link.getBoundingClientRect();
          return box !== undefined && top > box.top + 40 && bottom < box.bottom;
        });
      },
      null,
      { timeout: 5000 },
    )
    .catch(() => undefined);
}

/** In the page: clicks a link in the middle of what is in view, and waits for its article. */
function openOne(): Promise<number> {
  const scroller = document.querySelector(".scroller:has(a[data-event])");
  const box = scroller?.getBoundingClientRect();
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-event]")].filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return box !== undefined && top > box.top + 40 && bottom < box.bottom;
  });
  const link = links[Math.floor(links.length / 2)];
  const before = document.querySelector(".article-text")?.textContent;
  const start = performance.now();
  link?.click();
  return new Promise((resolve) => {
    const look = () => {
      const text = document.querySelector(".article-text")?.textContent;
      const isThere = text !== undefined && text !== "" && text !== before;
      if (!isThere && performance.now() - start < 3000) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(isThere ? performance.now() - start : Number.NaN);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
