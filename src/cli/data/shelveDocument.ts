import type { Extraction, ReadDocument, Testimony } from "../../model/corpus.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { NoEvents } from "../../model/noEvents.ts";
import type { SourceDocument } from "../../model/source.ts";
import { testify } from "../../pipeline/corpus/testify.ts";
import { type Craft, type DocumentFailure, internalFailure } from "../stages/stages.ts";
import { noticeLines } from "../terminal/reportLines.ts";
import type { SpillFile, SpillPlace } from "./spill.ts";

/** A document that waits until all others are read: what it says, and where its texts are. */
export interface ShelvedDocument {
  readonly testimony: Testimony;
  /** The texts at hand, or where they were spilled. */
  readonly texts: ReadDocument | SpillPlace;
  /** Why it tells no event; null where it tells one. */
  readonly noEvents: NoEvents | null;
  /** A line for each warning; those on the source come before those on its article. */
  readonly notices: readonly string[];
  /** How many of the notices are on the source. */
  readonly sourceNotices: number;
  /** What is to be said of the source besides its own diagnostics. */
  readonly remarks: readonly Diagnostic[];
}

/** Whether the texts of a document are at hand. */
export function areAtHand(texts: ReadDocument | SpillPlace): texts is ReadDocument {
  return "source" in texts;
}

/** A copy that holds nothing of the texts: words that were cut out of a text keep all of it in memory. */
function cutLoose<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

/**
 * What a build keeps of each document.
 * @param openSpill gives the file that the texts go to, asked for once there is a document; null keeps them in memory
 */
export function shelvingCraft(
  whyNoEvents: (source: SourceDocument) => NoEvents,
  openSpill: (() => SpillFile) | null,
): Craft<ShelvedDocument> {
  let spill: SpillFile | null = null;
  return {
    make(extraction: Extraction): ShelvedDocument | DocumentFailure {
      const { source, article, events } = extraction;
      let noEvents: NoEvents | null = null;
      try {
        if (events.length === 0) noEvents = whyNoEvents(source);
      } catch (error) {
        return internalFailure(source.file, source.record, error);
      }
      const shelved = {
        testimony: testify(extraction),
        noEvents,
        notices: noticeLines(source, [...source.diagnostics, ...article.diagnostics]),
        sourceNotices: noticeLines(source, source.diagnostics).length,
        remarks: [],
      };
      if (!openSpill) return { ...shelved, texts: { source, article } };
      spill ??= openSpill();
      return { ...cutLoose(shelved), texts: spill.put(extraction) };
    },
    remark(shelved: ShelvedDocument, diagnostic: Diagnostic) {
      const added = noticeLines(shelved.testimony, [diagnostic]);
      return {
        ...shelved,
        notices: shelved.notices.toSpliced(shelved.sourceNotices, 0, ...added),
        sourceNotices: shelved.sourceNotices + added.length,
        remarks: [...shelved.remarks, diagnostic],
      };
    },
  };
}
