import type { Diagnostic } from "../../model/diagnostic.ts";
import { damagedShare, plainShare, scoreChinese } from "./scoreChinese.ts";

/** A decoded text with the label of its encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A better score by less than this is no decision. */
const CLEAR_MARGIN = 0.15;
/** A text that scores less is no Chinese prose in any of the encodings. */
const GOOD_SCORE = 0.3;
/** UTF-8 with a larger share of broken characters is held for another encoding. */
const TOLERATED_DAMAGE = 0.1;
/** UTF-16 read with its bytes swapped has hardly any plain characters. */
const PLAIN_SHARE = 0.45;

function attempt(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** Text without a mark is UTF-16 if it has zero bytes, and is mostly plain characters when read so. */
function plainUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096 + (bytes.length % 2));
  if (!sample.includes(0)) return null;
  const [best] = ["utf-16le", "utf-16be"]
    .map((encoding) => ({ encoding, share: plainShare(attempt(encoding, sample, false) ?? "") }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= PLAIN_SHARE ? best.encoding : null;
}

/** The charset that a page declares for itself; a hint, often wrong. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const label = /charset\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
  if (!label) return null;
  if (label.startsWith("gb")) return "gb18030";
  return label.startsWith("big5") ? "big5" : label;
}

function warning(rule: string, message: string): Diagnostic {
  return { rule: `source/${rule}`, severity: "warning", message, span: null };
}

function damagedUtf8(text: string): Decoded {
  const count = text.split("\ufffd").length - 1;
  const message = `Unexpected bytes that are no UTF-8 in ${count} place(s), expected UTF-8 throughout; they are shown as U+FFFD. Save the file again from its origin.`;
  return { text, encoding: "utf-8", diagnostics: [warning("damaged-utf-8", message)] };
}

/** UTF-8 with damage, GB18030 or Big5, by how much each reading looks like Chinese. */
function decodeByScore(bytes: Uint8Array): Decoded | null {
  const loose = attempt("utf-8", bytes, false) ?? "";
  if (damagedShare(loose) < TOLERATED_DAMAGE && scoreChinese(loose) > 0) return damagedUtf8(loose);

  const declared = declaredCharset(bytes);
  const candidates = ["gb18030", "big5", "utf-8"]
    .map((encoding) => {
      const text = encoding === "utf-8" ? loose : (attempt(encoding, bytes, false) ?? "");
      return { encoding, text, score: scoreChinese(text) + (encoding === declared ? 0.02 : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best || !second || (best.score < 0 && damagedShare(best.text) > 0.3)) return null;
  if (best.encoding === "utf-8") return damagedUtf8(best.text);

  const diagnostics: Diagnostic[] = [];
  if (best.score < GOOD_SCORE || best.score - second.score < CLEAR_MARGIN) {
    const message = `Unexpected doubt about the encoding, expected a clear one: read as ${best.encoding} (score ${best.score.toFixed(2)}), but it may be ${second.encoding} (score ${second.score.toFixed(2)}). If the text looks wrong, save the file as UTF-8.`;
    diagnostics.push(warning("doubtful-encoding", message));
  }
  const broken = best.text.split("\ufffd").length - 1;
  if (broken > 0) {
    const message = `Unexpected bytes that are no ${best.encoding} in ${broken} place(s); they are shown as U+FFFD.`;
    diagnostics.push(warning("damaged-bytes", message));
  }
  return { text: best.text, encoding: best.encoding, diagnostics };
}

/**
 * Decodes bytes by their content: a byte order mark, UTF-16 without one, strict UTF-8, then the
 * best of GB18030, Big5 and damaged UTF-8 by score. A charset that the page declares only tips a
 * tie. Null where no reading gives a text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byteOrderMark(bytes) ?? plainUtf16(bytes);
  if (marked) {
    const strict = attempt(marked, bytes, true);
    if (strict !== null) return { text: strict, encoding: marked, diagnostics: [] };
    const loose = attempt(marked, bytes, false) ?? "";
    const message = `Unexpected bytes that are no ${marked}, expected it throughout; they are shown as U+FFFD.`;
    return { text: loose, encoding: marked, diagnostics: [warning("damaged-bytes", message)] };
  }
  const strict = attempt("utf-8", bytes, true);
  if (strict !== null) return { text: strict, encoding: "utf-8", diagnostics: [] };
  return decodeByScore(bytes);
}
