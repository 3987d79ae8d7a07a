import { HKSCS_CHARACTERS } from "./hkscsCharacters.ts";

/** The pairs that stand for a letter with a combining mark; they are in no table of single characters. */
const COMBINED: readonly (readonly [lead: number, trail: number, text: string])[] = [
  [0x88, 0x62, "\u00ca\u0304"],
  [0x88, 0x64, "\u00ca\u030c"],
  [0x88, 0xa3, "\u00ea\u0304"],
  [0x88, 0xa5, "\u00ea\u030c"],
];

const decoder = new TextDecoder("big5");
const PRIVATE = /[\ue000-\uf8ff]/g;

let hongKong: Map<string, string> | null = null;

/** By the private-use character that a decoder without HKSCS gives for a pair: what the pair stands for. */
function hongKongCharacters(): Map<string, string> {
  const map = new Map<string, string>();
  const add = (lead: number, trail: number, text: string) => {
    const read = decoder.decode(Uint8Array.of(lead, trail));
    if (/^[\ue000-\uf8ff]$/.test(read)) map.set(read, text);
  };
  for (const [lead, characters] of HKSCS_CHARACTERS) {
    let trail = 0x40;
    for (const character of characters) {
      if (character !== " ") add(lead, trail, character);
      trail = trail === 0x7e ? 0xa1 : trail + 1;
    }
  }
  for (const pair of COMBINED) add(...pair);
  return map;
}

/**
 * Decodes Big5 with the Hong Kong characters (HKSCS), the same in every host: some hosts' own
 * decoder gives private-use characters for them, which are turned into the real ones here. A pair
 * that stands for nothing becomes U+FFFD. Never throws.
 */
export function decodeBig5(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  return text.replace(PRIVATE, (character) => {
    hongKong ??= hongKongCharacters();
    return hongKong.get(character) ?? "\ufffd";
  });
}
