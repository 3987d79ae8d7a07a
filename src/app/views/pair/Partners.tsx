import { PAIR_WORDS } from "../../i18n/regions/pair.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Partner } from "../../store/pairLens.ts";
import type { PairChoice } from "../../store/viewState.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";

interface Props {
  names: readonly [string, string];
  partners: readonly Partner[];
  onPair: (pair: PairChoice) => void;
}

/** Who works with both of a pair; each leads to the pair that it makes with one of them. */
export function Partners({ names, partners, onPair }: Props) {
  const words = useWords(PAIR_WORDS);
  const list = useRovingFocus<HTMLUListElement>();
  return (
    <ul ref={list} className="partners">
      {partners.map(({ place, name, withFirst, withSecond }) => (
        <li key={place}>
          <span className="block leading-6" lang="zh-Hans">
            {name}
          </span>
          <span className="flex flex-wrap gap-x-3">
            {([withFirst, withSecond] as const).map((count, at) => {
              const partner = names[at] ?? "";
              return (
                <button
                  key={partner}
                  type="button"
                  className="link-button text-left"
                  onClick={() => onPair([partner, name])}
                >
                  <span className="sr-only" lang="zh-Hans">
                    {name}
                    {": "}
                  </span>
                  {words.withOne(partner, count)}
                </button>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
