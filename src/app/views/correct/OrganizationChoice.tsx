import { useMemo, useState } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { partyCounts } from "../../store/activity.ts";
import { typedWords } from "../../store/corrections/eventDraft.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { pairChoices } from "../../store/pairChoices.ts";
import { nameMatcher } from "../../store/search.ts";
import { useFold } from "../../store/searchQueries.ts";
import { Combobox } from "../../ui/Combobox.tsx";

const MOST_OFFERED = 60;
/** A shorter name would stand in too many words. */
const SHORTEST_NAME = 2;

interface Props {
  index: EventIndex;
  label: string;
  value: string | null;
  /** Names that are not offered. */
  without: readonly string[];
  /** Whether a name that no organization has can be given. */
  takesNew: boolean;
  onChoose: (name: string | null) => void;
}

/** A box for one of the known organizations, found by all of its names, or for a new name. */
export function OrganizationChoice({ index, label, value, without, takesNew, onChoose }: Props) {
  const messages = useMessages();
  const words = useWords(CORRECT_WORDS);
  const [text, setText] = useState("");
  const { fold } = useFold(true);
  const matches = useMemo(() => nameMatcher(index, fold), [index, fold]);
  const counts = useMemo(() => partyCounts(index, allRows(index.size)), [index]);
  const { groups, hidden } = useMemo(
    () => pairChoices(index, counts, null, text, MOST_OFFERED, matches),
    [index, counts, text, matches],
  );
  const offered = groups
    .map(({ group, choices }) => ({ group, choices: choices.filter(({ name }) => !without.includes(name)) }))
    .filter(({ choices }) => choices.length > 0);
  const shown = offered.reduce((sum, { choices }) => sum + choices.length, 0);
  const typed = typedWords(text);
  const place = index.organizationNamed(typed);
  const isNew =
    takesNew && typed.length >= SHORTEST_NAME && (place === null || index.organizations[place]?.name !== typed);
  const isTaken = without.includes(typed);
  return (
    <Combobox
      label={label}
      placeholder={words.addHint}
      clearLabel={words.clear(value ?? "")}
      value={value}
      lang="zh-Hans"
      groups={[
        ...offered.map(({ group, choices }) => ({
          key: group,
          title: group === "met" ? "" : messages.organizationTypes[group],
          options: choices.map(({ name, alias, count }) => ({
            value: name,
            note: alias,
            count: words.eventCount(count),
          })),
        })),
        ...(isNew && !isTaken
          ? [{ key: "new", title: words.newName, options: [{ value: typed, note: null, count: "" }] }]
          : []),
      ]}
      found={shown === 0 ? (isNew ? words.newName : words.foundNothing) : words.found(shown, hidden)}
      onText={setText}
      onChoose={onChoose}
    />
  );
}

const allRows = (size: number) => Int32Array.from({ length: size }, (_, row) => row);
