import type { BundleDocument } from "../../bundle/schema.ts";
import { FILE_PROBLEMS } from "../i18n/regions/fileProblems.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { useWords } from "../i18n/useWords.ts";
import { TechnicalNote } from "../ui/TechnicalNote.tsx";

interface Props {
  /** Failure code or diagnostic rule. */
  cause: string;
  message: string;
  /** Whether something is wrong, not only worth knowing. */
  warns: boolean;
}

/**
 * What is wrong with a file: in the reader's language where we have it, with the words of the build, which are English,
 * folded away; else in the words of the build.
 */
export function FileProblem({ cause, message, warns }: Props) {
  const { technical } = useMessages();
  const fileProblems = useWords(FILE_PROBLEMS);
  const area = `${cause.split("/")[0]}/*`;
  const isRule = cause.includes("/");
  const known = [cause, ...(isRule ? [area, "*"] : [])].find((name) => Object.hasOwn(fileProblems, name));
  const sign = warns ? "⚠ " : "";
  return (
    <div className="text-xs leading-5 text-ink-soft">
      {known === undefined ? (
        <p lang="en">{sign + message}</p>
      ) : (
        <>
          <p>
            {sign}
            {fileProblems[known]}
          </p>
          <TechnicalNote label={technical} text={`${cause}: ${message}`} />
        </>
      )}
    </div>
  );
}

/** All that the build has to say about a document, each thing once. */
export function DocumentNotes({ diagnostics }: Pick<BundleDocument, "diagnostics">) {
  const distinct = new Map(diagnostics.map((one) => [`${one.rule} ${one.message}`, one]));
  return [...distinct].map(([key, { rule, severity, message }]) => (
    <FileProblem key={key} cause={rule} message={message} warns={severity !== "info"} />
  ));
}
