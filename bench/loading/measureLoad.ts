import type { Browser } from "@playwright/test";
import type { FolderServer } from "../browser/serveFolders.ts";
import { median } from "../median.ts";
import type { LoadRequest } from "./pages/objects.ts";

/** How long one form of the data takes to load, in milliseconds. */
export interface LoadFigure {
  readonly form: LoadRequest;
  readonly compressed: boolean;
  readonly runs: number;
  readonly milliseconds: number;
}

const FORMS: readonly LoadRequest[] = ["columns", "objects, parsed", "objects, indexed"];
const RUNS = 15;
/** A form that takes longer than this, in milliseconds, is loaded fewer times. */
const SLOW = 3000;
const SLOW_RUNS = 3;

/** Loads every form in turns, from a server on this machine, never from a cache. */
export async function measureLoad(
  browser: Browser,
  servers: readonly { readonly server: FolderServer; readonly compressed: boolean }[],
  progress: (message: string) => void,
): Promise<LoadFigure[]> {
  const figures: LoadFigure[] = [];
  for (const { server, compressed } of servers) {
    const times = new Map<LoadRequest, number[]>(FORMS.map((form) => [form, []]));
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      const session = await page.context().newCDPSession(page);
      await session.send("Network.setCacheDisabled", { cacheDisabled: true });
      await page.goto(`${server.address}load.html`);
      await page.waitForFunction(() => window.measureLoad !== undefined);
      for (const form of FORMS) {
        const known = times.get(form) ?? [];
        if (known.length >= SLOW_RUNS && median(known) > SLOW) continue;
        known.push(await page.evaluate((form) => window.measureLoad(form), form));
      }
      await page.context().close();
    }
    for (const [form, all] of times) {
      figures.push({ form, compressed, runs: all.length, milliseconds: median(all) });
      progress(`${form}, ${compressed ? "compressed" : "plain"}: ${median(all).toFixed(0)} ms`);
    }
  }
  return figures;
}
