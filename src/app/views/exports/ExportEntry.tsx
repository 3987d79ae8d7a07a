import type { Ref } from "react";

interface Props {
  name: string;
  /** What the format holds, in a line. */
  holds: string;
  /** What is special about these events in it, or why they cannot be exported. */
  note: string | null;
  /** It can still be reached, and says why. */
  disabled: boolean;
  /** Whether Tab stops here. */
  focusable: boolean;
  onFocus: () => void;
  onChoose: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** A format in the pane of exports. */
export function ExportEntry({ name, holds, note, disabled, focusable, onFocus, onChoose, ref }: Props) {
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className="export-entry"
        aria-disabled={disabled}
        tabIndex={focusable ? 0 : -1}
        onFocus={onFocus}
        onClick={onChoose}
      >
        <span className="block text-[0.875rem] font-semibold leading-6">{name}</span>
        <span className="block text-xs leading-5 text-ink-soft">
          {!disabled && holds}
          {note !== null && <span className={disabled ? "" : "mt-0.5 block text-ink"}>{note}</span>}
        </span>
      </button>
    </li>
  );
}
