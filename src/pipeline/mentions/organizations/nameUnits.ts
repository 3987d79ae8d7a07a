/** What a UTF-16 unit may be in a name: none of it, a letter, a digit, a word that joins two halves, a mark inside. */
export const OTHER = 0;
const LETTER = 1;
export const DIGIT = 2;
export const JOIN = 3;
export const MARK = 4;

/** By UTF-16 unit: what it may be in a name. */
export const nameUnits = new Uint8Array(0x10000);
for (const [first, last, role] of [
  ["\u4e00", "\u9fff", LETTER],
  ["\u3400", "\u4dbf", LETTER],
  ["A", "Z", LETTER],
  ["a", "z", LETTER],
  ["0", "9", DIGIT],
] as const)
  nameUnits.fill(role, first.charCodeAt(0), last.charCodeAt(0) + 1);
nameUnits["〇".charCodeAt(0)] = LETTER;
for (const join of "与和及") nameUnits[join.charCodeAt(0)] = JOIN;
for (const mark of "（(·•-") nameUnits[mark.charCodeAt(0)] = MARK;
