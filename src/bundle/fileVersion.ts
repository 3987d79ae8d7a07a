export type FileFormat =
  | "wanglai-bundle"
  | "wanglai-article"
  | "wanglai-source"
  | "wanglai-texts"
  | "wanglai-events"
  | "wanglai-documents";

/** A file of the current version, or what is the matter with it. */
export type Versioned =
  | { readonly file: Readonly<Record<string, unknown>> }
  | { readonly problem: "foreign"; readonly found: string }
  | { readonly problem: "newer" | "damaged"; readonly version: unknown; readonly current: number }
  | { readonly problem: "older"; readonly version: number; readonly file: Readonly<Record<string, unknown>> };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Tells the version of a parsed file.
 * @param value what `JSON.parse` gave: anything at all
 * @param format the format that the caller wants
 * @param current its current version
 */
export function versionOf(value: unknown, format: FileFormat, current: number): Versioned {
  if (!isRecord(value)) return { problem: "foreign", found: "content of another kind" };
  if (value.format !== format) {
    return { problem: "foreign", found: typeof value.format === "string" ? value.format : "content of another kind" };
  }
  const { version } = value;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return { problem: "damaged", version, current };
  }
  if (version > current) return { problem: "newer", version, current };
  return version === current ? { file: value } : { problem: "older", version, file: value };
}
