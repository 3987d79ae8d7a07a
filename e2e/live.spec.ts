/** A page that `wanglai serve` shows, while documents change and the program ends. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "./test.ts";

const PROGRAM = fileURLToPath(new URL("../lib/wanglai.js", import.meta.url));
const SIGNING = "2024年3月5日，海河大学与蓝帆集团签署战略合作协议。";
const VISIT = "2024年3月8日，云山大学校长李嘉木一行赴东湖集团考察。";

const test = base.extend<{ documents: string; served: { readonly child: ChildProcess; readonly address: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here
  documents: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "wanglai live-"));
    writeFileSync(join(folder, "a.txt"), SIGNING);
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  served: async ({ documents }, use) => {
    const child = spawn(process.execPath, [PROGRAM, "serve", documents, "--port", "0"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [line] = await once(child.stdout, "data");
    await use({ child, address: String(line).trim() });
    child.kill("SIGKILL");
  },
});

// The browser itself says that the server has gone.
test.use({ expectedErrors: [/^Failed to load resource: net::ERR_/] });

test("what changes in the folder is shown at once, and said; so is the end of the program", async ({
  dashboard,
  documents,
  page,
  served,
}) => {
  await page.goto(served.address);
  await dashboard.shows(1, 1);
  const said = page.getByRole("status").getByText("数据已更新");
  await expect(said).toHaveCount(0);
  await dashboard.kind("签约").check();
  await dashboard.events.first().getByRole("link").click();
  await dashboard.showsEvidence();

  writeFileSync(join(documents, "b.txt"), VISIT);
  await expect(said).toHaveText("数据已更新，现有 2 个事件");
  // What the reader was at stays as it was.
  await dashboard.shows(1, 2);
  await dashboard.showsEvidence();

  served.child.kill("SIGINT");
  const gone = page.getByRole("status").getByText("连接已断开");
  await expect(gone).toBeVisible();
  await dashboard.isAccessible();
  await page.getByRole("status").getByRole("button", { name: "关闭" }).click();
  await expect(gone).toHaveCount(0);
  // What was loaded can still be read.
  await dashboard.kind("签约").uncheck();
  await dashboard.shows(2, 2);
});
