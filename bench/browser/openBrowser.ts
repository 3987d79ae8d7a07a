import { existsSync } from "node:fs";
import { type Browser, chromium } from "@playwright/test";

const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/**
 * Starts Chromium as the browser tests do: `WANGLAI_CHROMIUM`, else the system's, else Playwright's own. Pages may ask how
 * much memory they take and get an answer at once.
 */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.WANGLAI_CHROMIUM || (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--enable-blink-features=ForceEagerMeasureMemory",
    ],
  });
}

/** How pages are opened: as a reader in China on a laptop does. */
export const READER = {
  locale: "zh-CN",
  timezoneId: "Asia/Shanghai",
  viewport: { width: 1440, height: 900 },
} as const;
