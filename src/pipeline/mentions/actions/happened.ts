import type { Span } from "../../../model/span.ts";
import { type FoundWord, WordScan } from "../../text/wordScan.ts";
import { takenBack } from "./modality/afterwards.ts";
import { announced } from "./modality/announced.ts";
import { denied } from "./modality/denied.ts";
import { disputed } from "./modality/disputed.ts";
import { futurePhase } from "./modality/futurePhase.ts";
import { goesOn } from "./modality/goesOn.ts";
import { longSince } from "./modality/longSince.ts";
import { lookedBackOn } from "./modality/lookedBackOn.ts";
import { FrameFinder, type ModalityFrame } from "./modality/modalityFrame.ts";
import type { ModalityRule } from "./modality/modalityRule.ts";
import { planned } from "./modality/planned.ts";
import { preparedFor } from "./modality/preparedFor.ts";
import { rumoured } from "./modality/rumoured.ts";
import { spokenOf } from "./modality/spokenOf.ts";
import { talkedOver } from "./modality/talkedOver.ts";

export const MODALITY_RULES: readonly ModalityRule[] = [
  planned,
  goesOn,
  denied,
  rumoured,
  announced,
  futurePhase,
  longSince,
  spokenOf,
];
export const MODALITY_FRAMES: readonly ModalityFrame[] = [talkedOver, preparedFor, lookedBackOn, disputed];

const frames = new FrameFinder(MODALITY_FRAMES);
const cues = new WordScan(MODALITY_RULES.flatMap((rule) => rule.cues.map((words) => [rule, words] as const)));

/** How far a plan reaches in its clause, in UTF-16 units. */
const REACH = 30;
/** How far a plan reaches that goes on behind its clause. */
const ONWARD = 60;
/** What begins a deed that somebody decides on: 同意|与海河集团签约. */
const OBJECT = /^(?:了|其|双方|各方)?(?:与|同|和|赴|到|前往|走访|访问|会见|签|举行|组织|组团|成立)/u;
/** A cue right before the deed: 讨论|签约. */
const ADJACENT = /^(?:了|其|双方|各方)?$/u;

/** What begins a clause that tells more of the same subject's plan: …，|并签署协议; …，|推进学科共建. */
const GOES_ON =
  /^(?:并|(?:并)?(?:共同|进一步|继续|积极|加快|尽快|适时|择机|逐步|不断|持续|全面|联合|携手))*(?:签|共建|推|加强|加快|深化|建立|完善|开展|搭建|打造|探索|拓展|促进|落实|设立|成立|组建|召开|举行|举办|完成|实现|形成|揭牌|启动|互派|(?:与|同|赴|在)[^，。；]{2,14}(?:签|揭牌|开展|建立|举行))/u;
/** What says that a clause tells of something done. */
const DONE = /(?:了|已|现场|会上|会后|当天|当日|随后)/u;

/** The cues of a sentence, in order. */
export function modalityCues(text: string, sentence: Span): FoundWord<ModalityRule>[] {
  return cues.find(text, sentence);
}

/**
 * The rule by which what a clause tells did not take place, with the words that say so; null where it did.
 * `found` are the cues of the sentence.
 */
export function unreal(
  text: string,
  sentence: Span,
  action: Span,
  found: readonly FoundWord<ModalityRule>[],
): { rule: string; words: Span } | null {
  const clause = clauseStart(text, sentence, action.start);
  if (found.length > 0) {
    for (const { start, end, value } of found) {
      if (end > action.start) break;
      if (reaches(value, text, { start, end }, action, clause)) return { rule: value.id, words: { start, end } };
    }
  }
  const behind = text.slice(action.end, Math.min(sentence.end, action.end + 60));
  if (takenBack(behind)) return { rule: "modality/afterwards", words: action };
  const before = text.slice(Math.max(clause, action.start - 60), action.start);
  const deed = text.slice(action.start, action.end);
  const frame = frames.find(deed, before, behind);
  return frame ? { rule: frame.id, words: action } : null;
}

function reaches({ reach }: ModalityRule, text: string, cue: Span, action: Span, clause: number): boolean {
  if (reach === "sentence") return true;
  if (reach === "onward") return goesOnTo(text, cue, action, clause);
  if (cue.start < clause) return false;
  const between = text.slice(cue.end, action.start);
  if (reach === "clause") return between.length <= REACH;
  return ADJACENT.test(between) || (between.length <= REACH + 4 && OBJECT.test(between));
}

/** Whether every clause between a plan and the action, and the action's own, goes on with the plan. */
function goesOnTo(text: string, cue: Span, action: Span, clause: number): boolean {
  if (cue.start >= clause || action.start - cue.end > ONWARD) return false;
  const between = text.slice(cue.end, action.end + 1);
  if (between.includes("；") || DONE.test(between)) return false;
  return between
    .split("，")
    .slice(1)
    .every((words) => GOES_ON.test(words));
}

function clauseStart(text: string, sentence: Span, at: number): number {
  for (let i = at - 1; i >= sentence.start; i--) {
    const char = text.charCodeAt(i);
    if (char === 0xff0c || char === 0xff1b) return i + 1;
  }
  return sentence.start;
}
