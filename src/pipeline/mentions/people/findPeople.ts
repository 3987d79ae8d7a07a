import type { OrganizationMention, PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { titleSpans } from "../../lexicon/titles.ts";
import { inOrder, mergeInto } from "../../text/mergeInto.ts";
import { Taken } from "../../text/taken.ts";
import type { Trace } from "../../text/trace.ts";
import { actingName } from "./actingName.ts";
import { dottedName } from "./dottedName.ts";
import { lastParts } from "./lastParts.ts";
import { latinName } from "./latinName.ts";
import { listedNames } from "./listedNames.ts";
import { nameThenTitle } from "./nameThenTitle.ts";
import type { PersonRule } from "./personRule.ts";
import { repeatedName } from "./repeatedName.ts";
import { roleThenName } from "./roleThenName.ts";
import { surnameAndTitle } from "./surnameAndTitle.ts";
import { titleThenName } from "./titleThenName.ts";

/** In order: where two rules read the same words, the earlier one keeps them. */
export const PERSON_RULES: readonly PersonRule[] = [
  titleThenName,
  nameThenTitle,
  dottedName,
  latinName,
  roleThenName,
  actingName,
  listedNames,
  repeatedName, // these two last: they look for whom the others found
  surnameAndTitle,
];

/**
 * Named persons in order, with their titles and the organization that a title belongs to. Spans cover the name.
 * `organizations` and `titles` of office are those of the same text, in order.
 */
export function findPeople(
  text: string,
  organizations: readonly OrganizationMention[],
  titles: readonly Span[] = titleSpans(text),
  trace?: Trace,
): PersonMention[] {
  const taken = new Taken(text.length);
  const found: PersonMention[] = [];
  for (const rule of PERSON_RULES) {
    const added: PersonMention[] = [];
    for (const person of rule.find({ text, organizations, titles, found })) {
      if (!taken.take(person.span)) continue;
      added.push(person);
      trace?.({ rule: rule.id, span: person.span, outcome: "made", why: person.name });
    }
    if (added.length > 0) mergeInto(found, inOrder(added));
  }
  return withOffices(found);
}

/** Who is introduced once with an office has it everywhere in the document, a name abroad also where only its last part stands. */
function withOffices(people: readonly PersonMention[]): PersonMention[] {
  const known = new Map<string, PersonMention>();
  for (const person of people)
    if (person.organization !== null && !known.has(person.name)) known.set(person.name, person);
  const whole = lastParts(firstOfEach(people));
  return people.map((person) => {
    const meant = whole.get(person.name);
    const introduced = person.organization === null ? known.get(meant?.name ?? person.name) : undefined;
    if (!introduced && !meant) return person;
    const { organization, organizationType, title } = introduced ?? person;
    const { type, span, rule } = person;
    const name = meant?.name ?? person.name;
    return { type, span, rule, name, title: person.title ?? title, organization, organizationType };
  });
}

function firstOfEach(people: readonly PersonMention[]): Map<string, PersonMention> {
  const firsts = new Map<string, PersonMention>();
  for (const person of people) if (!firsts.has(person.name)) firsts.set(person.name, person);
  return firsts;
}
