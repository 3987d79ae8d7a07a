import { Tokenizer } from "parse5";

/** A character reference in the source: what it stands for, and how many source units it takes. */
export interface Entity {
  readonly text: string;
  readonly length: number;
}

const REFERENCE = /&(?:#[0-9]{1,8};?|#[xX][0-9a-fA-F]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};?)/y;

const decoded = new Map<string, Entity | null>();
/** References are few in practice; a page that invents them endlessly must not fill the memory. */
const CACHE_LIMIT = 5000;

/** Decodes text with the tables of parse5's tokenizer. */
function decodeText(html: string): string {
  let text = "";
  const add = (token: { chars: string }) => {
    text += token.chars;
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onCharacter: add,
      onWhitespaceCharacter: add,
      onNullCharacter: ignore,
      onStartTag: ignore,
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
  return text;
}

/** A reference without its semicolon may be followed by letters that are text: `&nbspa` is two things. */
function decodeReference(raw: string): Entity | null {
  const text = decodeText(raw);
  if (text === raw) return null;
  let tail = 0;
  while (tail < text.length - 1 && tail < raw.length - 2 && text.at(-1 - tail) === raw.at(-1 - tail)) tail++;
  return { text: text.slice(0, text.length - tail), length: raw.length - tail };
}

/** The character reference that begins at an offset of HTML text, within a limit; null where there is none. */
export function entityAt(source: string, offset: number, limit: number): Entity | null {
  REFERENCE.lastIndex = offset;
  const raw = REFERENCE.exec(source)?.[0];
  if (!raw || offset + raw.length > limit) return null;
  let entity = decoded.get(raw);
  if (entity === undefined) {
    entity = decodeReference(raw);
    if (decoded.size >= CACHE_LIMIT) decoded.clear();
    decoded.set(raw, entity);
  }
  return entity;
}

/** A short text with its character references decoded, for values that are no running text of the article. */
export function decodeEntities(text: string): string {
  let decodedText = "";
  let from = 0;
  for (let i = text.indexOf("&"); i >= 0; i = text.indexOf("&", i)) {
    const entity = entityAt(text, i, text.length);
    if (entity) {
      decodedText += text.slice(from, i) + entity.text;
      i += entity.length;
      from = i;
    } else i++;
  }
  return from === 0 ? text : decodedText + text.slice(from);
}
