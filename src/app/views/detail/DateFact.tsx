import type { BundleEvent } from "../../../bundle/schema.ts";
import { parseEdtf } from "../../../model/edtf.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { dateCertainty, dateText } from "../../store/dateText.ts";
import { derivations } from "../../store/reasons.ts";
import { FactButton, type Pointing } from "./FactButton.tsx";

/** The date in words, the words it was read from, and how each unsaid part of it was found. */
export function DateFact({ event, pointing }: { event: BundleEvent; pointing: Pointing }) {
  const messages = useMessages();
  const certainty = dateCertainty(event.date, event.implied);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <FactButton fact="date" value={null} pointing={pointing} label={dateText(event.date, messages.dates)}>
          <span className={`text-base font-semibold date-${certainty}`}>{dateText(event.date, messages.dates)}</span>
        </FactButton>
        <span className={`tag tag-${certainty}`} title={messages.certaintyMeaning[certainty]}>
          {messages.certainty[certainty]}
        </span>
      </p>
      {event.dateText !== "" && (
        <p className="text-[0.8125rem] text-ink-soft">{messages.detail.words(event.dateText)}</p>
      )}
      {derivations(event.implied).map(({ rule, basis, fields }) => {
        const parts = {
          rule,
          basis: parseEdtf(basis) ? dateText(basis, messages.dates) : basis,
          fields: messages.reasons.joinFields(fields.map((field) => messages.reasons.fields[field])),
        };
        const sentence = Object.hasOwn(messages.reasons.date, rule) ? messages.reasons.date[rule] : undefined;
        return (
          <p key={`${rule} ${basis}`} className="border-l-2 border-line-strong pl-2 text-[0.8125rem] leading-6">
            {(sentence ?? messages.reasons.dateOther)(parts)}
          </p>
        );
      })}
    </>
  );
}
