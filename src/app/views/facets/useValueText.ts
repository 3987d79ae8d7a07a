import { UNNAMED_SOURCE } from "../../../bundle/schema.ts";
import type { EventKind } from "../../../model/event.ts";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { DateCertainty } from "../../store/dateText.ts";
import { type Facet, FIXED_VALUES, type Mark } from "../../store/viewState.ts";

/** How values of facets are called, and the language of their names; undefined for the page's own. */
export function useValueText() {
  const { kinds } = useMessages();
  const words = useWords(FACET_WORDS);
  return {
    textOf(facet: Facet, value: string): string {
      if (facet === "kind") return kinds[value as EventKind];
      if (facet === "certainty") return words.certainty[value as DateCertainty];
      if (facet === "mark") return words.marks[value as Mark];
      return facet === "source" && value === UNNAMED_SOURCE ? words.unnamedSource : value;
    },
    langOf: (facet: Facet) => (FIXED_VALUES[facet] ? undefined : "zh-Hans"),
  };
}
