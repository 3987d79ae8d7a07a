import "./pair.css";
import { useMemo, useRef } from "react";
import { PAIR_WORDS } from "../../i18n/regions/pair.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Matches } from "../../store/pairChoices.ts";
import { commonPartners, laneEntries } from "../../store/pairLens.ts";
import type { PairChoice } from "../../store/viewState.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { Later } from "../../ui/Later.tsx";
import { useLostFocus } from "../../ui/useLostFocus.ts";
import { useWidth } from "../../ui/useWidth.ts";
import { JoinEntry } from "../correct/LazyJoin.ts";
import { Chronology } from "./Chronology.tsx";
import { NoPair } from "./NoPair.tsx";
import { type Linked, PairFacts } from "./PairFacts.tsx";
import { PairPicker } from "./PairPicker.tsx";
import { Partners } from "./Partners.tsx";

interface Props extends Linked {
  /** Passing the filters, that of organizations left out; in chronological order. */
  rows: Int32Array;
  /** Names or aliases, as the address gives them. */
  pair: PairChoice;
  openRow: number | null;
  /** Finds names by their initials too. */
  matches: Matches;
  onPair: (pair: PairChoice) => void;
  onClose: () => void;
}

const MOST_PARTNERS = 8;
/** Pixels that three lanes need beside the facts. */
const WIDE = 860;

/** The region 双方往来: two organizations side by side, and what they did together. */
export default function PairLens({ rows, pair, openRow, matches, onPair, onClose, ...linked }: Props) {
  const words = useWords(PAIR_WORDS);
  const { index } = linked;
  const root = useRef<HTMLElement>(null);
  // Choosing a pair draws another one: what led there is gone.
  const lostFocus = useLostFocus(() => root.current?.focus({ preventScroll: true }));
  const wide = useWidth(root) >= WIDE;
  const [first, second] = pair.map((name) => (name === null ? null : index.organizationNamed(name)));
  const nameOf = (place: number | null | undefined) => index.organizations[place ?? -1]?.name ?? null;
  const names: PairChoice = [nameOf(first), nameOf(second)];
  const chosen = [...new Set(names)].filter((name) => name !== null);
  const unknown = pair.filter((name) => name !== null && index.organizationNamed(name) === null);

  return (
    <section ref={root} tabIndex={-1} {...lostFocus} aria-labelledby="pair-title" className="pair-lens panel scroller">
      <div className="pair-head">
        <h2 id="pair-title" className="panel-title">
          {words.title}
        </h2>
        <IconButton label={words.close} onClick={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
      <PairPicker index={index} rows={rows} pair={names} matches={matches} onPair={onPair} />
      {names[0] !== names[1] && (
        <div className="px-3 pb-2">
          <Later>
            <JoinEntry index={index} names={chosen} />
          </Later>
        </div>
      )}
      {unknown.length > 0 && <p className="px-3 pb-2 text-ink-soft">{words.unknown(unknown.join(" "))}</p>}
      {typeof first === "number" && typeof second === "number" && first !== second ? (
        <Together
          key={`${first} ${second}`}
          rows={rows}
          places={[first, second]}
          names={[names[0] ?? "", names[1] ?? ""]}
          openRow={openRow}
          wide={wide}
          onPair={onPair}
          {...linked}
        />
      ) : names[0] !== null && names[0] === names[1] ? (
        <div className="pair-empty">
          <p className="text-base font-semibold">{words.same.title}</p>
          <p className="leading-7 text-ink-soft">{words.same.advice}</p>
        </div>
      ) : (
        <NoPair
          index={index}
          rows={rows}
          chosen={names[0] ?? names[1]}
          onName={(name) => onPair(names[0] === null ? [name, names[1]] : [names[0], name])}
          onPair={onPair}
        />
      )}
    </section>
  );
}

interface TogetherProps extends Linked {
  rows: Int32Array;
  places: readonly [number, number];
  names: readonly [string, string];
  openRow: number | null;
  wide: boolean;
  onPair: (pair: PairChoice) => void;
}

/** The lens with two organizations in it. */
function Together({ rows, places: [first, second], names, openRow, wide, onPair, ...linked }: TogetherProps) {
  const words = useWords(PAIR_WORDS);
  const { index } = linked;
  const entries = useMemo(() => laneEntries(index, rows, first, second), [index, rows, first, second]);
  const together = useMemo(() => entries.filter(({ lane }) => lane === "both").map(({ row }) => row), [entries]);
  const partners = useMemo(
    () => commonPartners(index, entries, [first, second], MOST_PARTNERS),
    [index, entries, first, second],
  );

  if (together.length === 0) {
    const { title, advice } = words.never(...names);
    return (
      <>
        <div className="pair-empty">
          <p className="text-base font-semibold">{title}</p>
          <p className="leading-7 text-ink-soft">{advice}</p>
          <p className="mt-2 leading-7">{partners.length === 0 ? words.neverAlone : words.neverLinked}</p>
          <Partners names={names} partners={partners} onPair={onPair} />
        </div>
        {partners.length === 0 && (
          <NoPair
            index={index}
            rows={rows}
            chosen={names[0]}
            onName={(name) => onPair([names[0], name])}
            onPair={onPair}
          />
        )}
      </>
    );
  }
  const others = partners.length > 0 && (
    <section aria-labelledby="partners-title" className="pair-partners">
      <h3 id="partners-title" className="field-title mb-1">
        {words.partners}
      </h3>
      <Partners names={names} partners={partners} onPair={onPair} />
    </section>
  );
  return (
    <div className="pair-body">
      <PairFacts rows={together} {...linked} />
      <Chronology entries={entries} names={names} openRow={openRow} wide={wide} {...linked} />
      {others}
    </div>
  );
}
