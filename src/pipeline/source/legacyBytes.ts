/** Encodes a text in a two-byte legacy encoding by turning its decoder around; for tests. Throws on what it lacks. */
export function legacyBytes(text: string, encoding: "gb18030" | "big5"): Uint8Array<ArrayBuffer> {
  const table = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== "\ufffd" && !table.has(character)) {
        table.set(character, [lead, trail]);
      }
    }
  }
  const bytes: number[] = [];
  for (const character of text) {
    const pair = table.get(character);
    if (character < "\u0080") bytes.push(character.charCodeAt(0));
    else if (pair) bytes.push(...pair);
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
