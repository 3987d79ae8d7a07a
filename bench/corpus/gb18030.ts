import { gbkCode } from "../../src/pipeline/text/gbkBytes.ts";

/** HTML as bytes in the two-byte part of GB18030; what that has no bytes for is written as a reference. */
export function gbHtmlBytes(html: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of html) {
    const unit = character.charCodeAt(0);
    const code = character.length === 1 && unit >= 0x80 ? gbkCode(unit) : 0;
    if (unit < 0x80) bytes.push(unit);
    else if (code > 0) bytes.push(code >> 8, code & 0xff);
    else for (const one of `&#${character.codePointAt(0)};`) bytes.push(one.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
