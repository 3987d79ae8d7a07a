import { useId } from "react";
import { EVENT_KINDS } from "../../../model/event.ts";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateOf, type EventDraft } from "../../store/corrections/eventDraft.ts";
import { dateText } from "../../store/dateText.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { KindBadge } from "../KindBadge.tsx";
import { PartiesField } from "./PartiesField.tsx";

interface Props {
  index: EventIndex;
  draft: EventDraft;
  onDraft: (draft: EventDraft) => void;
}

/** Title, date, kinds and organizations of an event, to be changed. */
export function EventFields({ index, draft, onDraft }: Props) {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  const id = useId();
  const date = dateOf(draft);
  const isRead = "edtf" in date;
  return (
    <>
      <div>
        <label htmlFor={`${id}title`} className="field-title">
          {words.title}
        </label>
        <textarea
          id={`${id}title`}
          rows={2}
          lang="zh-Hans"
          className="input correct-title"
          value={draft.title}
          onChange={({ target }) => onDraft({ ...draft, title: target.value.replace(/[\r\n]+/g, " ") })}
        />
      </div>
      <div>
        <label htmlFor={`${id}date`} className="field-title">
          {words.date}
        </label>
        <input
          id={`${id}date`}
          type="text"
          className="input"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={!isRead}
          aria-describedby={`${id}read ${id}hint`}
          value={draft.date}
          onChange={({ target }) => onDraft({ ...draft, date: target.value })}
        />
        <p id={`${id}read`} aria-live="polite" className={`text-[0.8125rem] ${isRead ? "" : "text-danger"}`}>
          {isRead ? words.readAs(dateText(date.edtf, messages.dates)) : words.dateFaults[date.fault]}
          {isRead && date.yearTaken !== undefined && words.yearTaken(date.yearTaken)}
        </p>
        <p id={`${id}hint`} className="text-xs text-ink-soft">
          {words.dateHint}
        </p>
      </div>
      <fieldset>
        <legend className="field-title">{words.kinds}</legend>
        <div className="flex flex-wrap gap-x-3">
          {EVENT_KINDS.map((kind) => (
            <label key={kind} className="flex min-h-7 items-center gap-1.5">
              <input
                type="checkbox"
                className="check"
                checked={draft.kinds.includes(kind)}
                onChange={({ target }) =>
                  onDraft({
                    ...draft,
                    kinds: EVENT_KINDS.filter((one) => (one === kind ? target.checked : draft.kinds.includes(one))),
                  })
                }
              />
              <KindBadge kind={kind} />
              {messages.kinds[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <PartiesField
        index={index}
        parties={draft.organizations}
        onParties={(organizations) => onDraft({ ...draft, organizations })}
      />
    </>
  );
}
