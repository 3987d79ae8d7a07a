import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { packageCommand } from "../bootstrap/run.mjs";
import { temporaryFolder } from "../files/temporaryFolder.ts";

const ENTRY = fileURLToPath(new URL("explain.ts", import.meta.url));

it("reads a file of the folder that the user is in, with the real pipeline and without colours in a pipe", async () => {
  const folder = await temporaryFolder({ "a.txt": "2024年3月5日，云山大学校长陈一鸣一行到访海川大学。" });
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [packageCommand("tsx", "tsx"), ENTRY, "a.txt", "到访"],
    { cwd: "/", env: { ...process.env, npm_lifecycle_event: "explain", INIT_CWD: folder } },
  );
  expect(stdout).toMatch(/^a\.txt\n/);
  expect(stdout).toContain("一行[到访]海川大学");
  expect(stdout).not.toContain("\u001b");
  expect(stderr).toBe("");
});
