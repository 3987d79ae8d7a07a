import { divisionCalled, divisionNamed } from "../../lexicon/divisions.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { nameWords } from "./nameWords.ts";

/** Words between two names that the own name of a company begins with as well. */
const JOINING = UnitSet.of("同和");
/** An own name that such a word begins, up to the form of a company. */
const OWN_NAME = /[同和][\u4e00-\u9fff]{1,12}?(?:（[\u4e00-\u9fff]{2,6}）)?(?:股份|有限责任|有限)公司/uy;

/** 山西|同辉矿山装备有限公司: whether behind an area that opens a run 同 begins a company's own name, and no second area or name. */
export function beginsOwnName(text: string, units: Uint16Array, start: number, at: number): boolean {
  if (at - start < 2 || at - start > 4 || !JOINING.has(units[at] ?? 0)) return false;
  const area = text.slice(start, at);
  if (divisionCalled(area) === null && divisionNamed(area) === null) return false;
  const next = nameWords.longestIn(units, at + 1, text.length);
  const word = next < 0 ? undefined : nameWords.values[next];
  if (word && (word.kind !== "plain" || (nameWords.lengths[next] ?? 0) > 2)) return false;
  OWN_NAME.lastIndex = at;
  return OWN_NAME.test(text);
}
