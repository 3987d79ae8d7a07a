import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { packageCommand } from "./bootstrap/run.mjs";
import { temporaryFolder } from "./files/temporaryFolder.ts";

const ENTRY = fileURLToPath(new URL("wanglai.ts", import.meta.url));

const ARTICLE = "2024年3月5日，云山大学副校长陈一鸣一行到访海川大学，双方签署了合作协议。";

/** Starts the command line. */
function start(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [packageCommand("tsx", "tsx"), ENTRY, ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, stderr: text(child.stderr), status: once(child, "exit").then(([status]) => status as number | null) };
}

describe("the command line as it is run", () => {
  it("reads files with the real pipeline", async () => {
    const folder = await temporaryFolder({ "news/a.txt": ARTICLE, "news/b.txt": "" });
    const { child, stderr, status } = start(["extract", "news"], folder);
    const lines = (await text(child.stdout)).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { file: "news/a.txt", encoding: "utf-8", text: expect.stringContaining("云山大学"), events: expect.any(Array) },
      { file: "news/b.txt", error: { code: "empty" } },
    ]);
    expect(await stderr).toMatch(/1 document, \d+ events?, .*1 file not read\n$/);
    expect(await status).toBe(1);
  });

  it("starts from the folder that the user is in when npm moved it elsewhere", async () => {
    const folder = await temporaryFolder({ "a.txt": ARTICLE });
    const { child, status } = start(["extract", "a.txt"], "/", { npm_lifecycle_event: "extract", INIT_CWD: folder });
    expect(JSON.parse(await text(child.stdout))).toMatchObject({ file: "a.txt" });
    expect(await status).toBe(0);
  });

  it("explains a file, without colours in a pipe", async () => {
    const folder = await temporaryFolder({ "a.txt": ARTICLE });
    const { child, stderr } = start(["explain", "a.txt", "到访"], folder);
    const stdout = await text(child.stdout);
    expect(stdout).toMatch(/^a\.txt\n/);
    expect(stdout).toContain("一行[到访]海川大学");
    expect(stdout).not.toContain("\u001b");
    expect(await stderr).toBe("");
  });

  it("ends quietly when its reader leaves after the first line", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index}.txt`, `${ARTICLE}${"双方座谈。".repeat(2000)}${index}`]),
    );
    const folder = await temporaryFolder(many);
    const { child, stderr, status } = start(["extract", join(folder)], folder);
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await status).toBe(0);
    expect(await stderr).not.toMatch(/EPIPE|Error|not be written/);
  });
});
