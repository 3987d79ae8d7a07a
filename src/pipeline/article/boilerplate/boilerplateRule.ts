import type { Rule } from "../../text/defineRule.ts";

/**
 * A rule that knows one kind of line that is no part of an article. Examples are whole lines, or
 * parts of a line between wide gaps and bars; all of them in Simplified characters.
 */
export interface BoilerplateRule extends Rule<string> {
  /** For the reader, in Chinese. */
  readonly reason: string;
  /** Whether the line, or part of a line, is of this kind. Lines are at most 400 units long. */
  readonly matches: (line: string) => boolean;
}
