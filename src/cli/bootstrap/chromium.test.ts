import { spawnSync } from "node:child_process";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../files/temporaryFolder.ts";

const MODULE = new URL("chromium.mjs", import.meta.url).href;

/** A folder of programs: each a shell script of one line. */
async function programs(scripts: Readonly<Record<string, string>>): Promise<string> {
  const files = Object.entries(scripts).map(([name, line]) => [name, `#!/bin/sh\n${line}\n`]);
  const folder = await temporaryFolder(Object.fromEntries(files));
  for (const name of Object.keys(scripts)) await chmod(join(folder, name), 0o755);
  return folder;
}

/** What `ensureChromium` finds with nothing else on the PATH, and what it says. */
function found(path: string, named = "") {
  const script = `const { ensureChromium } = await import(${JSON.stringify(MODULE)});
    process.stdout.write(JSON.stringify(await ensureChromium()));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
    env: { ...process.env, PATH: path, WANGLAI_CHROMIUM: named },
  });
  return { chromium: JSON.parse(stdout), stderr };
}

describe.skipIf(process.platform === "win32")("ensureChromium", () => {
  it("takes the one on the PATH, but none that only says how to get one", async () => {
    const path = await programs({
      chromium: 'echo "Chromium comes as a snap; install it" && exit 1',
      "google-chrome": 'echo "Google Chrome 140.0"',
    });
    expect(found(path).chromium).toBe(join(path, "google-chrome"));
  });

  it("takes before all others the one that WANGLAI_CHROMIUM names", async () => {
    const path = await programs({ chromium: 'echo "Chromium 140.0"', mine: "exit 0" });
    expect(found(path, join(path, "mine")).chromium).toBe(join(path, "mine"));
  });

  it("says so where WANGLAI_CHROMIUM names nothing that can be run", async () => {
    const path = await programs({ chromium: 'echo "Chromium 140.0"' });
    const { chromium, stderr } = found(path, join(path, "gone"));
    expect(chromium).toBeNull();
    expect(stderr).toContain("Correct it or unset it.");
  });
});
