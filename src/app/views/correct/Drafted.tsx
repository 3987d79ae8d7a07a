import {
  createContext,
  Fragment,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { CORRECT_WORDS } from "../../i18n/regions/correct.ts";
import { useWords } from "../../i18n/useWords.ts";
import { formDrafts } from "../../store/corrections/openDrafts.ts";

const FormName = createContext({ form: "", about: "" });

/**
 * A form whose fields keep what is typed or chosen until it is saved, however the reader leaves it. Where something was kept, it
 * says so.
 * @param props.form a name that no other form has; another one needs another `key`
 * @param props.about what the form is about, in the words of the page
 * @param props.onDiscard hears that what was kept was given up
 */
export function Drafted({
  form,
  about,
  onDiscard,
  children,
}: {
  form: string;
  about: string;
  onDiscard?: (() => void) | undefined;
  children: ReactNode;
}) {
  const words = useWords(CORRECT_WORDS);
  const [wasKept] = useState(() => formDrafts.has(form));
  const round = useSyncExternalStore(formDrafts.subscribe, () => formDrafts.discards(form));
  const [began] = useState(round);
  const latestDiscard = useRef(onDiscard);
  useEffect(() => {
    latestDiscard.current = onDiscard;
  });
  useEffect(() => {
    if (round !== began) latestDiscard.current?.();
  }, [round, began]);
  const discard = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // The button goes.
    currentTarget.closest("section")?.querySelector("h3")?.focus();
    formDrafts.discard(form);
  };
  return (
    <FormName value={{ form, about }}>
      {wasKept && round === began && (
        <p role="status" className="correct-quoted mb-3">
          {words.restored}{" "}
          <button type="button" className="link-button" onClick={discard}>
            {words.discard}
          </button>
        </p>
      )}
      <Fragment key={round}>{children}</Fragment>
    </FormName>
  );
}

/** The value of a field of the form around: what was kept of it, or what it begins with. @param field its name in the form */
export function useDraft<Value>(field: string, begin: () => Value): [Value, (value: Value) => void] {
  const { form, about } = useContext(FormName);
  const [fresh] = useState(begin);
  const [value, setValue] = useState(() => (formDrafts.read(form, field) as Value | undefined) ?? fresh);
  const change = (next: Value) => {
    setValue(next);
    if (JSON.stringify(next) === JSON.stringify(fresh)) formDrafts.clear(form, field);
    else formDrafts.keep(form, field, next, about);
  };
  return [value, change];
}

/** What the form around kept as a whole. */
export function useKeptDraft(): { readonly has: () => boolean; readonly drop: () => void } {
  const { form } = useContext(FormName);
  return { has: () => formDrafts.has(form), drop: () => formDrafts.drop(form) };
}
