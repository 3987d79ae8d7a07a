import { useRef } from "react";
import type { EventKind } from "../../../model/event.ts";
import { LANES_WORDS } from "../../i18n/regions/lanes.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { BandPlaces } from "../../store/bandPlaces.ts";
import type { Band } from "../../store/timelineBands.ts";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { KindBadge } from "../KindBadge.tsx";
import { ABOVE } from "./measures.ts";

interface Props {
  bands: readonly Band[];
  places: BandPlaces;
  /** Whether the names stand in the bands, at their upper edge, and not in a column of their own. */
  inside: boolean;
  chosenKinds: readonly string[];
  chosenOrganizations: readonly string[];
  onKind: (kind: EventKind) => void;
  onOrganization: (name: string) => void;
}

/** The names of the bands with their counts, as buttons that filter by what a band stands for. */
export function BandLabels({ bands, places, inside, chosenKinds, chosenOrganizations, onKind, onOrganization }: Props) {
  const messages = useMessages();
  const words = useWords(LANES_WORDS);
  const list = useRef<HTMLUListElement>(null);
  // A band that a filter takes away leaves focus to the first of those that are there then.
  const focus = useLostFocus(() => list.current?.querySelector("button")?.focus());
  const look = ({ subject }: Band) => {
    switch (subject.type) {
      case "kind":
        return {
          name: messages.kinds[subject.kind],
          chosen: chosenKinds.includes(subject.kind),
          act: () => onKind(subject.kind),
        };
      case "organization":
        return {
          name: subject.name,
          chosen: chosenOrganizations.includes(subject.name),
          act: () => onOrganization(subject.name),
        };
      default:
        return { name: words.others, chosen: false, act: null };
    }
  };
  return (
    <ul ref={list} className={inside ? "tl-bands tl-bands-inside" : "tl-bands"} aria-label={words.bands} {...focus}>
      {bands.map((band, place) => {
        const { name, chosen, act } = look(band);
        const content = (
          <>
            {band.subject.type === "kind" && <KindBadge kind={band.subject.kind} />}
            <span
              className="tl-band-name"
              lang={band.subject.type === "organization" ? "zh-Hans" : undefined}
              title={band.subject.type === "organization" ? name : undefined}
            >
              {name}
            </span>
            <span className="tl-band-count">{band.rows.length}</span>
            <span className="sr-only">{words.events(band.rows.length)}</span>
          </>
        );
        return (
          <li
            key={band.key}
            className={place > 0 && !inside ? "border-t border-line" : ""}
            style={{ top: ABOVE + places.top + place * places.height, height: places.height }}
          >
            {act ? (
              <button type="button" className="tl-band" aria-pressed={chosen} onClick={act}>
                {content}
              </button>
            ) : (
              <span className="tl-band">{content}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
