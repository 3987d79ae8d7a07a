import type { ActionMention } from "../../model/mention.ts";
import { isAttended } from "./deeds.ts";
import type { Draft, PartyDraft } from "./draft.ts";
import { hasKind, kindsOf } from "./draft.ts";
import { joinParties } from "./parties/joinParties.ts";
import type { Sentence } from "./readSentences.ts";
import { pointsBack } from "./references.ts";

/** 论坛期间, 会上: what is told belongs to the conference. */
const AT_CONFERENCE =
  /(?:论坛|会议|大会|年会|峰会|活动|开幕式|博览会|对接会|洽谈会|座谈会)(?:期间|上|现场)|^(?:会上|会议期间|现场)/u;

/** A signing that names parties, none of which is at hand: it is not part of this event. */
export function signsElsewhere(
  sentence: Sentence,
  actions: readonly ActionMention[],
  current: Draft,
  parties: readonly PartyDraft[],
): ActionMention[] | null {
  const gathers = hasKind(current, "conference") || hasKind(current, "meeting");
  if (gathers && AT_CONFERENCE.test(sentence.text)) return null;
  if (pointsBack(sentence.references, sentence.span, "both")) return null;
  const signing = actions.filter(({ kind, span }) => {
    const before = sentence.text.slice(0, span.start - sentence.span.start);
    return kind === "signing" && !/(?:此次|本次|这次|该)$/u.test(before);
  });
  const known = parties.some(({ name }) =>
    current.parties.some((party) => party.name === name || party.name.startsWith(name)),
  );
  return signing.length > 0 && parties.length > 0 && current.parties.length >= 2 && !known ? signing : null;
}

/** Further kinds and parties of the event in hand; false where there are none. */
export function addTo(
  current: Draft,
  sentence: Sentence,
  actions: readonly ActionMention[],
  parties: readonly PartyDraft[],
): boolean {
  const kinds = kindsOf(current);
  const elsewhere =
    parties.length > 0 && !parties.some(({ name }) => current.parties.some((party) => party.name === name));
  const added = actions.filter(
    (action) =>
      !kinds.has(action.kind) &&
      (action.kind === "signing" || action.kind === "launch" || (!elsewhere && isVisitAdded(action, sentence, kinds))),
  );
  if (added.length === 0 && current.parties.length >= 2) return false;
  current.sentences.push(sentence);
  current.actions.push(...added.filter((action) => !isAttended(sentence, action)));
  if (added.some(({ kind }) => kind === "visit")) {
    joinParties(
      current.parties,
      parties.filter(({ name }) => current.parties.some((party) => party.name === name)),
    );
  }
  const agreed = added.some(({ kind }) => kind === "signing" || kind === "launch") && parties.length >= 2;
  if (current.parties.length < 2 || agreed) joinParties(current.parties, parties);
  return true;
}

/** A visit told after a signing or a launch: guests are shown round. */
function isVisitAdded(action: ActionMention, sentence: Sentence, kinds: ReadonlySet<string>): boolean {
  return (
    action.kind === "visit" &&
    !kinds.has("conference") &&
    /一行|陪同|客人|来宾/u.test(sentence.text) &&
    /参观|考察|走进|到访|来访/u.test(sentence.text)
  );
}
