import type { SourceField } from "../../model/source.ts";
import { decodeEntities } from "./entities.ts";
import { type FieldRole, fieldRole } from "./fieldNames.ts";

/** The values of a record that hold an article's text. */
export interface RecordBody {
  /** What is read; null where the record holds no text at all. */
  readonly body: SourceField | null;
  /** Says the same as the body, or a part of it: as text beside HTML. */
  readonly repeated: readonly SourceField[];
  /** Another text, which says something that the body does not. */
  readonly second: readonly SourceField[];
}

/** Shorter values say nothing of their own. */
const SHORTEST = 10;

function longest(fields: readonly SourceField[], role: FieldRole): SourceField | null {
  let best: SourceField | null = null;
  for (const field of fields) {
    if (fieldRole(field.name) !== role || field.value.trim() === "") continue;
    if (!best || field.value.length > best.value.length) best = field;
  }
  return best;
}

/** The letters and digits of a text that may be HTML. */
function wordsOf(text: string): string {
  return decodeEntities(text.replace(/<\/?[A-Za-z!][^<>]{0,1000}>/g, "")).replace(/[^\p{L}\p{N}]+/gu, "");
}

/**
 * The value that holds the article: the longest that is named as one, else the longest summary. A record that has
 * neither says all it has to say in its title. Beside it all other values that are named as texts.
 */
export function readRecordBody(fields: readonly SourceField[]): RecordBody {
  const body = longest(fields, "body") ?? longest(fields, "summary") ?? longest(fields, "title");
  const repeated: SourceField[] = [];
  const second: SourceField[] = [];
  const others = fields.filter((field) => field !== body && fieldRole(field.name) === "body");
  const said = others.length > 0 && body ? wordsOf(body.value) : "";
  for (const other of others) {
    const words = wordsOf(other.value);
    if (words.length < SHORTEST) continue;
    // A text that was cut short ends in the middle of a word, or with a few words of the site.
    const isPart = said.includes(words) || said.startsWith(words.slice(0, Math.ceil(words.length * 0.9)));
    (isPart ? repeated : second).push(other);
  }
  return { body, repeated, second };
}
