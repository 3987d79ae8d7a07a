import type { ActionMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { everyMatch } from "../../text/everyMatch.ts";
import { sentences } from "../../text/sentences.ts";
import type { Trace } from "../../text/trace.ts";
import { WordScan } from "../../text/wordScan.ts";
import type { ActionRule } from "./actionRule.ts";
import { conference } from "./conference.ts";
import { modalityCues, unreal } from "./happened.ts";
import { launch } from "./launch.ts";
import { meeting } from "./meeting.ts";
import { signing } from "./signing.ts";
import { visit } from "./visit.ts";

export const ACTION_RULES: readonly ActionRule[] = [visit, signing, launch, meeting, conference];

const triggers = new WordScan(ACTION_RULES.flatMap((rule) => rule.triggers.map((words) => [rule, words] as const)));

/** Words in a longer quotation or a title of a work tell what somebody says or a paper is called, not what took place. */
const QUOTED = /《[^》\n]{0,80}》|“[^”\n]{7,200}”/gu;

/** Whether a quotation is the name of a conference or a meeting: it ends with the word. */
function isCalledSo({ kind }: ActionRule, end: number, around: Span): boolean {
  return (kind === "conference" || kind === "meeting") && end === around.end - 1;
}

/** All words that say that something happened, or is planned, in order. */
export function findActions(text: string, trace?: Trace): ActionMention[] {
  const quoted = everyMatch(QUOTED, text).map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const mentions: ActionMention[] = [];
  let quotation = 0;
  for (const sentence of sentences(text)) {
    const found = triggers.find(text, sentence);
    if (found.length === 0) continue;
    const cues = modalityCues(text, sentence);
    for (const { start, end, value: rule } of found) {
      while ((quoted[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++;
      const around = quoted[quotation];
      // “…论坛”在天津举行: the name of a conference stands in quotation marks by right.
      if (around && around.start < start && end < around.end && !isCalledSo(rule, end, around)) {
        trace?.({
          rule: rule.id,
          span: { start, end },
          outcome: "refused",
          why: "inside a quotation or a title",
          by: { rule: "action/quoted", span: { start, end } },
        });
        continue;
      }
      const planned = unreal(text, sentence, { start, end }, cues);
      if (trace && planned) {
        const words = text.slice(planned.words.start, planned.words.end);
        trace({
          rule: rule.id,
          span: { start, end },
          outcome: "refused",
          why: `${planned.rule}: ${words}`,
          by: { rule: planned.rule, span: planned.words },
        });
      } else trace?.({ rule: rule.id, span: { start, end }, outcome: "made", why: rule.summary });
      mentions.push({
        type: "action",
        span: { start, end },
        rule: rule.id,
        kind: rule.kind,
        happened: planned === null,
      });
    }
  }
  return mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
