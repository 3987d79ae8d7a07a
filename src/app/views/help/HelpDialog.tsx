import { Fragment, useId, useLayoutEffect, useRef } from "react";
import { HELP_WORDS } from "../../i18n/regions/help.ts";
import { HELP_TITLE } from "../../i18n/regions/helpTitle.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { CloseIcon } from "../../ui/icons.tsx";
import { switchKeys, useKeysAreOn } from "../../ui/keySwitch.ts";
import { KEY_TABLE } from "./keyTable.ts";

/**
 * All keys of the page in groups, and the switch for those of one character. It is open for as long as it is drawn;
 * when it closes, by its button or Escape, focus is back where it was and `onClose` is called.
 */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { close } = useMessages();
  const words = useWords(HELP_WORDS);
  const title = useWords(HELP_TITLE);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const keysOn = useKeysAreOn();

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}title`}
      onClose={onClose}
      className="panel m-auto max-h-[calc(100dvh-2rem)] w-[min(34rem,calc(100vw-2rem))] p-0 text-ink backdrop:bg-black/40"
    >
      <div className="sticky top-0 flex items-center justify-between border-b border-line bg-surface py-1.5 pl-4 pr-2">
        <h2 id={`${id}title`} className="text-base font-semibold">
          {title}
        </h2>
        <IconButton label={close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </IconButton>
      </div>
      <div className="px-4 py-3">
        <label className="flex min-h-6 w-fit items-center gap-2">
          <input
            type="checkbox"
            className="check"
            aria-describedby={`${id}note`}
            checked={keysOn}
            onChange={(event) => switchKeys(event.target.checked)}
          />
          {words.switch}
        </label>
        <p id={`${id}note`} className="pl-6 text-[0.8125rem] text-ink-soft">
          {words.switchNote}
        </p>
        {KEY_TABLE.map(({ group, rows }) => (
          <section key={group}>
            <h3 className="field-title mb-1 mt-4 border-t border-line pt-3">{words.groups[group]}</h3>
            <dl>
              {rows.map(({ meaning, chords }) => (
                <div key={meaning} className="grid grid-cols-[9.5rem_minmax(0,1fr)] gap-3 py-0.5">
                  <dt className="flex flex-wrap items-baseline gap-1">
                    {chords.map((chord) => (
                      <span key={chord.join(" ")} className="inline-flex items-baseline gap-0.5">
                        {chord.map((key, place) => (
                          <Fragment key={key}>
                            {place > 0 && "+"}
                            <kbd className="key">{key}</kbd>
                          </Fragment>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{words.meanings[meaning]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
