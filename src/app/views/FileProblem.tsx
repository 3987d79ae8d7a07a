import type { BundleDocument } from "../../bundle/schema.ts";
import { useMessages } from "../i18n/useMessages.ts";

/** What is wrong with a file: in the reader's language where we have it, and in the words of the build. */
export function FileProblem({ cause, message }: { cause: string; message: string }) {
  const { fileProblems } = useMessages();
  const area = `${cause.split("/")[0]}/*`;
  const isRule = cause.includes("/");
  const known = [cause, ...(isRule ? [area, "*"] : [])].find((name) => Object.hasOwn(fileProblems, name));
  return (
    <>
      {known !== undefined && <span>{fileProblems[known]} </span>}
      <span lang="en">{message}</span>
    </>
  );
}

/** All that the build has to say about a document, each thing once. */
export function DocumentNotes({ diagnostics }: Pick<BundleDocument, "diagnostics">) {
  const distinct = new Map(diagnostics.map((one) => [`${one.rule} ${one.message}`, one]));
  return [...distinct].map(([key, { rule, severity, message }]) => (
    <p key={key} className="text-xs leading-5 text-ink-soft">
      {severity === "info" ? "" : "⚠ "}
      <FileProblem cause={rule} message={message} />
    </p>
  ));
}
