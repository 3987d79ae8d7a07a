import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { ReadFailure, SourceDocument } from "../../model/source.ts";
import { decode } from "./decode.ts";
import { looksBinary, sniffBinary } from "./sniffBinary.ts";
import { sniffFormat } from "./sniffFormat.ts";

const TEXT_WANTED = "Save the article as text, Markdown or HTML and put that file here.";

/**
 * Stage 1: the bytes of one file as a document. `file` is the path as it was given, with `/`
 * between folders. A file that is empty (`empty`), or no text (`binary`), gives a `ReadFailure`.
 */
export function readSource(file: string, bytes: Uint8Array): SourceDocument | ReadFailure {
  if (bytes.length === 0) {
    return { file, code: "empty", message: `The file is empty, expected an article. ${TEXT_WANTED}` };
  }
  const kind = sniffBinary(bytes);
  if (kind) return { file, code: "binary", message: `The file is ${kind}, expected text. ${TEXT_WANTED}` };

  const decoded = decode(bytes);
  if (!decoded || looksBinary(decoded.text)) {
    return { file, code: "binary", message: `The file is no text in any known encoding. ${TEXT_WANTED}` };
  }
  if (decoded.text.trim() === "") {
    return {
      file,
      code: "empty",
      message: `The file holds nothing but white space, expected an article. ${TEXT_WANTED}`,
    };
  }
  return {
    id: `d${bytesToHex(sha256(bytes)).slice(0, 12)}`,
    file,
    encoding: decoded.encoding,
    format: sniffFormat(decoded.text),
    text: decoded.text,
    diagnostics: decoded.diagnostics,
  };
}
