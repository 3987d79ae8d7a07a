import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { SourceField } from "../../../model/source.ts";
import { type CsvCell, type CsvRow, csvRows, type Delimiter } from "../../text/csvRows.ts";
import { type FieldRole, fieldRole } from "../../text/fieldNames.ts";
import { isChineseProse, isChineseTitle } from "./articleFields.ts";
import { type Collection, type CollectionRecord, warning } from "./collection.ts";
import { FieldValue } from "./fieldValue.ts";

/** The first line of a table, and its columns' names, are no longer than this. */
const HEADER = 2000;
const LONGEST_NAME = 40;
/** Where hardly any of so many rows fits the header, the rest need not be read. */
const SAMPLE = 500;
const LINE = /^[^\r\n]*/;
const DELIMITERS: readonly Delimiter[] = [",", "\t", ";"];

interface Table {
  readonly delimiter: Delimiter;
  readonly names: readonly string[];
  readonly roles: readonly (FieldRole | null)[];
  /** Where the first row behind the header begins. */
  readonly body: number;
}

/**
 * A quote that is doubled, and a line feed as programs write it that keep a row on one line: `\\n`. Letters behind it
 * are a name: `C:\\news`.
 */
const ESCAPE = /""|(?:\\r)?\\n(?![a-z])/g;

function copyCell(value: FieldValue, text: string, cell: CsvCell): void {
  let from = cell.content;
  for (const { 0: sign, index } of text.slice(cell.content, cell.contentEnd).matchAll(ESCAPE)) {
    const at = cell.content + index;
    if (sign === '""' && !cell.quoted) continue;
    value.copy(from, at);
    value.replace(sign === '""' ? '"' : "\n", at, at + sign.length);
    from = at + sign.length;
  }
  value.copy(from, cell.contentEnd);
  if (cell.quoted) value.copy(cell.contentEnd + 1, cell.end);
}

function cellField(text: string, name: string, cell: CsvCell, origin: number): SourceField {
  const value = new FieldValue(text, origin);
  copyCell(value, text, cell);
  return value.field(name, cell);
}

/**
 * A header names a title or a text, and one column more that articles have; beside a text, columns with names as
 * programs give them (`id`) do too. No name is as long as a sentence.
 */
function headerWith(text: string, start: number, delimiter: Delimiter): Table | null {
  const head = text.slice(start, start + HEADER);
  const [line = ""] = LINE.exec(head) ?? [];
  // Only a quoted name goes on behind the line's end.
  if (!line.includes(delimiter) && !line.includes('"')) return null;
  const row = csvRows(text.slice(0, start + HEADER), start, delimiter).next().value;
  if (!row || row.end >= start + HEADER || row.cells.length < 2) return null;
  const names = row.cells.map((cell) => cellField(text, "", cell, 0).value.trim());
  if (names.some((name) => name.length > LONGEST_NAME || /[。！？：:\n]$/.test(name))) return null;
  const roles = names.map(fieldRole);
  const known = roles.filter((role) => role !== null).length;
  const named = roles.includes("body") && names.every((name) => /^[\w .-]*$/.test(name));
  if (!roles.includes("title") && !roles.includes("body")) return null;
  if (known < 2 && !named) return null;
  return { delimiter, names, roles, body: row.end };
}

/** What spreadsheet programs write before the header, to say which sign divides the columns. */
const SEPARATOR_LINE = /^sep=.\r?\n/;

/** The first line that is not blank, if it is a header. */
function findHeader(text: string): Table | null {
  const skipped = SEPARATOR_LINE.exec(text)?.[0].length ?? 0;
  const blank = text.slice(skipped, text.length - text.slice(skipped).trimStart().length);
  const from = skipped + Math.max(blank.lastIndexOf("\n"), blank.lastIndexOf("\r")) + 1;
  for (const delimiter of DELIMITERS) {
    const table = headerWith(text, from, delimiter);
    if (table) return table;
  }
  return null;
}

/** Cells beyond the header belong to the last column if that one holds text, which was written without quotes. */
function joinSurplus(row: CsvRow, { names, roles }: Table): readonly CsvCell[] {
  const last = row.cells[names.length - 1];
  const role = roles.at(-1);
  const plain = row.cells.slice(names.length - 1).every(({ quoted }) => !quoted);
  if (row.cells.length <= names.length || !last || !plain || (role !== "body" && role !== "summary")) return row.cells;
  return [...row.cells.slice(0, names.length - 1), { ...last, end: row.end, contentEnd: row.end }];
}

function readRow(text: string, row: CsvRow, table: Table, number: number): CollectionRecord {
  const { start, end } = row;
  const expected = table.names.length;
  const cells = joinSurplus(row, table);
  const fields = cells.map((cell, index) => cellField(text, table.names[index] ?? "", cell, start));
  const diagnostics: Diagnostic[] = [];
  if (row.cells.length !== expected) {
    const done =
      row.cells.length < expected
        ? "it is read as far as it goes"
        : cells.length === expected
          ? "the rest of the row is read as its last column"
          : "what is left over has no name";
    const message = `Unexpected ${row.cells.length} columns in record ${number}, expected ${expected}; ${done}.`;
    diagnostics.push(warning("ragged-row", message, { start: 0, end: end - start }));
  }
  for (const cell of row.cells.filter(({ unclosed }) => unclosed)) {
    const message = `Unexpected quote without its end in record ${number}, expected a closing one; the cell ends with its column or line.`;
    diagnostics.push(warning("unclosed-quote", message, { start: cell.start - start, end: cell.end - start }));
  }
  return { start, end, fields, diagnostics };
}

/**
 * Reads a table with one article a row: commas, semicolons or tabs, a first row that names the columns. Null where
 * the header does not name a title or a text, no row has one in Chinese, or most rows do not fit the header: prose
 * with commas is no table.
 */
export function readCsv(text: string): Collection | null {
  const table = findHeader(text);
  if (!table) return null;
  const records: CollectionRecord[] = [];
  let fitting = 0;
  for (const row of csvRows(text, table.body, table.delimiter)) {
    if (row.cells.every((cell) => text.slice(cell.start, cell.end).trim() === "")) continue;
    const record = readRow(text, row, table, records.length + 1);
    records.push(record);
    if (row.cells.length === table.names.length) fitting++;
    if (records.length > SAMPLE && fitting * 10 < records.length) return null;
  }
  const tells = records.some(({ fields }) =>
    fields.some(({ value }, index) => {
      const role = table.roles[index];
      return (role === "title" && isChineseTitle(value)) || (role === "body" && isChineseProse(value));
    }),
  );
  if (!tells || fitting * 2 < records.length) return null;
  return { format: "csv", records, lost: [], diagnostics: [] };
}
