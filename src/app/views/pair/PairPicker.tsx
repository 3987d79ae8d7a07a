import { useMemo, useState } from "react";
import { PAIR_WORDS } from "../../i18n/regions/pair.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { partyCounts } from "../../store/activity.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { type Matches, pairChoices } from "../../store/pairChoices.ts";
import type { PairChoice } from "../../store/viewState.ts";
import { Combobox } from "../../ui/Combobox.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { SwapIcon } from "../../ui/laterIcons.tsx";

interface Props {
  index: EventIndex;
  rows: Int32Array;
  pair: PairChoice;
  /** Finds names by their initials too. */
  matches: Matches;
  onPair: (pair: PairChoice) => void;
}

/** More than this nobody looks through; typing finds the rest. */
const MOST_OFFERED = 80;

/** Two boxes and the button that swaps them. */
export function PairPicker({ index, rows, pair, matches, onPair }: Props) {
  const words = useWords(PAIR_WORDS);
  const [first, second] = pair;
  const counts = useMemo(() => partyCounts(index, rows), [index, rows]);
  const shared = { index, rows, counts, matches };
  return (
    <div className="pair-picker">
      <OrganizationBox
        {...shared}
        label={words.firstBox}
        value={first}
        other={second}
        onChoose={(name) => onPair([name, second])}
      />
      <IconButton
        label={words.swap}
        className="pair-swap"
        aria-disabled={first === null && second === null}
        onClick={() => onPair([second, first])}
      >
        <SwapIcon />
      </IconButton>
      <OrganizationBox
        {...shared}
        label={words.secondBox}
        value={second}
        other={first}
        onChoose={(name) => onPair([first, name])}
      />
    </div>
  );
}

interface BoxProps extends Omit<Props, "pair" | "onPair"> {
  counts: Int32Array;
  label: string;
  value: string | null;
  /** Who is chosen in the other box: those who met it are offered first. */
  other: string | null;
  onChoose: (name: string | null) => void;
}

function OrganizationBox({ index, rows, counts, matches, label, value, other, onChoose }: BoxProps) {
  const messages = useMessages();
  const words = useWords(PAIR_WORDS);
  const [text, setText] = useState("");
  const met = useMemo(() => {
    const place = other === null ? null : index.organizationNamed(other);
    return place === null ? null : partyCounts(index, rows, place);
  }, [index, rows, other]);
  const { groups, hidden } = useMemo(
    () => pairChoices(index, counts, met, text, MOST_OFFERED, matches),
    [index, counts, met, text, matches],
  );
  const shown = groups.reduce((sum, { choices }) => sum + choices.length, 0);
  return (
    <Combobox
      label={label}
      placeholder={words.placeholder}
      clearLabel={words.clear(value ?? "")}
      value={value}
      lang="zh-Hans"
      groups={groups.map(({ group, choices }) => ({
        key: group,
        title: group === "met" ? words.met(other ?? "") : messages.organizationTypes[group],
        options: choices.map(({ name, alias, count }) => ({
          value: name,
          note: alias,
          count: group === "met" ? words.times(count) : words.eventCount(count),
        })),
      }))}
      found={shown === 0 ? words.foundNothing : words.found(shown, hidden)}
      onText={setText}
      onChoose={onChoose}
    />
  );
}
