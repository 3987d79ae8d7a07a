/** Installs the packages that the project needs, where they are missing or out of date. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isSupportedNode } from "./nodeVersion.mjs";
import { ROOT, runNpm } from "./run.mjs";

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/** @param {string} path @returns {Record<string, LockedPackage> | null} */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Whether an optional package is made for this machine. One that is made for one kind of C library
 * only is not asked for: telling which this is takes more than it is worth.
 * @param {LockedPackage} locked
 */
function isForThisMachine({ os, cpu, libc }) {
  return !libc && os?.includes(process.platform) === true && cpu?.includes(process.arch) === true;
}

/**
 * Whether `node_modules` holds what `package-lock.json` says. npm leaves a list of what it
 * installed when it is done; after an interrupted install the list is missing or old.
 * @param {string} root the project's folder
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === "") return true;
    const present = installed[path]?.version === locked.version && existsSync(join(root, path));
    return present || (locked.optional === true && !isForThisMachine(locked));
  });
}

/**
 * Installs what is missing; says what to do and ends the program where that cannot be done.
 * @returns {Promise<void>}
 */
export async function ensureInstalled() {
  if (!isSupportedNode(process.versions.node)) {
    console.error(`Wanglai needs Node 20.19 or later (of Node 22: 22.12 or later); this is ${process.versions.node}.`);
    console.error("Get a newer one from https://nodejs.org and run the command again.");
    process.exit(1);
  }
  if (isInstalled(ROOT)) return;
  console.log("Installing packages …");
  const status = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (status !== 0) {
    console.error("");
    console.error("The packages could not be installed; npm's own message is above.");
    console.error(
      "Check the network (or npm's proxy settings) and that this folder may be written to, then try again.",
    );
    process.exit(1);
  }
}
