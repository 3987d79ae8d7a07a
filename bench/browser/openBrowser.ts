import { type Browser, chromium } from "@playwright/test";
import { CHROMIUM, CHROMIUM_ARGUMENTS } from "../../e2e/chromium.ts";

/**
 * Starts Chromium as the browser tests do: `WANGLAI_CHROMIUM`, else the system's, else Playwright's own. Pages may ask how
 * much memory they take and get an answer at once.
 */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
    args: [...CHROMIUM_ARGUMENTS, "--enable-blink-features=ForceEagerMeasureMemory"],
  });
}

/** How pages are opened: as a reader in China on a laptop does. */
export const READER = {
  locale: "zh-CN",
  timezoneId: "Asia/Shanghai",
  viewport: { width: 1440, height: 900 },
  // What it fetches in spare time would be measured with the page.
  serviceWorkers: "block",
} as const;
