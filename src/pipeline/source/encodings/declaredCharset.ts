import { remembered } from "../../text/remembered.ts";

/** Pages declare themselves in their first lines. */
const HEAD = 4096;

const DECLARATION = /(?:\bcharset\s{0,4}=|<\?xml[^>]{0,80}\bencoding\s{0,4}=)\s{0,4}["']?([\w.:-]{2,30})/i;

/** A character for each byte; what is looked for is ASCII. */
const LATIN = new TextDecoder("windows-1252");

/** The encoding of a label, lower-case; null for an unknown one. To ask for it makes a decoder. */
const encodingOf = remembered((label) => {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === "gbk" || /^(?:gb_?2312|gbk)/i.test(label) ? "gb18030" : encoding;
  } catch {
    return null;
  }
});

/**
 * The encoding that a page or an XML file declares for itself, as a lower-case WHATWG label; `gb2312` and `gbk`
 * count as `gb18030`, which holds both. Null where there is no declaration or an unknown one. It is a hint, often wrong.
 */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = LATIN.decode(bytes.subarray(0, HEAD));
  const label = DECLARATION.exec(head)?.[1];
  return label ? encodingOf(label) : null;
}
