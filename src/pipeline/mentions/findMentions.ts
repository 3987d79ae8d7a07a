import type { Article } from "../../model/article.ts";
import type {
  ActionMention,
  DateMention,
  Mention,
  OrganizationMention,
  PageOwner,
  PersonMention,
  PlaceMention,
} from "../../model/mention.ts";
import { titleSpans } from "../lexicon/titles.ts";
import { matchingText } from "../text/matchingText.ts";
import { mergeInto } from "../text/mergeInto.ts";
import type { Trace } from "../text/trace.ts";
import { findActions } from "./actions/findActions.ts";
import { readDates } from "./dates/readDates.ts";
import { findOrganizations } from "./organizations/findOrganizations.ts";
import { ownLines } from "./organizations/ownLines.ts";
import { findPeople } from "./people/findPeople.ts";
import { findPlaces } from "./places/findPlaces.ts";

/** Everything of the article that has a reading, each list in the order of the text. */
export interface Mentions {
  /** The organization whose page it is, with the rule that settled it; null where nothing shows it. */
  readonly owner: PageOwner | null;
  readonly dates: readonly DateMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly people: readonly PersonMention[];
  readonly places: readonly PlaceMention[];
  readonly actions: readonly ActionMention[];
}

/**
 * Stage 3: finds dates, organizations, people, places and actions in a clean article. `source` is the text of its
 * document, into which the spans of its removals are: some of these say whose page it is. `trace` hears of each step.
 */
export function findMentions(article: Article, source = "", trace?: Trace): Mentions {
  const text = matchingText(article.text);
  const titles = titleSpans(text);
  const { title, publisher, author, address } = article;
  const { mentions: organizations, settled } = findOrganizations(
    { text, title, publisher, author, address, titles, ownLines: ownLines(article, source) },
    trace,
  );
  return {
    owner: settled.owner,
    dates: readDates(
      {
        text,
        paragraphs: article.paragraphs,
        published: article.published?.value ?? null,
        title: article.title?.value ?? null,
      },
      trace,
    ),
    organizations,
    people: findPeople(text, organizations, titles, trace),
    places: findPlaces(text),
    actions: findActions(text, trace),
  };
}

/** The mentions as one list in the order of the text. */
export function allMentions({ dates, organizations, people, places, actions }: Mentions): Mention[] {
  const all: Mention[] = [];
  for (const list of [dates, organizations, people, places, actions]) mergeInto(all, list);
  return all;
}
