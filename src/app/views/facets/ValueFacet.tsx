import { type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import { ORGANIZATION_TYPES } from "../../../model/organization.ts";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { type FacetOption, facetOptions } from "../../store/facetOptions.ts";
import type { FilterResult } from "../../store/filterEvents.ts";
import type { Fold } from "../../store/searchText.ts";
import type { Choice, Facet } from "../../store/viewState.ts";
import { useComposedText } from "../../ui/useComposedText.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { FacetOptions, type OnStanding } from "./FacetOptions.tsx";
import { MOST_OPTIONS, useShownOptions } from "./useShownOptions.ts";

interface Props {
  facet: Facet;
  index: EventIndex;
  result: FilterResult;
  choice: Choice;
  fold: Fold | null;
  /** The box that finds values is used: what it needs can be fetched. */
  onFind: () => void;
  onStanding: OnStanding;
  /** What stands between the box and the values. */
  children?: ReactNode;
}

/** More values than this are found by typing. */
const FEW = 8;

/**
 * The values of a facet with their counts: chosen ones first, then the most frequent, organizations by type. A box finds
 * any of them by its names, or their initials.
 */
export function ValueFacet({ facet, index, result, choice, fold, onFind, onStanding, children }: Props) {
  const words = useWords(FACET_WORDS);
  const messages = useMessages();
  const note = useId();
  const find = useComposedText();
  const isFound = find.settled.trim() !== "";
  const { options, total } = useMemo(
    () => facetOptions(index, facet, result.counts[facet], choice, find.settled, fold, MOST_OPTIONS),
    [index, facet, result, choice, find.settled, fold],
  );
  const { shown, hidden, next, more, fewer } = useShownOptions(options, total, isFound);
  const group = useRovingFocus<HTMLDivElement>();
  const values = useRef<HTMLDivElement>(null);
  /** The boxes that there were before more came: focus goes to the first that is new. */
  const before = useRef<ReadonlySet<Element> | null>(null);
  const boxes = () => [...(values.current?.querySelectorAll<HTMLElement>("input[data-option]") ?? [])];
  useEffect(() => {
    const known = before.current;
    before.current = null;
    if (known)
      boxes()
        .find((box) => !known.has(box))
        ?.focus();
  });
  const isLong = index.facets[facet].values.length > FEW;
  const isGrouped = facet === "organization";
  const picked = shown.filter(({ standing }) => standing !== "free");
  const free = shown.filter(({ standing }) => standing === "free");
  const list = (some: readonly FacetOption[]) => (
    <FacetOptions facet={facet} index={index} options={some} onStanding={onStanding} />
  );

  return (
    <>
      {isLong && (
        <input
          type="text"
          className="input mb-1"
          aria-label={words.find[facet]}
          placeholder={words.findHint}
          aria-describedby={isFound ? note : undefined}
          autoComplete="off"
          spellCheck={false}
          onFocus={onFind}
          {...find.bind}
        />
      )}
      {children}
      <div ref={values}>
        <div ref={group}>
          {list(picked)}
          {isGrouped
            ? ORGANIZATION_TYPES.map((type) => {
                const ofType = free.filter((option) => option.type === type);
                return (
                  ofType.length > 0 && (
                    <fieldset key={type} className="mt-1.5">
                      <legend className="px-1 text-xs text-ink-soft">{messages.organizationTypes[type]}</legend>
                      {list(ofType)}
                    </fieldset>
                  )
                );
              })
            : list(free)}
        </div>
      </div>
      <p id={note} className={options.length === 0 ? "px-1 py-2 text-ink-soft" : "sr-only"} aria-live="polite">
        {options.length === 0 ? words.nothing : ""}
      </p>
      {(more || fewer) && (
        <button
          type="button"
          className="link-button mt-1 px-1"
          onClick={() => {
            if (more) before.current = new Set(boxes());
            (more ?? fewer)?.();
          }}
        >
          {more ? words.showAll(next) : words.showFewer}
        </button>
      )}
      {hidden > 0 && !more && <p className="px-1 py-1 text-xs text-ink-soft">{words.narrowDown(hidden)}</p>}
    </>
  );
}
