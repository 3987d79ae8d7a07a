import type { BundleSource } from "../../../bundle/schema.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import { inferredCharacters } from "../../store/inferredCharacters.ts";
import { reasonsOf, type SourceMark } from "../../store/sourceMarks.ts";
import { useReasonOf } from "./useReasonOf.ts";

interface Props {
  mark: SourceMark;
  source: BundleSource;
  /** Which of the marks that are no layout it is, from 1; null for layout. */
  place: number | null;
  of: number;
}

/** What there is to say about a mark of the original. */
export function MarkNote({ mark, source, place, of }: Props) {
  const texts = useWords(TEXTS_WORDS);
  return (
    <>
      <MarkWords mark={mark} source={source} />
      {place !== null && <p className="text-ink-soft">{texts.placeNote(place, of)}</p>}
    </>
  );
}

function MarkWords({ mark, source }: Pick<Props, "mark" | "source">) {
  const { dates, listSeparator } = useMessages();
  const texts = useWords(TEXTS_WORDS);
  const reasonOf = useReasonOf();
  if (mark.kind === "lost") return <p>{texts.lostNote}</p>;
  if (mark.kind === "repair") {
    const { text, inferred } = mark.repair;
    return (
      <>
        <p>{texts.readAs(text)}</p>
        {inferred.length > 0 && <p>{texts.inferredNote(inferredCharacters(text, inferred))}</p>}
        <p className="text-ink-soft">{reasonOf(mark.repair)}</p>
      </>
    );
  }
  if (mark.kind === "metadata") {
    if (mark.fields.length === 0) return <p>{texts.metadataNote}</p>;
    return mark.fields.map(({ field, value, origin }) => {
      const words = field === "published" ? dateText(value, dates) : value;
      const found = Object.hasOwn(texts.origins, origin) ? (texts.origins[origin] ?? origin) : origin;
      return <p key={field}>{texts.fieldNote(texts.fields[field], words, found)}</p>;
    });
  }
  const reasons = reasonsOf(source, mark).map(reasonOf);
  if (mark.quiet) return <p>{texts.layoutNote([...new Set(reasons)].join(listSeparator))}</p>;
  return <p>{texts.removedNote(reasons[0] ?? "")}</p>;
}
