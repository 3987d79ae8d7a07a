import type { BundleArticle } from "../../../bundle/schema.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isLayoutRule } from "../../store/sourceMarks.ts";
import { langOfReason, useReasonOf } from "./useReasonOf.ts";

interface Props {
  removed: BundleArticle["removed"];
  /** Shows the first place that a rule took away, or the next one. */
  onShow: (rule: string) => void;
}

/** What was taken out of the source, by reason and with counts; layout, which nobody misses, apart and last. */
export function RemovalOverview({ removed, onShow }: Props) {
  const texts = useWords(TEXTS_WORDS);
  const layout = removed.filter(({ rule }) => isLayoutRule(rule));
  const loud = removed.filter(({ rule }) => !isLayoutRule(rule));
  const total = (entries: BundleArticle["removed"]) => entries.reduce((sum, { places }) => sum + places, 0);
  return (
    <div className="removal-overview">
      {loud.length === 0 ? (
        <p>{texts.nothingRemoved}</p>
      ) : (
        <Entries title={texts.removed(total(loud))} entries={loud} onShow={onShow} />
      )}
      {layout.length > 0 && <Entries title={texts.layout(total(layout))} entries={layout} onShow={onShow} />}
    </div>
  );
}

function Entries({
  title,
  entries,
  onShow,
}: {
  title: string;
  entries: BundleArticle["removed"];
  onShow: Props["onShow"];
}) {
  const messages = useMessages();
  const texts = useWords(TEXTS_WORDS);
  const reasonOf = useReasonOf();
  return (
    <div className="removal-entries">
      <p>{title}</p>
      <ul aria-label={title}>
        {entries.map((entry) => {
          const reason = reasonOf(entry);
          return (
            <li key={entry.rule}>
              <button type="button" title={texts.showRemoved(reason)} onClick={() => onShow(entry.rule)}>
                <bdi lang={langOfReason(messages, entry.rule)}>{reason}</bdi> <span>{texts.places(entry.places)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
