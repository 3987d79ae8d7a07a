import "./correct.css";
import { useLayoutEffect, useRef, useState } from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { joinForm } from "../../store/corrections/formNames.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { CorrectFrame } from "./CorrectForm.tsx";
import { Drafted } from "./Drafted.tsx";
import { JoinFields } from "./JoinFields.tsx";
import { useSaving } from "./useSaving.ts";

interface Props {
  index: EventIndex;
  /** The organizations that the reader looks at; the first two are what the form begins with. */
  names: readonly string[];
}

/** Where a reader looks at organizations: the way to say that two of them are one. */
export function JoinEntry({ index, names }: Props) {
  const words = useWords(CORRECT_WORDS);
  const [isOpen, setOpen] = useState(false);
  // An address may have another name of an organization.
  const properName = (name: string) => index.organizations[index.organizationNamed(name) ?? -1]?.name ?? name;
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.joinEntry}
      </button>
      {isOpen && <JoinDialog index={index} names={names.map(properName)} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The form that joins organizations, over the page. */
export function JoinDialog({ index, names, onClose }: Props & { onClose: () => void }) {
  const words = useWords(CORRECT_WORDS);
  const onSave = useSaving(index);
  const dialog = useRef<HTMLDialogElement>(null);
  // What it began with: names are others once it is saved.
  const [begin] = useState(() => names.slice(0, 2));
  const [first = null, second = null] = begin;
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      aria-label={words.join}
      onClose={(event) => event.target === event.currentTarget && !event.currentTarget.open && onClose()}
      className="correct-join panel m-auto max-h-[85dvh] w-[min(32rem,calc(100vw-2rem))] px-4 py-2 text-ink backdrop:bg-black/40"
    >
      <CorrectFrame title={words.join} onCancel={close}>
        <Drafted form={joinForm(begin)} about="">
          <JoinFields
            index={index}
            among={null}
            begin={[first, second]}
            shown={null}
            onSave={onSave}
            onDone={close}
            onCancel={close}
          />
        </Drafted>
      </CorrectFrame>
    </dialog>
  );
}
