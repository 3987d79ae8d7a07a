import { BIG5, GB18030, UTF8 } from "../../encodings/candidates.ts";
import { decode } from "../../encodings/decode.ts";

const REPLACEMENT = "\ufffd";
/** Names that mails give to the encodings of Chinese. */
const CHINESE = [
  { names: /^(?:gb_?2312(?:-80)?|gbk|gb18030|cp936|ms936|x-gbk|euc-cn|hz-gb-2312|chinese)$/i, reads: GB18030 },
  { names: /^(?:big5(?:-hkscs)?|cp950|x-x-big5)$/i, reads: BIG5 },
] as const;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The text of some bytes that a mail declares to be in an encoding. What is UTF-8 beyond doubt is read so whatever is declared;
 * a Chinese encoding is believed where it fits; all else is told by content.
 * @returns the text with the WHATWG label of its encoding
 */
export function decodeDeclared(bytes: Uint8Array, charset: string | null): { text: string; encoding: string } {
  if (isUtf8(bytes)) return { text: UTF8.decode(bytes).replace(/^\ufeff/, ""), encoding: UTF8.label };
  const declared = CHINESE.find(({ names }) => names.test(charset ?? ""))?.reads;
  const text = declared?.decode(bytes);
  if (declared && text !== undefined && !text.includes(REPLACEMENT)) return { text, encoding: declared.label };
  const guessed = decode(bytes);
  if (guessed) return guessed;
  const reads = declared ?? GB18030;
  return { text: text ?? reads.decode(bytes), encoding: reads.label };
}
