import { createHash } from "node:crypto";
import type { Extraction } from "../model/corpus.ts";
import type { ReadFailure } from "../model/source.ts";
import type { Extract } from "./extractFiles.ts";

/** An extraction that is not done twice for a file that did not change. */
export interface RememberedExtractions {
  readonly extract: Extract;
  /** Forgets the files that were not asked for since the last call. */
  readonly forgetUnused: () => void;
}

/** What `extract` made of each file, by name and content. A fault it throws is not remembered. */
export function rememberExtractions(extract: Extract): RememberedExtractions {
  let before = new Map<string, Extraction | ReadFailure>();
  let asked = new Map<string, Extraction | ReadFailure>();
  return {
    extract(file, bytes) {
      const key = `${createHash("sha256").update(bytes).digest("hex")} ${file}`;
      const outcome = asked.get(key) ?? before.get(key) ?? extract(file, bytes);
      asked.set(key, outcome);
      return outcome;
    },
    forgetUnused() {
      before = asked;
      asked = new Map();
    },
  };
}
