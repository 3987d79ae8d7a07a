/** What a bundle says of the corrections that its build found: `Bundle.corrections`, a file after the other. */
import { damaged } from "../bundle/bundleError.ts";
import type { Bundle, BundleDocument } from "../bundle/schema.ts";
import type { CorrectionsContent, CorrectionsFile } from "./correctionsFile.ts";
import { type CorrectionEntry, checkEntry } from "./entries.ts";
import { type Outcome, UNFIT_REASONS } from "./outcomes.ts";
import { isObject } from "./shapes.ts";

/** A file of corrections with what became of its entries, one outcome each, in order. */
export interface AppliedCorrections extends CorrectionsContent {
  readonly file: string;
  readonly readable: boolean;
  readonly diagnostics: BundleDocument["diagnostics"];
  readonly outcomes: readonly Outcome[];
}

/**
 * What the bundle says of files of corrections.
 * @param outcomes of the entries of all files, one file's after the other's
 */
export function appliedCorrections(
  files: readonly CorrectionsFile[],
  outcomes: readonly Outcome[],
): AppliedCorrections[] {
  let at = 0;
  return files.map(({ file, readable, entries, unread, members, diagnostics }) => {
    const own = outcomes.slice(at, at + entries.length);
    at += entries.length;
    const told = diagnostics.map(({ rule, severity, message }) => ({ rule, severity, message }));
    return { file, readable, entries, unread, members, diagnostics: told, outcomes: own };
  });
}

const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

function isOutcome(value: unknown): value is Outcome {
  if (!isObject(value) || !isText(value.entry)) return false;
  const { status, reason, expected, found } = value;
  if (status === "applied" || status === "already") return true;
  const isKnown = UNFIT_REASONS.some((one) => one === reason);
  return status === "unfit" && isKnown && isTextOrNull(expected) && isTextOrNull(found);
}

function isDiagnostic(value: unknown): value is BundleDocument["diagnostics"][number] {
  return isObject(value) && [value.rule, value.severity, value.message].every(isText);
}

/**
 * Reads `Bundle.corrections`; none in data that was built before there were any.
 * @throws BundleError
 */
export function readAppliedCorrections({ corrections }: Pick<Bundle, "corrections">): AppliedCorrections[] {
  const wrong = () => damaged("wanglai-bundle", "what it says of corrections cannot be read");
  if (!Array.isArray(corrections)) throw wrong();
  return corrections.map((one: unknown): AppliedCorrections => {
    if (!isObject(one)) throw wrong();
    const { file, readable, entries, unread, members, diagnostics, outcomes } = one;
    const areLists = [entries, unread, diagnostics, outcomes].every(Array.isArray);
    if (!isText(file) || typeof readable !== "boolean" || !isObject(members) || !areLists) throw wrong();
    const listed: CorrectionEntry[] = (entries as unknown[]).map((entry) => {
      const checked = checkEntry(entry);
      if ("entry" in checked) return checked.entry;
      throw wrong();
    });
    const told = outcomes as unknown[];
    const remarks = diagnostics as unknown[];
    if (!told.every(isOutcome) || told.length !== listed.length || !remarks.every(isDiagnostic)) throw wrong();
    return {
      file,
      readable,
      entries: listed,
      unread: unread as unknown[],
      members,
      diagnostics: remarks,
      outcomes: told,
    };
  });
}

/** The ids of the entries that a bundle holds: what `CorrectionLook.holds` is asked for. */
export function heldEntries(corrections: readonly AppliedCorrections[]): ReadonlySet<string> {
  const outcomes = corrections.flatMap((one) => one.outcomes);
  return new Set(outcomes.flatMap(({ entry, status }) => (status === "unfit" ? [] : [entry])));
}
