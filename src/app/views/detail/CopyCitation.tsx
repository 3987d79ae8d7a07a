import type { BundleDocument } from "../../../bundle/schema.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { useLanguage, useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { type CitedSource, citationEn, citationGb, citationZh } from "../../store/citation.ts";
import { dateText } from "../../store/dateText.ts";
import { dayText } from "../../store/days.ts";
import { shownName } from "../../store/shownName.ts";
import { useCopy } from "../../ui/useCopy.ts";
import { CopyOutcome } from "./CopyOutcome.tsx";

interface Props {
  /** The words of the document that prove the event. */
  quote: string;
  document: BundleDocument;
  permalink: string;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Today where the reader is, as an EDTF day. */
function today(): string {
  const now = new Date();
  return dayText(Math.floor((now.getTime() - now.getTimezoneOffset() * MS_PER_MINUTE) / MS_PER_DAY));
}

/** Copies the sentence that proves the event with its source and the plain link to it, or the source as a reference. */
export function CopyCitation({ quote, document, permalink }: Props) {
  const { dates } = useMessages();
  const language = useLanguage();
  const words = useWords(RECEIPTS_WORDS);
  const clipboard = useCopy();
  const { title, author, publisher, published, address } = document;
  const source: CitedSource = {
    quote,
    title,
    author,
    publisher,
    published: published === null ? null : { edtf: published, words: dateText(published, dates) },
    file: shownName(document.file),
    address,
    permalink,
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 pt-2">
      <button
        type="button"
        className="link-button"
        onClick={() => clipboard.copy(language === "zh" ? citationZh(source) : citationEn(source))}
      >
        {words.copyCitation}
      </button>
      <button type="button" className="link-button" onClick={() => clipboard.copy(citationGb(source, today()))}>
        {words.copyReference}
      </button>
      <CopyOutcome {...clipboard} />
    </div>
  );
}
