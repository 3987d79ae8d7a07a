import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** What benchmarks keep from one run to the next: corpora that take long to make. It may be deleted at any time. */
export function keptFolder(): string {
  const folder = join(tmpdir(), `wanglai-bench-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** An empty folder that is gone when this process ends. */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "wanglai-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
