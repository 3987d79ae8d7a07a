import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import type { OpenSource } from "../../store/openSource.ts";
import type { SourceMark } from "../../store/sourceMarks.ts";

interface Props {
  source: OpenSource;
  /** Id of the event whose evidence is marked; null where the document is read for itself. */
  event: string | null;
}

/** What the marks of the original mean; only those that it has. */
export function OriginalLegend({ source: { file, marks, hasHidden }, event }: Props) {
  const texts = useWords(TEXTS_WORDS);
  const { removed, layout, metadata, repair, lost, inferred, evidence, hidden } = texts.marks;
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
      {has("lost") && (
        <li>
          <span className="lost">{lost}</span>
        </li>
      )}
      {file.repairs.some((one) => one.inferred.length > 0) && (
        <li>
          <span className="inferred">{inferred}</span>
        </li>
      )}
      {evidenceFor(file, event).length > 0 && (
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
