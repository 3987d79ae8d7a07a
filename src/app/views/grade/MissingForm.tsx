import { type ReactNode, useId, useState } from "react";
import { EVENT_KINDS, type EventKind } from "../../../model/event.ts";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { inOrder, type Missing, NOTHING_MISSING, namesIn } from "../../store/grade/session.ts";

interface Props {
  /** The kinds that the event has, right or wrong. */
  kinds: readonly EventKind[];
  hasPlace: boolean;
  /** What the reader said before. */
  missing: Missing | null;
  onNext: (missing: Missing) => void;
}

/** What the article tells of the event and the event lacks. */
export function MissingForm({ kinds, hasPlace, missing, onNext }: Props) {
  const messages = useMessages();
  const words = useWords(GRADE_WORDS);
  const before = missing ?? NOTHING_MISSING;
  const [lacking, setLacking] = useState<readonly EventKind[]>(before.kinds);
  const [organizations, setOrganizations] = useState(before.organizations.join("、"));
  const [people, setPeople] = useState(before.people.join("、"));
  const [place, setPlace] = useState(before.place ?? "");
  const said: Missing = {
    kinds: inOrder(lacking),
    organizations: namesIn(organizations),
    people: namesIn(people),
    place: place.trim() || null,
  };
  const isNothing = lacking.length + said.organizations.length + said.people.length === 0 && said.place === null;
  const goOn = () => onNext(said);
  const button = (
    <button type="button" data-first className="button button-primary self-start" onClick={goOn}>
      {isNothing ? words.missing.nothing : words.next}
      <kbd className="key">y</kbd>
    </button>
  );
  return (
    <div className="flex flex-col gap-2">
      {button}
      <fieldset className="flex flex-wrap items-center gap-x-3">
        <legend className="field-title">{words.missing.kinds}</legend>
        {EVENT_KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => (
          <label key={kind} className="flex min-h-6 items-center gap-1">
            <input
              type="checkbox"
              className="check"
              checked={lacking.includes(kind)}
              onChange={({ target }) =>
                setLacking(target.checked ? [...lacking, kind] : lacking.filter((one) => one !== kind))
              }
            />
            {messages.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <Field label={words.missing.organizations} value={organizations} onValue={setOrganizations} onNext={goOn}>
        {words.missing.names}
      </Field>
      <Field label={words.missing.people} value={people} onValue={setPeople} onNext={goOn}>
        {words.missing.names}
      </Field>
      {!hasPlace && <Field label={words.missing.place} value={place} onValue={setPlace} onNext={goOn} />}
      <p className="text-xs text-ink-soft">{words.missing.note}</p>
    </div>
  );
}

interface FieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  onNext: () => void;
  children?: ReactNode;
}

function Field({ label, value, onValue, onNext, children }: FieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <span className="flex flex-wrap items-baseline justify-between gap-x-2">
        <label htmlFor={id} className="field-title">
          {label}
        </label>
        {children !== undefined && (
          <span id={`${id}hint`} className="text-xs text-ink-soft">
            {children}
          </span>
        )}
      </span>
      <input
        id={id}
        className="input"
        autoComplete="off"
        aria-describedby={children === undefined ? undefined : `${id}hint`}
        value={value}
        onChange={({ target }) => onValue(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
          if (event.key === "Enter") onNext();
          else if (event.key === "Escape")
            event.currentTarget.closest(".grade-card")?.querySelector<HTMLElement>("[data-first]")?.focus();
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}
