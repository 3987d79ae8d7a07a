/** The two-byte part of GB18030 (GBK with its private zones), both ways. 0 stands for none. */
interface GbkTable {
  readonly codeOfUnit: Uint16Array;
  readonly unitOfCode: Uint16Array;
}

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

let built: GbkTable | null = null;

/** Turns the platform's decoder around, once, when first needed. */
function table(): GbkTable {
  if (built) return built;
  const codeOfUnit = new Uint16Array(0x10000);
  const unitOfCode = new Uint16Array(0x10000);
  const decoder = new TextDecoder("gb18030");
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const unit = character.charCodeAt(0);
      if (trail === 0x7f || character.length !== 1 || unit === 0xfffd) continue;
      const code = (lead << 8) | trail;
      unitOfCode[code] = unit;
      if (codeOfUnit[unit] === 0) codeOfUnit[unit] = code;
    }
  }
  built = { codeOfUnit, unitOfCode };
  return built;
}

/** The GBK codes of all UTF-16 units, as `gbkCode` gives them one by one. */
export function gbkCodes(): Uint16Array {
  return table().codeOfUnit;
}

/** The GBK code (lead byte × 256 + trail byte) of a UTF-16 unit; 0 where GBK has no two bytes for it. */
export function gbkCode(unit: number): number {
  return table().codeOfUnit[unit] ?? 0;
}

/** The character of a lead and a trail byte; empty where GBK has none, U+E000–F8FF in its private zones. */
export function gbkCharacter(lead: number, trail: number): string {
  const unit = table().unitOfCode[((lead & 0xff) << 8) | (trail & 0xff)] ?? 0;
  return unit === 0 ? "" : String.fromCharCode(unit);
}
