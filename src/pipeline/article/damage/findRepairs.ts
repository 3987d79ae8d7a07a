import { byteShift } from "./byteShift.ts";
import type { DamageRule, TextRepair } from "./damageRule.ts";
import { doubleEscape } from "./doubleEscape.ts";
import { escapedBody } from "./escapedBody.ts";
import { gbkAsLatin } from "./gbkAsLatin.ts";
import { glossShift } from "./glossShift.ts";
import { utf8AsGbk } from "./utf8AsGbk.ts";
import { utf8AsLatin } from "./utf8AsLatin.ts";

/**
 * All kinds of damage that can be undone. Where two claim the same place, the earlier one has it:
 * UTF-8 may look like GBK (never the reverse), and an entity of an escaped body like one that was
 * escaped twice; a gloss tells a lost byte more surely than words do.
 */
export const DAMAGE_RULES: readonly DamageRule[] = [
  utf8AsLatin,
  utf8AsGbk,
  gbkAsLatin,
  glossShift,
  byteShift,
  escapedBody,
  doubleEscape,
];

/** By UTF-16 unit, the rules that name it as a sign, as bits; found when a text is first looked at. */
let rulesBySign: Uint8Array | null = null;
if (DAMAGE_RULES.length > 8) throw new RangeError("Unexpected number of rules, expected at most 8.");

function signsOfRules(): Uint8Array {
  const bySign = new Uint8Array(0x10000);
  for (const [number, { signs }] of DAMAGE_RULES.entries())
    for (const unit of signs()) bySign[unit] = (bySign[unit] ?? 0) | (1 << number);
  return bySign;
}

/** The rules of which a text has a sign, as bits. */
function askedFor(text: string): number {
  rulesBySign ??= signsOfRules();
  const bySign = rulesBySign;
  let asked = 0;
  for (let i = 0; i < text.length; i++) asked |= bySign[text.charCodeAt(i)] ?? 0;
  return asked;
}

/** Two lists of repairs in order of offset as one; of `added`, those that touch nothing of `repairs`. */
function merge(repairs: readonly TextRepair[], added: readonly TextRepair[]): TextRepair[] {
  const merged: TextRepair[] = [];
  let next = 0;
  for (const repair of added) {
    while ((repairs[next]?.end ?? Number.POSITIVE_INFINITY) <= repair.start) merged.push(repairs[next++] as TextRepair);
    const following = repairs[next];
    if (!following || following.start >= repair.end) merged.push(repair);
  }
  return [...merged, ...repairs.slice(next)];
}

/**
 * The stretches of a decoded text that a known and reversible mechanism has damaged, each with
 * what it had been, in order of offset and disjoint. What cannot be told for certain, or by
 * evidence, stays `?` or U+FFFD in the restored text, and what evidence told is `inferred`; a text
 * without such damage gives none.
 * Never throws; the time grows linearly with the text.
 */
export function findRepairs(text: string): TextRepair[] {
  let repairs: TextRepair[] = [];
  const asked = askedFor(text);
  for (let left = asked; left !== 0; left &= left - 1) {
    const rule = DAMAGE_RULES[31 - Math.clz32(left & -left)];
    if (!rule) break;
    const { id, reason } = rule;
    const found = rule.find(text);
    if (found.length === 0) continue;
    repairs = merge(
      repairs,
      found.map((repair) => ({ ...repair, rule: id, reason })),
    );
  }
  return repairs;
}
