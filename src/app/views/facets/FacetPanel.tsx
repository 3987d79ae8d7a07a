import { useMemo } from "react";
import type { EventIndex } from "../../store/eventIndex.ts";
import type { FilterResult } from "../../store/filterEvents.ts";
import { type Filters, toggled } from "../../store/viewState.ts";
import type { ViewStore } from "../../store/viewStore.ts";
import { DateFacet } from "./DateFacet.tsx";
import { KindFacet } from "./KindFacet.tsx";
import { OrganizationFacet } from "./OrganizationFacet.tsx";

interface Props {
  index: EventIndex;
  result: FilterResult;
  /** Resolved filters. */
  filters: Filters;
  store: ViewStore;
}

/** All facets, one below the other. */
export function FacetPanel({ index, result, filters, store }: Props) {
  const years = useMemo(() => {
    const all = new Set<number>();
    for (let row = 0; row < index.dated; row++) {
      const year = index.dates[row]?.start.year;
      if (typeof year === "number") all.add(year);
    }
    return [...all].sort((a, b) => a - b);
  }, [index]);

  return (
    <div className="flex flex-col gap-4">
      <KindFacet
        chosen={filters.kinds}
        counts={result.kindCounts}
        onToggle={(kind) => store.setFilters({ kinds: toggled(filters.kinds, kind) })}
      />
      <DateFacet
        from={filters.from}
        to={filters.to}
        years={years.map((year) => ({ year, count: result.yearCounts.get(year) ?? 0 }))}
        onRange={(range, change) => store.setFilters(range, change)}
      />
      <OrganizationFacet
        organizations={index.organizations}
        documents={index.documents}
        counts={result.organizationCounts}
        chosen={filters.organizations}
        match={filters.match}
        onToggle={(name) => store.setFilters({ organizations: toggled(filters.organizations, name) })}
        onMatch={(match) => store.setFilters({ match })}
      />
    </div>
  );
}
