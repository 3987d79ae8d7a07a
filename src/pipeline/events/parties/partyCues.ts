import type { Rule } from "../../text/defineRule.ts";
import { firstOf, RuleSigns } from "../../text/ruleSigns.ts";
import type { PartyContext, PartyExample } from "./partyContext.ts";

/**
 * What a rule needs to hold: one of some patterns fits the clause before an organization or what follows it, or the
 * mention is one it looks for. Else it is not even asked.
 */
export interface PartyCues {
  readonly clause?: readonly RegExp[];
  readonly after?: readonly RegExp[];
  readonly mention?: (mention: PartyContext["mention"]) => boolean;
}

/** A rule about an organization in the stretch of a sentence that tells an event. */
export interface PartyRule extends Rule<PartyExample> {
  readonly cues: PartyCues;
  readonly holds: (context: PartyContext) => boolean;
}

/** Tells of many rules at once, by one walk over the words on each side, which of them are worth asking. */
export class CuedRules {
  private readonly clause: RuleSigns;
  private readonly after: RuleSigns;
  private readonly mention: readonly { readonly bit: number; readonly fits: NonNullable<PartyCues["mention"]> }[];

  /** At most 31 rules, with at most 31 patterns on each side. */
  constructor(rules: readonly Pick<PartyRule, "cues">[]) {
    this.clause = new RuleSigns(rules.map(({ cues }) => cues.clause ?? []));
    this.after = new RuleSigns(rules.map(({ cues }) => cues.after ?? []));
    this.mention = rules.flatMap(({ cues: { mention } }, place) =>
      mention ? [{ bit: 1 << place, fits: mention }] : [],
    );
  }

  /** A bit for each rule that may hold, by its place in the list. */
  mayHold({ mention, clause, after }: Pick<PartyContext, "mention" | "clause" | "after">): number {
    let bits = this.clause.rulesFor(clause) | this.after.rulesFor(after);
    for (const { bit, fits } of this.mention) if (fits(mention)) bits |= bit;
    return bits;
  }
}

/** The first of some rules that holds, of those that have a bit; null where none does. */
export function firstThatHolds<R extends PartyRule>(
  rules: readonly R[],
  bits: number,
  context: PartyContext,
): R | null {
  const own = bits & ((1 << rules.length) - 1);
  return own === 0 ? null : firstOf(rules, own, (rule) => rule.holds(context));
}
