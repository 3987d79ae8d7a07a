import type { BundleSource } from "../../bundle/schema.ts";
import { isFoldable } from "./sourceBlocks.ts";
import { markSource, type SourceMark } from "./sourceMarks.ts";
import { hasHidden } from "./visibleText.ts";

/** A source with what is asked of it whenever it is shown; made once, for it takes a while where the source is long. */
export interface OpenSource {
  readonly file: BundleSource;
  readonly marks: readonly SourceMark[];
  /** By mark: whether it is so long that it is folded. */
  readonly foldable: readonly boolean[];
  /** Whether it holds characters that cannot be seen. */
  readonly hasHidden: boolean;
}

/** Marks a source. */
export function openSource(file: BundleSource): OpenSource {
  const marks = markSource(file);
  return {
    file,
    marks,
    foldable: marks.map((mark) => isFoldable(file.text, mark)),
    hasHidden: hasHidden(file.text),
  };
}
