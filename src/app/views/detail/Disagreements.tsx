import type { BundleEvent } from "../../../bundle/schema.ts";
import type { PartyRole } from "../../../model/event.ts";
import type { Messages } from "../../i18n/messages.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { dateText } from "../../store/dateText.ts";

interface Props {
  event: BundleEvent;
  /** The place of the source that is shown beside the facts. */
  shown: number;
  onSource: (place: number) => void;
}

type Disagreement = BundleEvent["disagreements"][number];

function readingText(fact: Disagreement["fact"], value: string, { dates, roles }: Messages): string {
  if (fact === "date") return dateText(value, dates);
  return fact === "role" && Object.hasOwn(roles, value) ? roles[value as PartyRole] : value;
}

/** What the sources of an event tell otherwise, side by side; a number opens its source. Nothing where they agree. */
export function Disagreements({ event, shown, onSource }: Props) {
  const messages = useMessages();
  const { detail } = messages;
  if (event.disagreements.length === 0) return null;
  return (
    <section aria-label={detail.disagreements} className="disagreements">
      <h3 className="field-title">{detail.disagreements}</h3>
      {event.disagreements.map(({ fact, of, readings }) => (
        <div key={`${fact} ${of}`} className="py-1">
          <p className="text-[0.8125rem] text-ink-soft">{detail.disputed[fact](of ?? "")}</p>
          <ul className="readings">
            {readings.map(({ value, documents }) => (
              <li key={value}>
                <span className="block">{readingText(fact, value, messages)}</span>
                {documents.map((place) => (
                  <button
                    key={place}
                    type="button"
                    className="link-button mr-2 text-xs!"
                    aria-pressed={place === shown}
                    onClick={() => onSource(place)}
                  >
                    {detail.sourceNumber(place + 1)}
                  </button>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
