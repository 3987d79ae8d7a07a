import { dateText, eventCertainty } from "../dateText.ts";
import { dayText } from "../days.ts";
import { documentName } from "../shownName.ts";
import { calendarDays } from "./calendarDays.ts";
import { correctedWords, partyWords, personWords } from "./eventWords.ts";
import { type ExportEntry, type ExportRequest, type ExportWriter, exportStatement } from "./exportRequest.ts";

interface Entry extends ExportEntry {
  readonly days: { readonly first: number; readonly last: number } | null;
  readonly request: ExportRequest;
}

const joined = (parts: readonly (string | null)[], { request }: Entry) =>
  parts.filter((part) => part !== null && part !== "").join(request.words.separator);

const withRole = (entry: Entry, role: "host" | "guest") =>
  joined(
    entry.event.organizations.filter((party) => party.role === role).map(({ name }) => name),
    entry,
  );

/** The columns in their order, and what each says of an event. */
const COLUMNS = {
  date: ({ event }) => event.date,
  firstDay: ({ days }) => (days ? dayText(days.first) : ""),
  lastDay: ({ days }) => (days ? dayText(days.last) : ""),
  certainty: ({ event, request }) => request.words.certainty[eventCertainty(event)],
  dateWords: ({ event, request }) => dateText(event.date, request.words.dates),
  kinds: (entry) =>
    joined(
      entry.event.kinds.map((kind) => entry.request.words.kinds[kind]),
      entry,
    ),
  title: ({ event }) => event.title,
  organizations: (entry) =>
    joined(
      entry.event.organizations.map((party) => partyWords(party, entry.request.words)),
      entry,
    ),
  hosts: (entry) => withRole(entry, "host"),
  guests: (entry) => withRole(entry, "guest"),
  people: (entry) =>
    joined(
      entry.event.people.map((person) => personWords(person, entry.request.words)),
      entry,
    ),
  place: ({ event }) => event.place ?? "",
  quote: ({ event }) => event.quote,
  sources: (entry) => joined(entry.documents.map(documentName), entry),
  publishers: (entry) => joined([...new Set(entry.documents.map(({ publisher }) => publisher))], entry),
  published: (entry) => joined([...new Set(entry.documents.map(({ published }) => published))], entry),
  addresses: (entry) =>
    joined(
      entry.documents.map(({ address }) => address),
      entry,
    ),
  corrected: ({ event, request }) => correctedWords(event, request.words),
  local: ({ local, request }) => (local === null ? "" : request.words.local[local]),
  link: ({ event, local, request }) => (local === "only" ? "" : request.addressOf(event.id)),
} as const satisfies Record<string, (entry: Entry) => string>;

export type CsvColumn = keyof typeof COLUMNS;

/**
 * The signs at the start of a cell that make a spreadsheet calculate it, full-width ones included, which some take for
 * the same; also behind white space, which some pass over. A tab, a line end or a zero byte is enough by itself.
 * Rule: OWASP, "CSV Injection"; OWASP ASVS 5.0, 1.2.10.
 */
const CALCULATES = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/u;

/** A cell that a spreadsheet shows and never calculates: what could be a formula begins with an apostrophe. */
export function defused(cell: string): string {
  return CALCULATES.test(cell) ? `'${cell}` : cell;
}

/**
 * A cell in quotation marks, whether it needs them here or not: where the lists of a spreadsheet are separated by
 * semicolons, it would else cut the cell at these and take a part of it for a formula.
 */
function quotedCell(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

const line = (cells: readonly string[]) => `${cells.map((cell) => quotedCell(defused(cell))).join(",")}\r\n`;

/**
 * The requested events as a table, one row each: UTF-8 once it is written (with the byte order mark that spreadsheets
 * tell it by), every cell is quoted, rows end in CRLF (RFC 4180). The days are empty where the date names none. The last column has the
 * statement for its heading and is otherwise empty, so that it travels along and the table still opens right.
 */
export const eventsCsv: ExportWriter = {
  begin(request) {
    const columns = Object.keys(COLUMNS) as CsvColumn[];
    return `\uFEFF${line([...columns.map((column) => request.words.columns[column]), exportStatement(request)])}`;
  },
  event(entry, request) {
    const whole = { ...entry, days: calendarDays(request.index, entry.row), request };
    return line([...Object.values(COLUMNS).map((write) => write(whole)), ""]);
  },
  end: () => "",
};
