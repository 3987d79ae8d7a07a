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
 * @param {{ env?: Record<string, string>, stdin?: "inherit" | "ignore", shell?: boolean, after?: string }} [options]
 *   `after`: what it prints is shown once it has ended, after these words, as other programs run beside it
 * @returns {Promise<number>} its exit status; 127 where it cannot be started, 1 where a signal ended it
 */
export function run(program, args, { env = {}, stdin = "ignore", shell = false, after } = {}) {
  return new Promise((resolve) => {
    const output = after === undefined ? "inherit" : "pipe";
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: [stdin, output, output],
      shell,
    });
    /** @type {Buffer[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => printed.push(part));
    child.on("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on("close", (status) => {
      if (after !== undefined) process.stdout.write(`${after}\n${Buffer.concat(printed)}`);
      resolve(status ?? 1);
    });
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
 * @param {{ after?: string }} [options] as for `run`
 */
export function runNpm(args, { after } = {}) {
  const { program, args: all, shell } = npmCall(args);
  return run(program, all, { shell, ...(after === undefined ? {} : { after }) });
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
