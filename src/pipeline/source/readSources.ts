import type { ReadFailure, Reading } from "../../model/source.ts";
import type { Span } from "../../model/span.ts";
import type { Collection, CollectionRecord, LostRecord } from "./collections/collection.ts";
import { readCollection } from "./collections/readCollection.ts";
import { brokenJsonWarning } from "./collections/readJson.ts";
import { recordRemarks } from "./collections/recordRemarks.ts";
import { contentId } from "./contentId.ts";
import { type Decoded, decode } from "./encodings/decode.ts";
import { adviceFor, isEncryptedOffice, looksBinary, sniffBinary, TEXT_WANTED } from "./sniffBinary.ts";
import { sniffCode } from "./sniffCode.ts";
import { sniffFormat } from "./sniffFormat.ts";

const OFFICE_PASSWORD =
  "The Office document is protected by a password. Open it with the password, save it without one, and put that here.";

/** What readers put right, as the page writes it: its format is said before anything that holds something else. */
const CORRECTIONS = /^\s*\{[^{}[\]]{0,1000}"format"\s*:\s*"wanglai-corrections"/;
const CORRECTIONS_WANTED =
  "The file holds corrections and no article. Name it corrections.json, in a folder of its own where there is one already, and the next build applies it.";

const UTF8 = new TextEncoder();

/** The index of the record that a place of the file lies in, or is nearest to; of two the one before it. */
function nearestRecord(records: Collection["records"], span: Span): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { start, end }] of records.entries()) {
    const distance = Math.max(0, start - span.end, span.start - end);
    if (distance >= least) continue;
    least = distance;
    nearest = index;
  }
  return nearest;
}

/** All records as they stand in the file, read or lost. */
function inOrder(records: readonly CollectionRecord[], lost: readonly LostRecord[]): (CollectionRecord | LostRecord)[] {
  return lost.length === 0 ? [...records] : [...records, ...lost].sort((a, b) => a.start - b.start);
}

/**
 * One document for each record, and a failure for each that is lost. What concerns the file is said of the first, what concerns a place outside of all
 * records of the nearest.
 */
function documentsOf(file: string, { text, encoding, diagnostics }: Decoded, collection: Collection): Reading[] {
  const { records, lost } = collection;
  const remarks = records.map(({ diagnostics, fields }) => [...diagnostics, ...recordRemarks(fields)]);
  for (const one of [...diagnostics, ...collection.diagnostics]) {
    const { span } = one;
    const holder = span ? records.findIndex(({ start, end }) => start <= span.start && span.end <= end) : -1;
    const from = records[holder]?.start;
    if (span && from !== undefined) {
      remarks[holder]?.unshift({ ...one, span: { start: span.start - from, end: span.end - from } });
    } else remarks[span ? nearestRecord(records, span) : 0]?.unshift({ ...one, span: null });
  }
  let index = 0;
  return inOrder(records, lost).flatMap((one, place): Reading[] => {
    const record = place + 1;
    if ("message" in one)
      return one.message === null ? [] : [{ file, record, code: "broken-record", message: one.message }];
    const slice = text.slice(one.start, one.end);
    return [
      {
        id: contentId(UTF8.encode(slice)),
        file,
        record,
        encoding,
        format: collection.format,
        text: slice,
        fields: one.fields,
        diagnostics: remarks[index++] ?? [],
      },
    ];
  });
}

const CODE_ADVICE = "Take it out of the folder; the page itself is read without it.";

/**
 * Stage 1: the bytes of one file as documents: one, or one for each record of a collection (a feed, JSON, a table).
 * A record that is lost is a failure among them. `file` is the path as it was given, with `/` between folders. A file that is empty (`empty`), or no text
 * (`binary`), gives a `ReadFailure`.
 */
export function readSources(file: string, bytes: Uint8Array): readonly Reading[] | ReadFailure {
  if (bytes.length === 0) {
    return { file, code: "empty", message: `The file is empty, expected an article. ${TEXT_WANTED}` };
  }
  const kind = sniffBinary(bytes);
  if (kind?.includes("Office") && isEncryptedOffice(bytes)) return { file, code: "password", message: OFFICE_PASSWORD };
  if (kind) return { file, code: "binary", message: `The file is ${kind}, expected an article. ${adviceFor(kind)}` };

  const decoded = decode(bytes);
  if (!decoded || looksBinary(decoded.text)) {
    return { file, code: "binary", message: `The file is no text in any known encoding. ${TEXT_WANTED}` };
  }
  const { text, encoding, diagnostics } = decoded;
  if (/^[\s\p{Cf}\p{Cc}]*$/u.test(text)) {
    return {
      file,
      code: "empty",
      message: `The file holds nothing but white space and invisible characters, expected an article. ${TEXT_WANTED}`,
    };
  }
  if (CORRECTIONS.test(text)) return { file, code: "corrections-elsewhere", message: CORRECTIONS_WANTED };
  const collection = readCollection(text);
  if (collection) return documentsOf(file, decoded, collection);
  const code = sniffCode(text);
  if (code) {
    const message = `The file is ${code}, as browsers save them beside a page, expected an article. ${CODE_ADVICE}`;
    return { file, code: "binary", message };
  }
  const format = sniffFormat(text);
  const broken = brokenJsonWarning(text);
  const remarks = broken ? [...diagnostics, broken] : diagnostics;
  return [{ id: contentId(bytes), file, record: null, encoding, format, text, fields: [], diagnostics: remarks }];
}
