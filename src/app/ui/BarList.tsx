import "./bars.css";
import type { ReactNode } from "react";
import { useRovingFocus } from "./useRovingFocus.ts";

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly count: number;
  /** The number in words. */
  readonly countText: string;
  /** For what is switched on and off by its bar. */
  readonly pressed?: boolean;
}

interface Props {
  bars: readonly Bar[];
  label: string;
  onBar: (key: string) => void;
}

/** Buttons one below the other, which are one tab stop, each with a bar as long as its count. */
export function BarList({ bars, label, onBar }: Props) {
  const list = useRovingFocus<HTMLOListElement>();
  const longest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ol ref={list} aria-label={label} className="bar-list">
      {bars.map((bar) => (
        <li key={bar.key}>
          <button type="button" className="bar-row" aria-pressed={bar.pressed} onClick={() => onBar(bar.key)}>
            <span className="min-w-0">{bar.label}</span>
            <span className="flex-none text-xs leading-6 text-ink-soft">{bar.countText}</span>
            <span aria-hidden="true" className="bar" style={{ width: `${(bar.count / longest) * 100}%` }} />
          </button>
        </li>
      ))}
    </ol>
  );
}
