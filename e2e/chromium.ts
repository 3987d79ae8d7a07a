/** How the browser is started, by the tests here and by the benchmarks. */
import { existsSync } from "node:fs";

const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/** `WANGLAI_CHROMIUM`, else the system's; undefined where Playwright's own is to be taken. */
export const CHROMIUM = process.env.WANGLAI_CHROMIUM || (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);

/** Nothing of the graphics card, and nothing that talks to anybody. */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
