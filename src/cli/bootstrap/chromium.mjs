/** Finds a Chromium for the browser tests, and installs one where there is none. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { packageCommand, ROOT, run } from "./run.mjs";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Where installers put it when they do not put it on the PATH.
 * @type {Partial<Record<NodeJS.Platform, string[]>>}
 */
const USUAL_PLACES = {
  linux: ["/opt/google/chrome/chrome", "/snap/bin/chromium"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : [];
  }),
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the program answers; some systems have a stand-in that only says what to install.
 * On Windows asking for the version would open a window.
 * @param {string} path
 */
function answers(path) {
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/** The path of a Chromium of this system, or null. */
function systemChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const places = USUAL_PLACES[process.platform] ?? [];
  return [...onPath, ...places].find((path) => isExecutable(path) && answers(path)) ?? null;
}

/** The path where Playwright's own Chromium lies, or null if it was not downloaded. */
async function playwrightChromium() {
  const { chromium } = await import(pathToFileURL(join(ROOT, "node_modules/@playwright/test/index.mjs")).href);
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** How commands get to be root: as they are, by a sudo that does not ask, or not at all (null). */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n"] : null;
}

/** Whether apt-get has a real Chromium: Debian's is one, Ubuntu's only fetches a snap. */
function isDebian() {
  try {
    return /^ID=["']?(debian|raspbian)["']?$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

async function installByApt() {
  const prefix = rootPrefix();
  if (!isDebian() || prefix === null) return;
  /** @param {readonly string[]} args */
  const apt = (args) => {
    const [program = "apt-get", ...rest] = [...prefix, "apt-get", ...args];
    return run(program, rest, { env: { DEBIAN_FRONTEND: "noninteractive" } });
  };
  await apt(["update"]);
  await apt(["install", "-y", "--no-install-recommends", "chromium"]);
}

async function installByPlaywright() {
  const playwright = packageCommand("@playwright/test", "playwright");
  const withDependencies = process.platform === "linux" && rootPrefix() !== null;
  if (withDependencies) {
    const status = await run(process.execPath, [playwright, "install", "--with-deps", "chromium"]);
    if (status === 0) return;
  }
  await run(process.execPath, [playwright, "install", "chromium"]);
}

/**
 * A Chromium for the browser tests: the one that WANGLAI_CHROMIUM names, the system's, Playwright's,
 * or else one that is installed now, by apt-get where that can be done and by Playwright otherwise.
 * @returns {Promise<string | null>} its path; null, after saying why, where there is none
 */
export async function ensureChromium() {
  const named = process.env.WANGLAI_CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    console.error(`WANGLAI_CHROMIUM names ${named}, which cannot be run. Correct it or unset it.`);
    return null;
  }
  const present = systemChromium() ?? (await playwrightChromium());
  if (present) return present;
  console.log("No Chromium found; installing one …");
  await installByApt();
  const byApt = systemChromium();
  if (byApt) return byApt;
  await installByPlaywright();
  const byPlaywright = await playwrightChromium();
  if (byPlaywright) return byPlaywright;
  console.error("No Chromium could be installed. Install Chromium or Chrome yourself,");
  console.error("or set WANGLAI_CHROMIUM to the path of one, and run the command again.");
  return null;
}
