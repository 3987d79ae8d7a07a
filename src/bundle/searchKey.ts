/** By UTF-16 unit: the Simplified character that it is compared as, or 0 where that is itself. */
export type Fold = Uint16Array;

/** Texts up to this unit need no table of Unicode. */
const ASCII = 0x80;
const isHan = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const LINE_FEED = 0x0a;
const isWhiteSpace = (unit: number) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== LINE_FEED);

/** By unit: the one unit that a character of one unit is unified to, as far as that was asked; punctuation comes again and again. */
const UNIFIED = new Uint16Array(0x10000);

/**
 * Goes through a text as it is compared: compatibility characters unified (NFKC, character by character), lower case,
 * without white space, Traditional characters as Simplified ones. Line feeds stay: words do not reach over them. `tell`
 * gets each unit and where it begins.
 */
export function eachKeyUnit(text: string, fold: Fold | null, tell: (unit: number, start: number) => void): void {
  for (let start = 0; start < text.length; start++) {
    const unit = text.charCodeAt(start);
    if (isHan(unit)) tell(fold?.[unit] || unit, start);
    else if (unit < ASCII) {
      if (!isWhiteSpace(unit)) tell(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit, start);
    } else if (UNIFIED[unit] !== 0) {
      const unified = UNIFIED[unit] ?? unit;
      tell(fold?.[unified] || unified, start);
    } else {
      const character = String.fromCodePoint(text.codePointAt(start) ?? unit);
      const unified = character.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
      if (character.length === 1 && unified.length === 1) UNIFIED[unit] = unified.charCodeAt(0);
      for (let i = 0; i < unified.length; i++) {
        const one = unified.charCodeAt(i);
        tell(fold?.[one] || one, start);
      }
      start += character.length - 1;
    }
  }
}

/** Made of pieces, since a function takes only so many arguments. */
const PIECE = 8192;

/** The form in which texts are compared: without white space, case, width and, where there is a fold, script. */
export function searchKey(text: string, fold: Fold | null = null): string {
  const units = new Uint16Array(text.length + 32);
  let length = 0;
  let key = "";
  const flush = () => {
    for (let from = 0; from < length; from += PIECE) {
      key += String.fromCharCode(...units.subarray(from, Math.min(length, from + PIECE)));
    }
    length = 0;
  };
  eachKeyUnit(text, fold, (unit) => {
    if (length === units.length) flush();
    units[length++] = unit;
  });
  flush();
  return key;
}
