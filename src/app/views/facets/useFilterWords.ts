import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { SEARCH_WORDS } from "../../i18n/regions/search.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import { FACETS, type Filters, withStanding } from "../../store/viewState.ts";
import { useValueText } from "./useValueText.ts";

/** One filter that is set, in words. */
export interface FilterWords {
  readonly key: string;
  /** In short: the value; and said for itself: what it is the value of. */
  readonly text: string;
  /** The language of the value; undefined for the page's own. */
  readonly lang: string | undefined;
  readonly sentence: string;
  readonly isExclusion: boolean;
  /** The filters without it. */
  readonly without: Filters;
}

/** Puts every filter that is set into words, in the order in which they stand. */
export function useFilterWords(): (filters: Filters) => FilterWords[] {
  const messages = useMessages();
  const words = useWords(FACET_WORDS);
  const searched = useWords(SEARCH_WORDS);
  const { textOf, langOf } = useValueText();
  return (filters) => {
    const { from, to, query } = filters;
    const found: FilterWords[] = FACETS.flatMap((facet) => {
      const { only, not } = filters.facets[facet];
      const one = (value: string, isExclusion: boolean): FilterWords => {
        const text = textOf(facet, value);
        const title = words.titles[facet];
        return {
          key: `${facet} ${isExclusion} ${value}`,
          text,
          lang: langOf(facet),
          sentence: isExclusion ? words.keptOut(title, text) : words.chosen(title, text),
          isExclusion,
          without: withStanding(filters, facet, value, "free"),
        };
      };
      return [...only.map((value) => one(value, false)), ...not.map((value) => one(value, true))];
    });
    const add = (key: string, text: string, sentence: string, patch: Partial<Filters>) =>
      found.push({ key, text, lang: undefined, sentence, isExclusion: false, without: { ...filters, ...patch } });
    const dates = messages.filters.dates;
    if (from !== null) {
      const text = messages.filters.fromChip(dateText(from, messages.dates));
      add("from", text, words.chosen(dates, text), { from: null });
    }
    if (to !== null) {
      const text = messages.filters.toChip(dateText(to, messages.dates));
      add("to", text, words.chosen(dates, text), { to: null });
    }
    if (query.trim() !== "") {
      const text = messages.filters.queryChip(query.trim());
      add("query", text, words.chosen(messages.search.label, searched.within[filters.within](text)), { query: "" });
    }
    if (filters.match === "all" && filters.facets.organization.only.length > 1) {
      add("match", words.both, words.chosen(words.titles.organization, words.both), { match: "any" });
    }
    return found;
  };
}
