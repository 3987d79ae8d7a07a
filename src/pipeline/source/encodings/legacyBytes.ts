import { decodeWindows1252 } from "../../text/windows1252.ts";
import { decodeBig5 } from "./big5.ts";

/** The encodings of one or two bytes a character that tests write in. */
export type LegacyEncoding = "gb18030" | "big5" | "shift_jis" | "euc-jp" | "euc-kr" | "windows-1252";

const tables = new Map<LegacyEncoding, Map<string, readonly number[]>>();

function decoderOf(encoding: LegacyEncoding): (bytes: Uint8Array) => string {
  if (encoding === "big5") return decodeBig5;
  if (encoding === "windows-1252") return decodeWindows1252;
  const decoder = new TextDecoder(encoding);
  return (bytes) => decoder.decode(bytes);
}

/** The bytes of each character beyond ASCII, by turning the decoder around. */
function tableOf(encoding: LegacyEncoding): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decode = decoderOf(encoding);
  const add = (...bytes: number[]) => {
    const character = decode(Uint8Array.from(bytes));
    if ([...character].length === 1 && character !== "\ufffd" && !table.has(character)) table.set(character, bytes);
  };
  for (let lead = 0x80; lead <= 0xfe; lead++) {
    add(lead);
    for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail);
  }
  tables.set(encoding, table);
  return table;
}

/** Encodes a text in an old encoding of one or two bytes a character; for tests. Throws on what it lacks. */
export function legacyBytes(text: string, encoding: LegacyEncoding): Uint8Array<ArrayBuffer> {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const known = table.get(character);
    if (character < "\u0080") bytes.push(character.charCodeAt(0));
    else if (known) bytes.push(...known);
    else throw new Error(`${encoding} has no ${character}`);
  }
  return Uint8Array.from(bytes);
}

/** Encodes a text in UTF-16, without a byte order mark; for tests. */
export function utf16Bytes(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}
