import { BOILERPLATE_RULES } from "../../pipeline/article/boilerplate/boilerplate.ts";
import { DAMAGE_RULES } from "../../pipeline/article/damage/findRepairs.ts";
import { REFUSAL_RULES } from "../../pipeline/events/parties/refusals.ts";
import { ROLE_RULES } from "../../pipeline/events/parties/roles.ts";
import { ACTION_RULES } from "../../pipeline/mentions/actions/findActions.ts";
import { MODALITY_FRAMES, MODALITY_RULES } from "../../pipeline/mentions/actions/happened.ts";
import { DATE_ROLES, DATE_RULES } from "../../pipeline/mentions/dates/readDates.ts";
import { NAMING_RULES, STANDING_RULES } from "../../pipeline/mentions/organizations/findOrganizations.ts";
import { PERSON_RULES } from "../../pipeline/mentions/people/findPeople.ts";

/** Rules with a file of their own: each says what it holds to be true. */
const RULES = [
  ...BOILERPLATE_RULES,
  ...DAMAGE_RULES,
  ...DATE_RULES,
  ...DATE_ROLES,
  ...NAMING_RULES,
  ...STANDING_RULES,
  ...PERSON_RULES,
  ...ACTION_RULES,
  ...MODALITY_RULES,
  ...MODALITY_FRAMES,
  ...ROLE_RULES,
  ...REFUSAL_RULES,
];

/** What the stages settle without a rule file: whose page it is, and the part of those whom no rule puts on a side. */
const SETTLED: readonly (readonly [string, string])[] = [
  ["owner/address", "The host of the page's address is that organization's."],
  ["owner/self-named", "The page says of itself whose it is."],
  ["owner/voice", "Told by who speaks in the document (我校, 我公司, 我区) and who receives or sends there."],
  ["party/attended", "Who attended, stood by or kept others company takes no part."],
  ["party/place", "Where something took place takes no part, unless nobody else is named."],
  ["party/quoted", "What a title or a quotation names takes no part."],
  ["role/party", "It is named beside what was done, and nothing shows on which side."],
];

const SUMMARIES: ReadonlyMap<string, string> = new Map([
  ...SETTLED,
  ...RULES.map(({ id, summary }) => [id, summary] as const),
]);

/** Why words stand for an organization that they do not name, by `EventParty.inferred`. */
const INFERRED: ReadonlyMap<string, string> = new Map([
  ["organization/own-page", "the words stand for the organization whose page it is"],
  ["organization/title", "the office stands for its organization"],
  ["organization/governed-level", "the words do not say of which place; the document settles it"],
  ["organization/coreference", "named before, and taken over from there"],
  ["organization/person", "taken from the office of a person who took part"],
  ["organization/attended", "the text only says that somebody of it attended"],
]);

/** What a rule holds to be true, in one sentence; null where the rule has none to tell. */
export function ruleSummary(rule: string): string | null {
  return SUMMARIES.get(rule) ?? null;
}

/** Why a party stands in an event that no words name there. */
export function inferredBecause(rule: string): string {
  return INFERRED.get(rule) ?? "inferred from the context";
}
