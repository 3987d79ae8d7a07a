import type { BundleDocument } from "../../../bundle/schema.ts";
import { dayText, parseDay } from "../days.ts";
import { dateOf } from "../eventIndex.ts";
import { calendarDays, countWithoutDay } from "./calendarDays.ts";
import { eventNotes, partyWords, personWords, sourceWords } from "./eventWords.ts";
import { type ExportEntry, type ExportRequest, type ExportWriter, exportStatement } from "./exportRequest.ts";

/** The most octets that a line may have, its end not counted: RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/** How many octets UTF-8 takes for one character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * A content line folded into lines of at most 75 octets, each further one behind a space that is not part of the
 * content (RFC 5545, 3.1). A character is never cut, though the rule would let its octets be.
 */
export function foldedLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A value of type TEXT: RFC 5545, 3.3.11. Control characters, which it may not hold, go; line ends become `\n`. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** The last day that a value of type DATE can name: RFC 5545, 3.3.4 gives the year four digits. */
const LAST_DAY = parseDay("9999-12-31") ?? 0;

const dateValue = (days: number) => dayText(days).replaceAll("-", "");

/**
 * When the entry was made, which the standard asks for (RFC 5545, 3.8.7.2). The same export shall give the same bytes,
 * so it is no clock's: the day that the leading document was published, else the day of the event.
 */
function stampDay(documents: readonly BundleDocument[], first: number): number {
  const published = documents[0]?.published;
  return (published ? parseDay(published) : null) ?? first;
}

function description(entry: ExportEntry, { words, addressOf }: ExportRequest) {
  const { event, documents, local } = entry;
  const { organizations, people, quote } = event;
  const listed = (names: readonly string[]) => names.join(words.separator);
  return [
    quote === "" ? "" : words.quoted(quote),
    organizations.length === 0
      ? ""
      : words.organizations(listed(organizations.map((party) => partyWords(party, words)))),
    people.length === 0 ? "" : words.people(listed(people.map((person) => personWords(person, words)))),
    ...eventNotes(entry, words),
    ...documents.map((document) =>
      [words.source(sourceWords(document, words)), document.address].filter(Boolean).join("\n"),
    ),
    local === "only" ? "" : addressOf(event.id),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * The requested events as a calendar (RFC 5545): one all-day entry each, over all days of an interval. An event of
 * which no day is known is left out, never put on a false day; the calendar's description says how many were. What is
 * uncertain is tentative. All entries leave the time free.
 */
export const eventsIcs: ExportWriter = {
  begin(request) {
    const { index, rows, words } = request;
    const leftOut = countWithoutDay(index, rows);
    const statement = exportStatement(request) + (leftOut > 0 ? words.leftOut(leftOut) : "");
    return written([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Wanglai//Wanglai export//ZH",
      "CALSCALE:GREGORIAN",
      `X-WR-CALNAME:${escapedText(words.calendarName)}`,
      `X-WR-CALDESC:${escapedText(statement)}`,
    ]);
  },
  event(entry, request) {
    const { row, event, documents, local } = entry;
    const { index, words, addressOf } = request;
    const days = calendarDays(index, row);
    if (!days) return "";
    return written([
      "BEGIN:VEVENT",
      `UID:${escapedText(event.id)}@wanglai`,
      `DTSTAMP:${dateValue(stampDay(documents, days.first))}T000000Z`,
      `DTSTART;VALUE=DATE:${dateValue(days.first)}`,
      // The day after the last one: RFC 5545, 3.6.1. Without it, the entry is of one day.
      ...(days.last < LAST_DAY ? [`DTEND;VALUE=DATE:${dateValue(days.last + 1)}`] : []),
      `SUMMARY:${escapedText(event.title)}`,
      `DESCRIPTION:${escapedText(description(entry, request))}`,
      ...(event.place === null ? [] : [`LOCATION:${escapedText(event.place)}`]),
      `CATEGORIES:${event.kinds.map((kind) => escapedText(words.kinds[kind])).join(",")}`,
      `STATUS:${dateOf(index, row)?.uncertain ? "TENTATIVE" : "CONFIRMED"}`,
      "TRANSP:TRANSPARENT",
      ...(local === "only" ? [] : [`URL:${new URL(addressOf(event.id)).href}`]),
      "END:VEVENT",
    ]);
  },
  end: () => written(["END:VCALENDAR"]),
};

const written = (lines: readonly string[]) => lines.map((line) => `${foldedLine(line)}\r\n`).join("");
