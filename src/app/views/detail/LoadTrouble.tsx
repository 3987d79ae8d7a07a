import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { LoadError } from "../../store/loadData.ts";
import { TechnicalNote } from "../../ui/TechnicalNote.tsx";

interface Props {
  /** What did not come. */
  title: string;
  error: Error;
  fetching: boolean;
  onRetry: () => void;
}

/** A text that could not be loaded: why, and a way to try again. */
export function LoadTrouble({ title, error, fetching, onRetry }: Props) {
  const messages = useMessages();
  const texts = useWords(TEXTS_WORDS);
  const problem = error instanceof LoadError ? error.problem : "unexpected";
  return (
    <div role="alert" className="rounded-lg border border-line bg-sunken p-4">
      <p className="font-semibold">{title}</p>
      <p className="mb-2 text-ink-soft">{texts.articleProblems[problem]}</p>
      <button type="button" className="button" aria-disabled={fetching} onClick={() => !fetching && onRetry()}>
        {messages.retry}
      </button>
      <TechnicalNote label={messages.technical} text={error.message} />
    </div>
  );
}

/** Lines where a text will be. */
export function TextOutline({ label }: { label: string }) {
  return (
    <div aria-busy="true" className="flex flex-col gap-3">
      <p className="sr-only">{label}</p>
      {["w-11/12", "w-full", "w-10/12", "w-5/6", "w-7/12"].map((width) => (
        <div key={width} className={`skeleton h-4 ${width}`} />
      ))}
    </div>
  );
}
