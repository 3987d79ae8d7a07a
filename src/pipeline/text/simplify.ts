import { Converter, Locale } from "opencc-js/t2cn";
import { entriesOf, fromTraditional } from "./traditional.ts";
import { UnitBits } from "./unitSet.ts";

const fromVariants = Converter({ from: "hk", to: "cn" });

/** The 6,763 Han characters of GB 2312, the set that Simplified text is written in; decoded once. */
const gb2312 = new Set(hanOfGb2312());

function hanOfGb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder("gb18030").decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, "");
}

/** Characters that Simplified text never uses itself. */
const odd = new UnitBits();

/** By UTF-16 unit: the Simplified unit of a character that Simplified text never uses itself, else 0. */
const simplified = simplifiedUnits();

function simplifiedUnits(): Uint16Array {
  const units = new Uint16Array(0x10000);
  // A character that no table has stays as it is.
  for (const [character] of entriesOf(Object.values(Locale.configs?.hk2s ?? {}))) {
    const code = character.charCodeAt(0);
    const isHan = (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
    if (character.length > 1 || !isHan || gb2312.has(character)) continue;
    const simple = fromVariants(character);
    if (simple.length !== 1 || simple === character) continue;
    units[code] = simple.charCodeAt(0);
    odd.add(code);
  }
  return units;
}

/** Whether a unit is a character that Simplified text never uses itself; a text without one is Simplified. */
export function mayBeSimplified(unit: number): boolean {
  return odd.has(unit);
}

/** The share of Traditional-only characters among the Han characters from which a text counts as Traditional. */
const TRADITIONAL_SHARE = 0.06;

/** Whether a text holds characters that Simplified text lacks, and enough of them to be Traditional. */
function scriptOf(text: string): "simplified" | "mixed" | "traditional" {
  let first = 0;
  while (first < text.length && !odd.has(text.charCodeAt(first))) first++;
  if (first === text.length) return "simplified";
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x3400 || (code > 0x9fff && (code < 0xf900 || code > 0xfaff))) continue;
    han++;
    if (odd.has(code)) traditional++;
  }
  return traditional >= han * TRADITIONAL_SHARE ? "traditional" : "mixed";
}

/** Whether a text is written in Traditional characters, by the share of those that Simplified text lacks. */
export function isTraditional(text: string): boolean {
  return scriptOf(text) === "traditional";
}

/**
 * The Simplified reading of a text. Traditional text is converted by words (乾淨 becomes 干净, 乾隆
 * stays); in Simplified text only the odd Traditional character is, so that a name like 张乾 keeps
 * its own. The result has as many code points as the text, though an astral one may change its
 * length in UTF-16 units.
 */
export function simplify(text: string): string {
  const script = scriptOf(text);
  if (script === "simplified") return text;
  return simplifyOdd(script === "traditional" ? fromTraditional(text) : text);
}

/** Converts the characters that Simplified text never uses, each for itself. */
function simplifyOdd(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const simple = simplified[text.charCodeAt(i)];
    if (!simple) continue;
    parts.push(text.slice(from, i), String.fromCharCode(simple));
    from = i + 1;
  }
  return from === 0 ? text : parts.join("") + text.slice(from);
}

const SURROGATE = /[\ud800-\udfff]/;

/**
 * A Simplified key for matching, with exactly the text's UTF-16 offsets: a character whose
 * Simplified form has another length stays as it is.
 */
export function simplifyKey(text: string): string {
  const simple = simplify(text);
  // Without halves of characters no character can have changed its length.
  if (simple === text || (simple.length === text.length && !SURROGATE.test(text))) return simple;
  const forms = simple[Symbol.iterator]();
  let key = "";
  for (const character of text) {
    const form = forms.next().value ?? character;
    key += form.length === character.length ? form : character;
  }
  return key;
}
