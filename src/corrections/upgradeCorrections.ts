import { CORRECTIONS_FORMAT } from "./entries.ts";
import { isObject } from "./shapes.ts";

/**
 * A file's content as the next version wants it. Gets and gives plain JSON and must not change its argument. The file was not
 * checked yet: an upgrader may throw where it is not what it says.
 */
export type CorrectionsUpgrader = (older: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The steps from version 1 on: the first makes version 2 of version 1, and so on. A step, once released, is never changed. */
const UPGRADERS: readonly CorrectionsUpgrader[] = [];

/** The version that is written, and the latest that is read. */
export const CORRECTIONS_VERSION = UPGRADERS.length + 1;

/** The file in its current version, or why there is none. */
export type UpgradedCorrections =
  | { readonly file: Readonly<Record<string, unknown>> }
  | { readonly problem: "foreign" }
  | { readonly problem: "newer" | "damaged"; readonly version: unknown };

/**
 * Brings parsed corrections up to the current version, one version at a time.
 * @param value what `JSON.parse` gave: anything at all
 * @param steps the upgraders
 */
export function upgradeCorrections(
  value: unknown,
  steps: readonly CorrectionsUpgrader[] = UPGRADERS,
): UpgradedCorrections {
  if (!isObject(value) || value.format !== CORRECTIONS_FORMAT) return { problem: "foreign" };
  const { version } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return { problem: "damaged", version };
  if (version > steps.length + 1) return { problem: "newer", version };
  let file: Readonly<Record<string, unknown>> = value;
  try {
    for (const [index, step] of steps.entries()) {
      if (index + 1 >= version) file = { ...step(file), format: CORRECTIONS_FORMAT, version: index + 2 };
    }
  } catch {
    return { problem: "damaged", version };
  }
  return { file };
}
