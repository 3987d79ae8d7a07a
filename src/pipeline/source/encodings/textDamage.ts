import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Span } from "../../../model/span.ts";

/** A warning of this stage about the whole document, or about a span of the decoded text. */
export function warning(rule: string, message: string, span: Span | null = null): Diagnostic {
  return { rule: `source/${rule}`, severity: "warning", message, span };
}

/** How many of a text's UTF-16 units are in a range, both ends included. */
export function countUnits(text: string, first: number, last = first): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= first && unit <= last) count++;
  }
  return count;
}

/** Stands for bytes that the encoding does not have. */
export const REPLACEMENT = 0xfffd;

/** What all damage shows itself by, among it the first units of HZ and of ISO-2022. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const SIGN = /[\0\u001b~\ue000-\uf8ff\ufffd]/;
/** Characters of a private set. */
const PRIVATE = /[\ue000-\uf8ff]/;

/** HZ stands between `~{` and `~}`, in pairs of printable ASCII. */
const HZ = /~\{(?:[!-}]{2}){1,200}~\}/;
/** ISO-2022 changes its set of characters by an escape and a dollar sign. */
const ISO_2022 = "\u001b$";

function escapedEncoding(text: string): Span | null {
  const iso = text.indexOf(ISO_2022);
  if (iso >= 0) return { start: iso, end: iso + ISO_2022.length };
  const hz = text.includes("~{") ? HZ.exec(text) : null;
  return hz && { start: hz.index, end: hz.index + hz[0].length };
}

/**
 * What a decoded text itself shows to be wrong: bytes that were none of its encoding, characters of a private set,
 * zeros, and escapes of an encoding that is not read. `encoding` is the label to name. One warning for each.
 */
export function textDamage(text: string, encoding: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (!SIGN.test(text)) return found;
  const broken = text.includes("\ufffd") ? countUnits(text, REPLACEMENT) : 0;
  if (broken > 0) {
    const where =
      text.endsWith("\ufffd") && broken === 1 ? "at the end; the file seems cut off" : `in ${broken} place(s)`;
    const message = `Unexpected bytes that are no ${encoding} ${where}, expected ${encoding} throughout; they are shown as U+FFFD. Save the file again from its origin.`;
    found.push(warning(encoding === "utf-8" ? "damaged-utf-8" : "damaged-bytes", message));
  }
  const own = PRIVATE.test(text) ? countUnits(text, 0xe000, 0xf8ff) : 0;
  if (own > 0) {
    const message = `Unexpected characters of a private set in ${own} place(s), expected those of Unicode; they were drawn by one office's font and can be told nowhere else. Put in the real characters.`;
    found.push(warning("private-characters", message));
  }
  const escaped = escapedEncoding(text);
  if (escaped) {
    const message =
      "Unexpected escapes of ISO-2022 or HZ, old encodings of mail that are not read, expected text that needs none. Open the file in a mail program or a browser and save it as UTF-8.";
    found.push(warning("escaped-encoding", message, escaped));
  }
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const message = `Unexpected zero bytes in ${countUnits(text, 0)} place(s), expected text alone; they are kept. Save the file again from its origin.`;
    found.push(warning("zero-bytes", message, { start: zero, end: zero + 1 }));
  }
  return found;
}
