const [EQUALS, CARRIAGE_RETURN, LINE_FEED] = [0x3d, 0x0d, 0x0a];

/** By the unit of a base64 digit, its value; -1 for all others, which mean nothing. */
const DIGITS = new Int8Array(128).fill(-1);
for (const [value, digit] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) {
  DIGITS[digit.charCodeAt(0)] = value;
}

/** The bytes that base64 stands for; what is no digit is passed over, and a broken end is dropped. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let count = 0;
  let held = 0;
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === EQUALS) {
      // Some mails are made of several pieces, each with an end of its own.
      bits = 0;
      continue;
    }
    const digit = unit < 128 ? (DIGITS[unit] ?? -1) : -1;
    if (digit < 0) continue;
    held = ((held << 6) | digit) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[count++] = (held >> bits) & 0xff;
  }
  return bytes.slice(0, count);
}

/** Bytes of a string that holds one in each unit. */
export function fromLatin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** A string that holds one byte in each unit. */
export function toLatin(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}

/** The bytes that quoted-printable stands for; a sign without two digits behind it stands for itself. */
export function fromQuotedPrintable(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === EQUALS) {
      const code = text.slice(i + 1, i + 3);
      if (/^[\dA-Fa-f]{2}$/.test(code)) {
        bytes[count++] = Number.parseInt(code, 16);
        i += 2;
        continue;
      }
      const end = /^[ \t]{0,80}\r?\n/.exec(text.slice(i + 1, i + 84));
      if (end) {
        i += end[0].length;
        continue;
      }
    }
    if ((unit === CARRIAGE_RETURN || unit === LINE_FEED) && count > 0) {
      // White space at the end of a line was added on the way.
      let last = count;
      while (last > 0 && (bytes[last - 1] === 0x20 || bytes[last - 1] === 0x09)) last--;
      count = last;
    }
    bytes[count++] = unit;
  }
  return bytes.slice(0, count);
}
