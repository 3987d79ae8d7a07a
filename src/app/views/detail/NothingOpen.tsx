import { useCallback } from "react";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { frequentPairs } from "../../store/pairs.ts";
import { useRested } from "../../ui/useRested.ts";
import { KeysHint } from "../help/KeysHint.tsx";

interface Props {
  index: EventIndex;
  rows: Int32Array;
  onPair: (names: readonly [string, string]) => void;
}

const MOST_PAIRS = 6;
/** Among more events than this, pairs are counted once the filters stand still. */
const MANY = 500;

/** What the pane shows while no event is open: how to open one, and who met most often among those listed. */
export function NothingOpen({ index, rows, onPair }: Props) {
  const detail = useWords(DETAIL_WORDS);
  const countPairs = useCallback(() => frequentPairs(index, rows, MOST_PAIRS), [index, rows]);
  const pairs = useRested(countPairs, rows.length > MANY) ?? [];
  return (
    <div className="scroller min-h-0 flex-1">
      <div className="mx-auto flex min-h-full max-w-md flex-col items-center justify-center gap-3 p-6 text-center">
        <p className="text-base font-semibold">{detail.nothingOpen}</p>
        <p className="leading-7 text-ink-soft">{detail.nothingOpenHint}</p>
        {pairs.length > 0 && (
          <div className="w-full border-t border-line pt-3 text-left">
            <h3 className="field-title pb-1">{detail.pairs}</h3>
            <ul>
              {pairs.map(({ names, count }) => (
                <li key={names.join(" ")}>
                  <button
                    type="button"
                    className="flex w-full items-baseline justify-between gap-3 rounded px-2 py-1 text-left leading-6 hover:bg-hover"
                    onClick={() => onPair(names)}
                  >
                    <span lang="zh-Hans">{detail.pair(...names)}</span>
                    <span className="flex-none text-xs text-ink-soft">{detail.pairCount(count)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <KeysHint />
      </div>
    </div>
  );
}
