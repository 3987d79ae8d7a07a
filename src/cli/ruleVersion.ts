import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

declare const __WANGLAI_RULES__: string | undefined;

/** Folders of `src` on which hangs what comes of a document. */
const FOLDERS = ["bundle", "cli", "model", "pipeline"];

/**
 * A hash of all that what comes of a document hangs on besides the document: the program itself, and the Node that runs it.
 * Put in where the program is packaged; of the sources and of the versions of their libraries else.
 */
export function ruleVersion(): string {
  const hash = createHash("sha256").update(`${process.version} ${process.versions.icu ?? ""}\n`);
  if (typeof __WANGLAI_RULES__ === "string") return hash.update(__WANGLAI_RULES__).digest("hex");
  for (const folder of FOLDERS) {
    const within = new URL(`../${folder}/`, import.meta.url);
    const paths = readdirSync(within, { recursive: true, encoding: "utf8" }).filter(isSource).sort();
    for (const path of paths) {
      hash.update(`${folder}/${path}\n`).update(readFileSync(new URL(path.replaceAll("\\", "/"), within)));
    }
  }
  return hash.update(readFileSync(new URL("../../package-lock.json", import.meta.url))).digest("hex");
}

function isSource(path: string): boolean {
  return /\.(ts|mjs|json)$/.test(path) && !path.endsWith(".test.ts");
}
