import { useMemo } from "react";
import { PAIR_WORDS } from "../../i18n/regions/pair.ts";
import { useWords } from "../../i18n/useWords.ts";
import { mostActive } from "../../store/activity.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { frequentPairs } from "../../store/pairs.ts";
import type { PairChoice } from "../../store/viewState.ts";
import { BarList } from "../../ui/BarList.tsx";

interface Props {
  index: EventIndex;
  rows: Int32Array;
  /** The one that is chosen already; null for none. */
  chosen: string | null;
  onName: (name: string) => void;
  onPair: (pair: PairChoice) => void;
}

const MOST = 10;

/** What stands in the lens while a side is open: who to look at, from the rows that are shown. */
export function NoPair({ index, rows, chosen, onName, onPair }: Props) {
  const words = useWords(PAIR_WORDS);
  const offers = useMemo(() => offersOf(index, rows, chosen), [index, rows, chosen]);
  const { title, advice } = chosen === null ? words.choose : words.chooseSecond(chosen);
  return (
    <div className="pair-empty">
      <p className="text-base font-semibold">{title}</p>
      <p className="leading-7 text-ink-soft">{advice}</p>
      {offers.length === 0 ? (
        <p className="leading-7 text-ink-soft">{words.noPairs}</p>
      ) : (
        <>
          {chosen === null && <h3 className="field-title mt-3">{words.pairs}</h3>}
          <BarList
            label={chosen === null ? words.pairs : advice}
            bars={offers.map(({ names: [first = "", second], count }, at) => ({
              key: String(at),
              label: <span lang="zh-Hans">{second === undefined ? first : words.pairOf(first, second)}</span>,
              count,
              countText: words.times(count),
            }))}
            onBar={(key) => {
              const [first = "", second] = offers[Number(key)]?.names ?? [];
              if (second === undefined) onName(first);
              else onPair([first, second]);
            }}
          />
        </>
      )}
    </div>
  );
}

/** The most frequent pairs; with one chosen, those who met it most often. */
function offersOf(index: EventIndex, rows: Int32Array, chosen: string | null) {
  const place = chosen === null ? null : index.organizationNamed(chosen);
  if (place === null) return frequentPairs(index, rows, MOST, 1);
  return mostActive(index, rows, MOST, place).map(({ name, count }) => ({ names: [name], count }));
}
