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
import type { Span } from "../../model/span.ts";
import { titleSpans } from "../lexicon/titles.ts";
import { matchingText } from "../text/matchingText.ts";
import { mergeInto } from "../text/mergeInto.ts";
import type { Trace } from "../text/trace.ts";
import { findActions } from "./actions/findActions.ts";
import { readDates } from "./dates/readDates.ts";
import { OrganizationSearch, searchAll } from "./organizations/findOrganizations.ts";
import { ownLines } from "./organizations/ownLines.ts";
import { findPeople } from "./people/findPeople.ts";
import { findPlaces } from "./places/findPlaces.ts";

const NONE: readonly never[] = [];

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
  const search = new MentionSearch(article, source, trace);
  searchTogether([search]);
  return search.mentions;
}

/** Lets searches take their steps together: each finder goes over all articles before the next begins, and stays in the processor's caches. */
export function searchTogether(searches: readonly MentionSearch[]): void {
  searchAll(searches.map(({ organizations }) => organizations));
  for (const search of searches) search.readDates();
  for (const search of searches) search.findPeople();
  for (const search of searches) search.findActions();
}

/** The search for the mentions of one article, step by step; the parameters are those of {@link findMentions}. */
export class MentionSearch {
  readonly organizations: OrganizationSearch;
  private readonly text: string;
  private readonly titles: readonly Span[];
  private dates: readonly DateMention[] = NONE;
  private people: readonly PersonMention[] = NONE;
  private actions: readonly ActionMention[] = NONE;

  constructor(
    private readonly article: Article,
    source: string,
    private readonly trace?: Trace,
  ) {
    const { title, publisher, author, address } = article;
    const text = matchingText(article.text);
    const titles = titleSpans(text);
    this.text = text;
    this.titles = titles;
    this.organizations = new OrganizationSearch(
      { text, title, publisher, author, address, titles, ownLines: ownLines(article, source) },
      trace,
    );
  }

  readDates(): void {
    const { paragraphs, published, title } = this.article;
    this.dates = readDates(
      { text: this.text, paragraphs, published: published?.value ?? null, title: title?.value ?? null },
      this.trace,
    );
  }

  findPeople(): void {
    this.people = findPeople(this.text, this.organizations.result.mentions, this.titles, this.trace);
  }

  findActions(): void {
    this.actions = findActions(this.text, this.trace);
  }

  get mentions(): Mentions {
    const { mentions: organizations, settled } = this.organizations.result;
    const { dates, people, actions } = this;
    return { owner: settled.owner, dates, organizations, people, places: findPlaces(this.text), actions };
  }
}

/** The mentions as one list in the order of the text. */
export function allMentions({ dates, organizations, people, places, actions }: Mentions): Mention[] {
  const all: Mention[] = [];
  for (const list of [dates, organizations, people, places, actions]) mergeInto(all, list);
  return all;
}
