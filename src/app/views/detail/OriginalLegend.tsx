import { useMessages } from "../../i18n/useMessages.ts";
import type { OpenSource } from "../../store/openSource.ts";
import type { SourceMark } from "../../store/sourceMarks.ts";

/** What the marks of the original mean; only those that it has. */
export function OriginalLegend({ source: { file, marks, hasHidden } }: { source: OpenSource }) {
  const { texts } = useMessages();
  const { removed, layout, metadata, repair, inferred, evidence, hidden } = texts.marks;
  const has = (kind: SourceMark["kind"], quiet = false) =>
    marks.some((mark) => mark.kind === kind && mark.quiet === quiet);
  return (
    <ul aria-label={texts.legend} className="original-legend">
      {has("removal") && (
        <li>
          <del className="removed">{removed}</del>
        </li>
      )}
      {has("removal", true) && (
        <li>
          <span className="layout">{layout}</span>
        </li>
      )}
      {has("metadata") && (
        <li>
          <span className="metadata">{metadata}</span>
        </li>
      )}
      {has("repair") && (
        <li>
          <span className="repair">{repair}</span>
        </li>
      )}
      {file.repairs.some((one) => one.inferred.length > 0) && (
        <li>
          <span className="inferred">{inferred}</span>
        </li>
      )}
      {Object.values(file.evidence).some(({ length }) => length > 0) && (
        <li>
          <mark className="evidence">{evidence}</mark>
        </li>
      )}
      {hasHidden && (
        <li>
          <span className="hidden-character" data-sign="·" /> {hidden}
        </li>
      )}
    </ul>
  );
}
