import type { AnchoredPattern } from "../../text/anchored.ts";
import type { Rule } from "../../text/defineRule.ts";

/**
 * A rule that knows one kind of line that is no part of an article. Examples are whole lines, or
 * parts of a line between wide gaps and bars; all of them in Simplified characters.
 */
export interface BoilerplateRule extends Rule<string> {
  /** For the reader, in Chinese. */
  readonly reason: string;
  /** Patterns of which one matches every such line, for a rule that tells a line by its beginning. */
  readonly anchors?: readonly AnchoredPattern[];
  /** Characters of which every such line has at least one, for a rule that looks anywhere in a line. */
  readonly signs?: string;
  /**
   * Whether the line, or part of a line, is of this kind. Lines are at most 400 units long. A rule is asked only about
   * lines that begin as one of its anchors may, or that have one of its signs; one that names neither, about all.
   */
  readonly matches: (line: string) => boolean;
}
