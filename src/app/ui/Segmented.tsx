import type { ReactNode, RefObject } from "react";
import { useRovingFocus } from "./useRovingFocus.ts";

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  /** For what hands focus to it. */
  readonly button?: RefObject<HTMLButtonElement | null>;
}

interface Props<Value extends string> {
  label: string;
  /** Shown on hover; the label where there is none. */
  title?: string;
  choices: readonly Choice<Value>[];
  /** Null where none of them holds. */
  chosen: Value | null;
  onChoose: (value: Value) => void;
  className?: string;
}

/** A few choices side by side, of which one holds. They are one tab stop, which arrow keys move. */
export function Segmented<Value extends string>({
  label,
  title,
  choices,
  chosen,
  onChoose,
  className = "",
}: Props<Value>) {
  const group = useRovingFocus<HTMLFieldSetElement>();
  return (
    <fieldset ref={group} aria-label={label} title={title} className={`segmented ${className}`}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          ref={choice.button}
          type="button"
          aria-pressed={choice.value === chosen}
          onClick={() => onChoose(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
