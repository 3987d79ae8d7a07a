import { useId, useRef } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Filters } from "../../store/viewState.ts";
import type { Change } from "../../store/viewStore.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";

interface Props {
  from: string | null;
  to: string | null;
  /** Years with the events that the other filters let pass; in order. */
  years: readonly { readonly year: number; readonly count: number }[];
  /** The first change of a visit to a field is a step back in history; what follows adjusts it. */
  onRange: (range: Pick<Filters, "from" | "to">, change: Change) => void;
}

/** A date range: two days, or a year at once. */
export function DateFacet({ from, to, years, onRange }: Props) {
  const messages = useMessages();
  const note = useId();
  const yearGroup = useRovingFocus<HTMLFieldSetElement>();
  const change = useRef<Change>("step");
  const reversed = from !== null && to !== null && from > to;
  const pad = (year: number) => String(year).padStart(4, "0");
  const day = (value: string) => (value === "" ? null : value);
  const fields = [
    { label: messages.filters.from, value: from, range: (value: string | null) => ({ from: value, to }) },
    { label: messages.filters.to, value: to, range: (value: string | null) => ({ from, to: value }) },
  ];
  return (
    <>
      <div className="grid gap-1.5">
        {fields.map(({ label, value, range }) => (
          <label key={label} className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-2">
            <span className="min-w-9 text-ink-soft">{label}</span>
            <input
              type="date"
              className="input"
              min="0001-01-01"
              max="9999-12-31"
              value={value ?? ""}
              aria-invalid={reversed}
              aria-describedby={reversed ? note : undefined}
              onChange={(event) => {
                onRange(range(day(event.target.value)), change.current);
                change.current = "adjust";
              }}
              onBlur={() => {
                change.current = "step";
              }}
            />
          </label>
        ))}
      </div>
      {reversed && (
        <p id={note} className="mt-1 text-xs text-danger">
          {messages.filters.reversed}
        </p>
      )}
      {years.length > 1 && (
        <fieldset
          ref={yearGroup}
          aria-label={messages.filters.years}
          className="mt-2 flex max-h-60 flex-wrap gap-1 overflow-auto p-0.5"
        >
          {years.map(({ year, count }) => {
            const start = `${pad(year)}-01-01`;
            const end = `${pad(year)}-12-31`;
            const pressed = from === start && to === end;
            return (
              <button
                key={year}
                type="button"
                aria-pressed={pressed}
                className={`min-h-6 rounded border px-1.5 text-xs ${
                  pressed
                    ? "border-accent bg-accent-ground font-semibold text-accent"
                    : "border-line text-ink hover:bg-hover"
                }`}
                onClick={() => onRange(pressed ? { from: null, to: null } : { from: start, to: end }, "step")}
              >
                {messages.filters.wholeYear(year)} <span className={pressed ? "" : "text-ink-soft"}>{count}</span>
              </button>
            );
          })}
        </fieldset>
      )}
    </>
  );
}
