import { useId } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import type { Filters } from "../../store/viewState.ts";

interface Props {
  from: string | null;
  to: string | null;
  /** Years with the events that the other filters let pass; in order. */
  years: readonly { readonly year: number; readonly count: number }[];
  onRange: (range: Pick<Filters, "from" | "to">) => void;
}

/** A date range: two days, or a year at once. */
export function DateFacet({ from, to, years, onRange }: Props) {
  const messages = useMessages();
  const note = useId();
  const reversed = from !== null && to !== null && from > to;
  const pad = (year: number) => String(year).padStart(4, "0");
  const day = (value: string) => (value === "" ? null : value);
  const fields = [
    { label: messages.filters.from, value: from, set: (value: string | null) => onRange({ from: value, to }) },
    { label: messages.filters.to, value: to, set: (value: string | null) => onRange({ from, to: value }) },
  ];
  return (
    <fieldset>
      <legend className="field-title mb-1">{messages.filters.dates}</legend>
      <div className="grid gap-1.5">
        {fields.map(({ label, value, set }) => (
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
              onChange={(event) => set(day(event.target.value))}
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
          aria-label={messages.filters.years}
          className="mt-2 flex max-h-28 flex-wrap gap-1 overflow-auto p-0.5"
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
                onClick={() => onRange(pressed ? { from: null, to: null } : { from: start, to: end })}
              >
                {messages.filters.wholeYear(year)} <span className={pressed ? "" : "text-ink-soft"}>{count}</span>
              </button>
            );
          })}
        </fieldset>
      )}
    </fieldset>
  );
}
