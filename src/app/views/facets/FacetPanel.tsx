import { useMemo } from "react";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { allYears, type FilterResult } from "../../store/filterEvents.ts";
import type { Fold } from "../../store/searchText.ts";
import { type Facet, type Filters, withStanding } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { Later } from "../../ui/Later.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { JoinEntry } from "../correct/LazyJoin.ts";
import { DateFacet } from "./DateFacet.tsx";
import { FacetSection } from "./FacetSection.tsx";
import { ValueFacet } from "./ValueFacet.tsx";

interface Props {
  index: EventIndex;
  result: FilterResult;
  /** Resolved filters. */
  filters: Filters;
  fold: Fold | null;
  /** Something is going to be looked for. */
  onFind: () => void;
  store: ViewStore;
}

const BEFORE_DATES: readonly Facet[] = ["organization", "kind"];
const AFTER_DATES: readonly Facet[] = ["person", "place", "source", "certainty", "mark"];
const OPEN: readonly Facet[] = [...BEFORE_DATES, "certainty", "mark"];

/** All facets, one below the other. */
export function FacetPanel({ index, result, filters, fold, onFind, store }: Props) {
  const messages = useMessages();
  const words = useWords(FACET_WORDS);
  const years = useMemo(() => allYears(index), [index]);

  const section = (facet: Facet) => {
    const choice = filters.facets[facet];
    if (index.facets[facet].values.length === 0) return null;
    return (
      <FacetSection
        key={facet}
        title={words.titles[facet]}
        active={choice.only.length + choice.not.length}
        startsOpen={OPEN.includes(facet)}
      >
        <ValueFacet
          facet={facet}
          index={index}
          result={result}
          choice={choice}
          fold={fold}
          onFind={onFind}
          onStanding={(value, standing) => store.setFilters(withStanding(filters, facet, value, standing))}
        >
          {facet === "organization" && choice.only.length > 1 && (
            <Segmented
              label={messages.filters.matchLabel}
              className="mb-1 mt-1"
              choices={[
                { value: "any", label: messages.filters.matchAny },
                { value: "all", label: messages.filters.matchAll },
              ]}
              chosen={filters.match}
              onChoose={(match) => store.setFilters({ match })}
            />
          )}
          {facet === "organization" && choice.only.length > 0 && (
            <Later>
              <JoinEntry index={index} names={choice.only} />
            </Later>
          )}
        </ValueFacet>
      </FacetSection>
    );
  };

  return (
    <div className="flex flex-col">
      {BEFORE_DATES.map(section)}
      <FacetSection
        title={messages.filters.dates}
        active={Number(filters.from !== null || filters.to !== null)}
        startsOpen
      >
        <DateFacet
          from={filters.from}
          to={filters.to}
          years={years.map((year) => ({ year, count: result.yearCounts.get(year) ?? 0 }))}
          onRange={(range, change) => store.setFilters(range, change)}
        />
      </FacetSection>
      {AFTER_DATES.map(section)}
    </div>
  );
}
