import type { ReactNode } from "react";
import type { BundleDocument, BundleSource } from "../../../bundle/schema.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import { shownName } from "../../store/shownName.ts";
import { DocumentNotes } from "../FileProblem.tsx";
import { Fact } from "./EventFacts.tsx";
import { WebLink } from "./WebLink.tsx";

interface Props {
  document: BundleDocument;
  /** Says where each value was found, once the original was asked for. */
  source: BundleSource | null;
}

/** Where the account comes from: publisher, author, date, address and how each was found, file, and what was odd in it. */
export function SourceFacts({ document, source }: Props) {
  const messages = useMessages();
  const texts = useWords(TEXTS_WORDS);
  const detail = useWords(DETAIL_WORDS);
  const originOf = (field: BundleSource["fields"][number]["field"]) => {
    const known = source?.fields.find((one) => one.field === field)?.origin;
    return known ?? (field === "published" ? document.publishedOrigin : null);
  };
  const found = (field: BundleSource["fields"][number]["field"], value: ReactNode) => {
    const origin = originOf(field);
    if (origin === null) return value;
    return (
      <span>
        {value}
        <span className="ml-2 text-[0.8125rem] text-ink-soft">
          {Object.hasOwn(texts.origins, origin) ? texts.origins[origin] : origin}
        </span>
      </span>
    );
  };
  const inChinese = (text: string) => <span lang="zh-Hans">{text}</span>;
  const { title, publisher, author, published, address, record } = document;
  const file = shownName(document.file);
  const place = record === null ? file : detail.recordOf(file, record);
  return (
    <dl className="divide-y divide-line">
      {title !== null && originOf("title") !== null && (
        <Fact term={detail.title}>{found("title", inChinese(title))}</Fact>
      )}
      {publisher !== null && <Fact term={detail.publisher}>{found("publisher", inChinese(publisher))}</Fact>}
      {author !== null && <Fact term={detail.author}>{found("author", inChinese(author))}</Fact>}
      <Fact term={detail.published}>
        {published === null ? (
          <span className="text-ink-soft">{detail.unknown}</span>
        ) : (
          found("published", dateText(published, messages.dates))
        )}
      </Fact>
      {address !== null && <Fact term={detail.address}>{found("address", <WebLink address={address} />)}</Fact>}
      <Fact term={detail.file}>
        <span className="break-all text-[0.8125rem]">{place}</span>
      </Fact>
      {document.diagnostics.length > 0 && (
        <Fact term={detail.notes}>
          <DocumentNotes diagnostics={document.diagnostics} />
        </Fact>
      )}
    </dl>
  );
}
