import { Converter } from "opencc-js/t2cn";

// OpenCC's tables (https://github.com/BYVoid/OpenCC) through opencc-js. Every entry of the two
// chains keeps the number of code points, so source and result walk side by side.
const fromTraditional = Converter({ from: "tw", to: "cn" });
const fromVariants = Converter({ from: "hk", to: "cn" });

/** The 6,763 Han characters of GB 2312, the set that Simplified text is written in; decoded once. */
const gb2312 = new Set(hanOfGb2312());

function hanOfGb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new TextDecoder("gb18030").decode(Uint8Array.from(bytes)).replace(/[^\u4e00-\u9fff]/g, "");
}

const single = new Map<string, string>();

/** The Simplified form of one character that Simplified text never uses itself; else the character. */
function simplifyCharacter(character: string): string {
  if (character <= "\u33ff" || gb2312.has(character)) return character;
  let simple = single.get(character);
  if (simple === undefined) {
    simple = fromVariants(character);
    single.set(character, simple);
  }
  return simple;
}

/** The share of Traditional-only characters among the Han characters from which a text counts as Traditional. */
const TRADITIONAL_SHARE = 0.06;

/** Whether a text is written in Traditional characters, by the share of those that Simplified text lacks. */
export function isTraditional(text: string): boolean {
  let han = 0;
  let traditional = 0;
  for (const character of text) {
    if (character < "\u3400" || (character > "\u9fff" && character < "\uf900")) continue;
    han++;
    if (simplifyCharacter(character) !== character) traditional++;
  }
  return traditional > 0 && traditional >= han * TRADITIONAL_SHARE;
}

/**
 * The Simplified reading of a text. Traditional text is converted by words (乾淨 becomes 干净, 乾隆
 * stays); in Simplified text only the odd Traditional character is, so that a name like 张乾 keeps
 * its own. The result has as many code points as the text, though an astral one may change its
 * length in UTF-16 units.
 */
export function simplify(text: string): string {
  if (isTraditional(text)) return fromTraditional(text);
  let changed = false;
  let result = "";
  for (const character of text) {
    const simple = simplifyCharacter(character);
    if (simple !== character) changed = true;
    result += simple;
  }
  return changed ? result : text;
}

/**
 * A Simplified key for matching, with exactly the text's UTF-16 offsets: a character whose
 * Simplified form has another length stays as it is.
 */
export function simplifyKey(text: string): string {
  const simple = simplify(text);
  if (simple === text) return text;
  const forms = simple[Symbol.iterator]();
  let key = "";
  for (const character of text) {
    const form = forms.next().value ?? character;
    key += form.length === character.length ? form : character;
  }
  return key;
}
