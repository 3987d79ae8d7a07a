import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./run.mjs";

interface LockedPackage {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const text = readFileSync(join(ROOT, "package-lock.json"), "utf8");
const packages: Record<string, LockedPackage> = JSON.parse(text).packages;

/** Whether Node would find `name` from the package at `path`, by the lock file alone. */
function isLocked(name: string, path: string): boolean {
  if (Object.hasOwn(packages, `${path ? `${path}/` : ""}node_modules/${name}`)) return true;
  if (path === "") return false;
  return isLocked(name, path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))));
}

describe("package.json", () => {
  it("needs no other package where it is installed: all that is used is in what it is built to", () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(dependencies).toBeUndefined();
  });
});

describe("package-lock.json", () => {
  it("locks what every machine needs, not only this one", () => {
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !isLocked(name, path))
        .map((name) => `${path} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry, so that everybody's own is used", () => {
    expect(text).not.toContain('"resolved"');
  });
});
