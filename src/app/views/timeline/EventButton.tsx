import { LIST_WORDS } from "../../i18n/regions/list.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { shortDateText } from "../../store/dateText.ts";
import { certaintyOf, type EventIndex, edtfOf, headOf, kindsOf } from "../../store/eventIndex.ts";
import { KindBadge } from "../KindBadge.tsx";

interface Props {
  index: EventIndex;
  row: number;
  open: boolean;
  /** Whether its date is shown. */
  dated: boolean;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** An event in a small list beside the drawing. */
export function EventButton({ index, row, open, dated, onOpen }: Props) {
  const { dates } = useMessages();
  const { titleLater } = useWords(LIST_WORDS);
  const head = headOf(index, row);
  const certainty = certaintyOf(index, row);
  return (
    <button
      type="button"
      className={`flex w-full items-start gap-1.5 rounded p-1.5 text-left text-xs leading-5 hover:bg-hover ${
        open ? "bg-selected" : ""
      }`}
      aria-pressed={open}
      onClick={(click) => head && onOpen(head.id, click.detail === 0)}
    >
      <span className="flex gap-0.5" data-certainty={certainty}>
        {kindsOf(index, row).map((kind) => (
          <KindBadge key={kind} kind={kind} />
        ))}
      </span>
      <span className="min-w-0">
        {dated && <span className={`date-${certainty} mr-1.5`}>{shortDateText(edtfOf(index, row), dates)}</span>}
        {head ? <span lang="zh-Hans">{head.title}</span> : titleLater}
      </span>
    </button>
  );
}
