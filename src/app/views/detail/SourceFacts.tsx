import type { BundleDocument } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { dateText } from "../../store/dateText.ts";
import { Fact } from "./EventFacts.tsx";
import { WebLink } from "./WebLink.tsx";

/** Where the account comes from: publisher, author, date and how it was found, file, address. */
export function SourceFacts({ document }: { document: BundleDocument }) {
  const messages = useMessages();
  const { detail } = messages;
  const origin = document.publishedOrigin;
  return (
    <dl className="divide-y divide-line">
      {document.publisher !== null && <Fact term={detail.publisher}>{document.publisher}</Fact>}
      {document.author !== null && <Fact term={detail.author}>{document.author}</Fact>}
      <Fact term={detail.published}>
        {document.published === null ? (
          <span className="text-ink-soft">{detail.unknown}</span>
        ) : (
          <span>
            {dateText(document.published, messages.dates)}
            {origin !== null && " "}
            {origin !== null && (
              <span className="ml-2 text-[0.8125rem] text-ink-soft">
                {Object.hasOwn(messages.origins, origin) ? messages.origins[origin] : origin}
              </span>
            )}
          </span>
        )}
      </Fact>
      {document.address !== null && (
        <Fact term={detail.address}>
          <WebLink address={document.address} />
        </Fact>
      )}
      <Fact term={detail.file}>
        <span className="break-all text-[0.8125rem]">{document.file}</span>
      </Fact>
    </dl>
  );
}
