/** A name as a table lists it. */
export interface TableName {
  readonly name: string;
  /** Marked `*`: also an everyday word, so it names somebody only beside words that show it. */
  readonly common: boolean;
}

/** A line of a table of names. */
export interface TableLine extends TableName {
  /** The last line `# heading` above it, or the empty string. */
  readonly heading: string;
  /** What stands behind the name before the colon, between commas. */
  readonly fields: readonly string[];
  /** The other names behind the colon. */
  readonly others: readonly TableName[];
}

/**
 * The lines of a table of the form `name,field: other name, other name*` with headings `# heading`;
 * fields, colon and other names may be missing.
 */
export function readNameTable(table: string): TableLine[] {
  const lines: TableLine[] = [];
  let heading = "";
  for (const line of table.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("# ")) {
      heading = line.slice(2);
      continue;
    }
    const colon = line.indexOf(":");
    const fields = (colon < 0 ? line : line.slice(0, colon)).split(",");
    const { name, common } = readName(fields.shift() ?? "");
    const written = colon < 0 ? "" : line.slice(colon + 2);
    lines.push({ heading, name, common, fields, others: written === "" ? NONE : written.split(", ").map(readName) });
  }
  return lines;
}

const NONE: readonly TableName[] = [];

function readName(written: string): TableName {
  const common = written.endsWith("*");
  return { name: common ? written.slice(0, -1) : written, common };
}
