import type { EventKind } from "../../../model/event.ts";
import { FACET_WORDS } from "../../i18n/regions/facets.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { documentNamed, type EventIndex } from "../../store/eventIndex.ts";
import type { FacetOption } from "../../store/facetOptions.ts";
import type { Facet, Standing } from "../../store/viewState.ts";
import { ExcludeIcon } from "../../ui/icons.tsx";
import { aliasReasons } from "../aliasReasons.ts";
import { KindBadge } from "../KindBadge.tsx";
import { useValueText } from "./useValueText.ts";

export type OnStanding = (value: string, standing: Standing) => void;

interface Props {
  facet: Facet;
  index: EventIndex;
  options: readonly FacetOption[];
  onStanding: OnStanding;
}

/** Values of a facet, each to be asked for, or, with the button behind it, to be kept out. */
export function FacetOptions({ facet, index, options, onStanding }: Props) {
  const messages = useMessages();
  const words = useWords(FACET_WORDS);
  const { textOf, langOf } = useValueText();
  /** An organization's other names, each with the reason for holding it to be one. */
  const titleOf = (value: string) => {
    if (facet === "certainty") return Object.entries(words.certaintyMeaning).find(([one]) => one === value)?.[1];
    const place = facet === "organization" ? index.organizationNamed(value) : null;
    const organization = place === null ? undefined : index.organizations[place];
    const reasons = organization ? aliasReasons(organization, (id) => documentNamed(index, id), messages) : [];
    return reasons.length === 0 ? undefined : messages.filters.aliases(reasons.join(messages.listSeparator));
  };
  if (options.length === 0) return null;
  return (
    <ul>
      {options.map(({ value, count, standing, alias }) => {
        const text = textOf(facet, value);
        return (
          <li key={value} className="facet-option" data-standing={standing}>
            <label title={titleOf(value)}>
              <input
                type="checkbox"
                className="check mt-1"
                data-option
                checked={standing === "only"}
                onChange={() => onStanding(value, standing === "only" ? "free" : "only")}
              />
              {facet === "kind" && (
                <span className="mt-[3px] flex">
                  <KindBadge kind={value as EventKind} />
                </span>
              )}
              <span className="min-w-0 flex-1" lang={langOf(facet)}>
                <span className="facet-value">{text}</span>
                {alias !== null && <span className="block text-xs leading-5 text-ink-soft">{alias}</span>}
              </span>
              <span className="text-xs leading-6 text-ink-soft">{count}</span>
            </label>
            <button
              type="button"
              className="facet-exclude"
              data-option
              aria-pressed={standing === "not"}
              aria-label={words.exclude(text)}
              title={words.exclude(text)}
              onClick={() => onStanding(value, standing === "not" ? "free" : "not")}
            >
              <ExcludeIcon />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
