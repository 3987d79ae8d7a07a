import type { Diagnostic } from "../../model/diagnostic.ts";
import { ORGANIZATION_TYPES, type OrganizationType } from "../../model/organization.ts";
import type { ReadFailure } from "../../model/source.ts";
import { decode } from "../source/encodings/decode.ts";
import { type CsvCell, type CsvRow, csvRows, type Delimiter } from "../text/csvRows.ts";
import { withoutInvisible } from "../text/invisible.ts";
import { simplify } from "../text/simplify.ts";

/** One row of the user's table. */
export interface TableRow {
  /** As a spreadsheet counts it: the header of a table without blank lines is row 1. */
  readonly row: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null where the row gives none. */
  readonly type: OrganizationType | null;
}

type Column = "name" | "alias" | "type";

/** The words that a header may use for each column, in lower case. */
const COLUMNS: Readonly<Record<Column, string>> = {
  name: "name organization 名称 单位 单位名称 机构 机构名称 全称 规范名称",
  alias: "alias aliases 别名 简称 又称 又名 其他名称",
  type: "type 类型 类别 性质",
};

/** The words for each type besides its own name. */
const TYPES: Readonly<Record<OrganizationType, string>> = {
  university: "高校 大学 院校 学校",
  government: "政府 政府机关 机关 党政机关",
  company: "企业 公司",
  institute: "科研院所 科研机构 研究院 研究所 院所",
  hospital: "医院",
  association: "社会团体 社团 协会 学会 商会",
  other: "其他 其它",
};

const columnOf = new Map<string, Column>();
for (const column of ["name", "alias", "type"] as const) {
  for (const word of COLUMNS[column].split(" ")) columnOf.set(word, column);
}
const typeOf = new Map<string, OrganizationType>();
for (const type of ORGANIZATION_TYPES) for (const word of [type, ...TYPES[type].split(" ")]) typeOf.set(word, type);

const DELIMITERS: readonly Delimiter[] = [",", "\t", ";"];
/** What parts the aliases of one cell. */
const BETWEEN_ALIASES = /[;；、|｜\n]/u;
const LONGEST_NAME = 100;

const HEADER =
  "Name the columns in the first row: name, alias, type (名称、别名、类型), parted by commas; type may be left out.";

export interface ReadRows {
  readonly file: string;
  readonly rows: readonly TableRow[];
  readonly diagnostics: readonly Diagnostic[];
}

function cellText(text: string, { content, contentEnd, quoted, end }: CsvCell): string {
  const inside = text.slice(content, contentEnd);
  const cell = quoted ? inside.replaceAll('""', '"') + text.slice(contentEnd + 1, end) : inside;
  return simplify(withoutInvisible(cell).trim());
}

interface Numbered {
  readonly number: number;
  readonly cells: readonly CsvCell[];
}

/** The rows that say something, with their numbers; a line `sep=;`, which spreadsheet programs write, is none. */
function numberedRows(text: string, delimiter: Delimiter): Numbered[] {
  const says = ({ start, end }: CsvRow) => /[^\s,;]/.test(text.slice(start, end).replace(/^sep=./, ""));
  return [...csvRows(text, 0, delimiter)].flatMap((row, index) =>
    says(row) ? [{ number: index + 1, cells: row.cells }] : [],
  );
}

interface Table {
  readonly columns: readonly (Column | null)[];
  readonly body: readonly Numbered[];
}

/** The table whose header names a column of names; the delimiter by which it names the most columns. */
function findTable(text: string): Table | null {
  let best: Table | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const [header, ...body] = numberedRows(text, delimiter);
    const columns = (header?.cells ?? []).map((cell) => columnOf.get(cellText(text, cell).toLowerCase()) ?? null);
    const known = columns.filter((column) => column !== null).length;
    if (!columns.includes("name") || known <= most) continue;
    best = { columns, body };
    most = known;
  }
  return best;
}

/**
 * Reads the bytes of a table of organizations: columns name, alias and type in any order, one alias a row or several
 * parted by `;`, `、` or `|`, in UTF-8 or another encoding that documents may have. A row that cannot be used is left out
 * and told; other columns are not looked at. A file that is no text, or has no such header, is a `ReadFailure`.
 */
export function readTableRows(file: string, bytes: Uint8Array): ReadRows | ReadFailure {
  const decoded = bytes.length === 0 ? null : decode(bytes);
  const text = decoded?.text.replace(/^\uFEFF/, "") ?? "";
  if (bytes.length === 0 || (decoded && text.trim() === "")) {
    return { file, code: "empty", message: `The table of organizations is empty. ${HEADER}` };
  }
  if (!decoded || text.includes("\0")) {
    return {
      file,
      code: "binary",
      message: `The table of organizations is no text. Save it as CSV in UTF-8. ${HEADER}`,
    };
  }
  const table = findTable(text);
  if (!table) {
    return {
      file,
      code: "no-name-column",
      message: `The table of organizations has no column called name (名称). ${HEADER}`,
    };
  }
  const diagnostics: Diagnostic[] = [];
  const rows = table.body.flatMap(({ number, cells }) => {
    const tell = (rule: string, message: string) =>
      diagnostics.push({ rule: `organizations/${rule}`, severity: "warning", message, span: null });
    return readRow(text, number, cells, table.columns, tell);
  });
  return { file, rows, diagnostics: [...decoded.diagnostics, ...diagnostics] };
}

function readRow(
  text: string,
  row: number,
  cells: readonly CsvCell[],
  columns: readonly (Column | null)[],
  tell: (rule: string, message: string) => void,
): TableRow[] {
  const values = (column: Column) =>
    columns.flatMap((one, index) => {
      const cell = one === column ? cells[index] : undefined;
      return cell ? [cellText(text, cell)] : [];
    });
  if (cells.some(({ unclosed }) => unclosed)) {
    tell("unclosed-quote", `Unexpected quote without its end in row ${row}, expected a closing one. Check the row.`);
  }
  const surplus = cells.slice(columns.length).some((cell) => cellText(text, cell) !== "");
  if (surplus) {
    const message = `Unexpected ${cells.length} columns in row ${row}, expected ${columns.length}; the rest is not read. Part aliases by ; or put them in quotes.`;
    tell("ragged-row", message);
  }
  const name = values("name").find((value) => value !== "") ?? "";
  if (name === "" || name.length > LONGEST_NAME) {
    const found = name === "" ? "no name" : `a name of ${name.length} characters`;
    tell("no-name", `Unexpected row ${row} with ${found}, expected an organization; the row is left out. Name it.`);
    return [];
  }
  const word = (values("type").find((value) => value !== "") ?? "").toLowerCase();
  const type = typeOf.get(word) ?? null;
  if (word !== "" && type === null) {
    const message = `Unexpected type ${word} in row ${row}, expected one of ${ORGANIZATION_TYPES.join(", ")}; the row is used without it.`;
    tell("unknown-type", message);
  }
  const aliases = values("alias")
    .flatMap((cell) => cell.split(BETWEEN_ALIASES))
    .map((alias) => alias.trim())
    .filter((alias) => alias !== "" && alias !== name && alias.length <= LONGEST_NAME);
  return [{ row, name, aliases: [...new Set(aliases)], type }];
}
