import type { ActionMention } from "../../../model/mention.ts";
import { sentences } from "../../text/sentences.ts";
import type { ActionRule } from "./actionRule.ts";
import { conference } from "./conference.ts";
import { happened } from "./happened.ts";
import { launch } from "./launch.ts";
import { meeting } from "./meeting.ts";
import { signing } from "./signing.ts";
import { visit } from "./visit.ts";

export const ACTION_RULES: readonly ActionRule[] = [visit, signing, launch, meeting, conference];

/** Words in a longer quotation or a title of a work tell what somebody says or a paper is called, not what took place. */
const QUOTED = /《[^》\n]{0,80}》|“[^”\n]{7,200}”/gu;

/** All words that say that something happened, or is planned, in order. */
export function findActions(text: string): ActionMention[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  const mentions: ActionMention[] = [];
  for (const sentence of sentences(text)) {
    const words = text.slice(sentence.start, sentence.end);
    for (const rule of ACTION_RULES) {
      for (const match of words.matchAll(rule.pattern)) {
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (quoted.some((span) => span.start < start && end < span.end)) continue;
        mentions.push({
          type: "action",
          span: { start, end },
          rule: rule.id,
          kind: rule.kind,
          happened: happened(
            words.slice(Math.max(0, match.index - 200), match.index),
            words.slice(end - sentence.start, end - sentence.start + 60),
          ),
        });
      }
    }
  }
  return mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
