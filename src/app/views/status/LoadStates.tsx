import { useMessages } from "../../i18n/useMessages.ts";
import { LoadError } from "../../store/loadData.ts";
import { ProblemMessage } from "../../ui/ProblemMessage.tsx";
import { TechnicalNote } from "../../ui/TechnicalNote.tsx";

/** The outline of the page while the data is on its way. */
export function LoadingPage() {
  const messages = useMessages();
  return (
    <main aria-busy="true" className="page-grid min-h-0 flex-1">
      <p className="sr-only">{messages.loading}</p>
      <div className="page-filters panel flex flex-col gap-3 p-4 max-md:hidden">
        {["w-1/3", "w-full", "w-5/6", "w-4/6", "w-11/12", "w-3/4"].map((width) => (
          <div key={width} className={`skeleton h-4 ${width}`} />
        ))}
      </div>
      <div className="page-timeline panel p-4">
        <div className="skeleton h-40" />
      </div>
      <div className="page-list panel flex flex-col gap-4 p-4">
        {["w-1/4", "w-11/12", "w-5/6", "w-4/6"].map((width) => (
          <div key={width} className={`skeleton h-5 ${width}`} />
        ))}
      </div>
      <div className="page-detail panel p-4 max-md:hidden">
        <div className="skeleton h-6 w-1/2" />
      </div>
    </main>
  );
}

interface Props {
  error: Error;
  retrying: boolean;
  onRetry: () => void;
}

/** Why there is no data, what to do, and a button that tries again. */
export function LoadFailure({ error, retrying, onRetry }: Props) {
  const messages = useMessages();
  const problem = error instanceof LoadError ? error.problem : "unexpected";
  return (
    <main className="grid flex-1 place-content-center p-4">
      <div className="panel">
        <ProblemMessage alert {...messages.problems[problem]}>
          <button
            type="button"
            className="button button-primary mt-2"
            aria-disabled={retrying}
            onClick={() => !retrying && onRetry()}
          >
            {messages.retry}
          </button>
          <TechnicalNote label={messages.technical} text={error.message} />
        </ProblemMessage>
      </div>
    </main>
  );
}
