import { memo, useState } from "react";
import { LIST_WORDS } from "../../i18n/regions/list.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { ListGroup } from "../../store/eventList.ts";
import { DownIcon } from "../../ui/laterIcons.tsx";
import { groupTitle } from "./groupTitle.ts";

interface Props {
  groups: readonly ListGroup[];
  /** The key of the group at the upper edge of the list. */
  current: string;
  /** To go to a group. */
  onJump: (key: string) => void;
}

/**
 * Goes to a month of the list and says which one is in view. It lies in the line of the headings; the choices are the
 * browser's own, which on a phone have a wheel, and on a keyboard go to what is typed.
 */
export function JumpToMonth({ groups, current, onJump }: Props) {
  const words = useWords(LIST_WORDS);
  const messages = useMessages();
  // A choice of hundreds of months costs as much as the list, so it is made for whoever goes near it.
  const [isNear, setNear] = useState(false);
  const prepare = () => setNear(true);
  const shown = groups.find(({ key }) => key === current);
  return (
    <div className="list-jump">
      <span aria-hidden="true">{words.jump}</span>
      <DownIcon />
      <select
        aria-label={words.jumpTo}
        title={words.jumpTo}
        value={current}
        onChange={(change) => onJump(change.target.value)}
        onPointerEnter={prepare}
        onPointerDown={prepare}
        onFocus={prepare}
        onBlur={() => setNear(false)}
      >
        {isNear ? (
          <Choices groups={groups} />
        ) : (
          shown && <option value={shown.key}>{words.choice(groupTitle(shown, messages), shown.rows.length)}</option>
        )}
      </select>
    </div>
  );
}

/** The groups, those of a year together. */
const Choices = memo(function Choices({ groups }: Pick<Props, "groups">) {
  const messages = useMessages();
  const words = useWords(LIST_WORDS);
  const years: { year: number | null; groups: ListGroup[] }[] = [];
  for (const group of groups) {
    const latest = years.at(-1);
    if (latest && latest.year === group.year) latest.groups.push(group);
    else years.push({ year: group.year, groups: [group] });
  }
  const choices = (groups: readonly ListGroup[]) =>
    groups.map((group) => (
      <option key={group.key} value={group.key}>
        {words.choice(groupTitle(group, messages), group.rows.length)}
      </option>
    ));
  return years.map(({ year, groups }) =>
    year === null ? (
      choices(groups)
    ) : (
      <optgroup key={year} label={messages.dates.year(year)}>
        {choices(groups)}
      </optgroup>
    ),
  );
});
