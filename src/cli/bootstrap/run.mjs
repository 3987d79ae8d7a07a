import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * Runs a program in the project's folder and shows what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, stdin?: "inherit" | "ignore", shell?: boolean }} [options]
 * @returns {Promise<number>} its exit status; 127 where it cannot be started, 1 where a signal ended it
 */
export function run(program, args, { env = {}, stdin = "ignore", shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: [stdin, "inherit", "inherit"],
      shell,
    });
    child.on("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (status) => resolve(status ?? 1));
  });
}

/**
 * How npm is run: the one that runs us if there is one, else the one on the PATH.
 * @param {readonly string[]} args
 * @returns {{ program: string, args: readonly string[], shell: boolean }}
 */
export function npmCall(args) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.[cm]?js$/.test(npm)) return { program: process.execPath, args: [npm, ...args], shell: false };
  const isWindows = process.platform === "win32";
  return { program: isWindows ? "npm.cmd" : "npm", args, shell: isWindows };
}

/**
 * Runs npm and shows what it prints.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const { program, args: all, shell } = npmCall(args);
  return run(program, all, { shell });
}

/**
 * The script behind a command of an installed package, to be run with Node: no shell, no search on the PATH.
 * @param {string} name the package's name
 * @param {string} command one of its commands
 */
export function packageCommand(name, command) {
  const folder = join(ROOT, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, typeof bin === "string" ? bin : bin[command]);
}
