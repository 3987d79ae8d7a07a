import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/**
 * The SHA-256 of some bytes, in hex digits. Imported as `#sha256` (package.json), which is this file in every host but
 * Node; under Node it is `sha256.node.ts`, a native one that takes a sixth of the time for a document.
 */
export function sha256Hex(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
