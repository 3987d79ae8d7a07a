import type { MouseEvent } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";
import type { UnsavedForm } from "../../store/corrections/unsavedForms.ts";
import { useStanding } from "../../store/corrections/useStanding.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useTypedText } from "./useTypedText.ts";

interface Props {
  index: EventIndex;
  forms: readonly UnsavedForm[];
  /** Goes on with a form; null where that is not offered. */
  onResume: ((form: UnsavedForm) => void) | null;
}

/** What forms hold and is not saved, as text, with the way back to each form whose event is there. */
export function UnsavedList({ index, forms, onResume }: Props) {
  const words = useWords(CORRECT_WORDS);
  const { listSeparator } = useMessages();
  const standing = useStanding(index, forms);
  const typed = useTypedText(index);
  const discard = (form: string, { currentTarget }: MouseEvent<HTMLElement>) => {
    // What had focus goes.
    const above = currentTarget.closest<HTMLElement>("dialog, section[aria-label]");
    // Where the pane has nothing to show, it has no heading.
    (above?.querySelector<HTMLElement>("h2[tabindex]") ?? above)?.focus();
    formDrafts.discard(form);
  };
  return (
    <ul className="divide-y divide-line">
      {forms.map((one) => {
        const { form, named } = one;
        const { is, title } = standing(one);
        const action = named.kind === "event" ? words.modes[named.mode] : named.kind === "add" ? words.add : words.join;
        const subject = named.kind === "join" ? named.names.join(listSeparator) : title;
        return (
          <li key={form} className="flex items-start gap-3 py-2 text-[0.8125rem]">
            <div className="min-w-0 flex-1">
              <p>
                <span className="tag mr-2">{action}</span>
                <span lang="zh-Hans">{is === "moved" ? one.about : subject}</span>
              </p>
              {is === "gone" && <p>{named.kind === "add" ? words.draftArticleGone : words.draftGone}</p>}
              {is === "moved" && <p>{words.draftMoved(title)}</p>}
              <ul className="correct-quoted my-1 select-text empty:hidden">
                {typed(one).map(({ label, text }) => (
                  <li key={label}>
                    {words.typed(label)}
                    <span lang="zh-Hans">{text}</span>
                  </li>
                ))}
              </ul>
            </div>
            {is === "there" && onResume && (
              <button
                type="button"
                className="link-button flex-none"
                aria-label={words.resume(`${action} ${subject}`)}
                onClick={() => onResume(one)}
              >
                {words.resumeShort}
              </button>
            )}
            <button
              type="button"
              className="link-button flex-none"
              aria-label={words.discardDraft(`${action} ${is === "moved" ? one.about : subject}`)}
              onClick={(event) => discard(form, event)}
            >
              {words.discard}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
