import type { AnchoredPattern } from "../../text/anchored.ts";
import type { Rule } from "../../text/defineRule.ts";

/**
 * A rule that knows one kind of line that is no part of an article. Examples are whole lines, or
 * parts of a line between wide gaps and bars; all of them in Simplified characters.
 */
export interface BoilerplateRule extends Rule<string> {
  /** For the reader, in Chinese. */
  readonly reason: string;
  /**
   * Patterns of which one matches every such line where it begins. A rule that names them is asked only about lines
   * that begin as one of them may; leave them out where some lines are told by what stands within them.
   */
  readonly anchors?: readonly AnchoredPattern[];
  /** Whether the line, or part of a line, is of this kind. Lines are at most 400 units long. */
  readonly matches: (line: string) => boolean;
}
