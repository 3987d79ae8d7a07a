import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { CHROMIUM, CHROMIUM_ARGUMENTS } from "./chromium.ts";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}

// Workers read this file again and find the port that the first reading chose.
process.env.WANGLAI_E2E_PORT ??= String(await freePort());
const port = process.env.WANGLAI_E2E_PORT;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Pauses of the page leave room for one more than there are cores on a small machine.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    // What a service worker fetches is not seen by a test's routes: only the journeys about it have one.
    serviceWorkers: "block",
    launchOptions: {
      ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
      args: CHROMIUM_ARGUMENTS,
    },
  },
  projects: [
    // Its tests go one after the other, as their data is made once: begun last, they would run when all others are done.
    { name: "large", testMatch: "large.spec.ts" },
    { name: "small", testIgnore: "large.spec.ts" },
  ],
  webServer: {
    command: `"${process.execPath}" "${join(ROOT, "node_modules/vite/bin/vite.js")}" preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: ROOT,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
