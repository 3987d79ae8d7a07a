interface Props {
  name: string;
  /** What the format holds, in a line. */
  holds: string;
  /** What is special about these events in it, or why they cannot be exported. */
  note: string | null;
  /** It can still be reached, and says why. */
  disabled: boolean;
  onChoose: () => void;
}

/** A format in the pane of exports. */
export function ExportEntry({ name, holds, note, disabled, onChoose }: Props) {
  return (
    <li>
      <button type="button" className="export-entry" aria-disabled={disabled} onClick={onChoose}>
        <span className="block text-[0.875rem] font-semibold leading-6">{name}</span>
        <span className="block text-xs leading-5 text-ink-soft">
          {!disabled && holds}
          {note !== null && <span className={disabled ? "" : "mt-0.5 block text-ink"}>{note}</span>}
        </span>
      </button>
    </li>
  );
}
