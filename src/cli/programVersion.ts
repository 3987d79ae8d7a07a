import { readFileSync } from "node:fs";

declare const __WANGLAI_VERSION__: string | undefined;

/** The version of the program: put in where it is packaged, read from package.json else. */
export function programVersion(): string {
  if (typeof __WANGLAI_VERSION__ === "string") return __WANGLAI_VERSION__;
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}
