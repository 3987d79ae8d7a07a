import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { isInstalled } from "./install.mjs";
import { isSupportedNode } from "./nodeVersion.mjs";

const HERE = { os: [process.platform], cpu: [process.arch], optional: true };
const ELSEWHERE = { os: ["plan9"], cpu: ["pdp11"], optional: true };

/** A project whose lock file and installed packages are as given; packages are named by path. */
function project(locked: object, installed: object) {
  const files = Object.fromEntries(Object.keys(installed).map((path) => [`${path}/package.json`, "{}"]));
  return temporaryFolder({
    ...files,
    "package-lock.json": JSON.stringify({ packages: { "": {}, ...locked } }),
    "node_modules/.package-lock.json": JSON.stringify({ packages: installed }),
  });
}

describe("isInstalled", () => {
  const a = { "node_modules/a": { version: "1.0.0" } };

  it.each([
    ["all is there", a, a, true],
    ["a package is missing", { ...a, "node_modules/b": { version: "1.0.0" } }, a, false],
    ["a package is of another version", { "node_modules/a": { version: "1.0.1" } }, a, false],
    [
      "a package for other machines is missing",
      { ...a, "node_modules/b": { version: "1.0.0", ...ELSEWHERE } },
      a,
      true,
    ],
    ["the package for this machine is missing", { ...a, "node_modules/b": { version: "1.0.0", ...HERE } }, a, false],
    ["one that nothing needs is there", a, { ...a, "node_modules/b": { version: "1.0.0" } }, true],
  ])("sees when %s", async (_what, locked, installed, expected) => {
    expect(isInstalled(await project(locked, installed))).toBe(expected);
  });

  it("sees a package that was deleted by hand", async () => {
    const root = await project(a, a);
    await rm(join(root, "node_modules/a"), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  it("takes nothing for installed before the first install, or after one that broke off", async () => {
    const lock = JSON.stringify({ packages: a });
    expect(isInstalled(await temporaryFolder({ "package-lock.json": lock }))).toBe(false);
    expect(
      isInstalled(await temporaryFolder({ "package-lock.json": lock, "node_modules/.package-lock.json": "{" })),
    ).toBe(false);
  });
});

describe("isSupportedNode", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.0.0", "25.1.0"])("takes %s", (version) => {
    expect(isSupportedNode(version)).toBe(true);
  });
  it.each(["18.20.0", "20.18.3", "21.7.0", "22.11.0"])("refuses %s", (version) => {
    expect(isSupportedNode(version)).toBe(false);
  });
});
