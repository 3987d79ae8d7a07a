import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { dateText } from "../../store/dateText.ts";
import { useCopy } from "../../ui/useCopy.ts";

/** Copies the sentence that proves the event, with its source and a link to this view. */
export function CopyCitation({ event, document }: { event: BundleEvent; document: BundleDocument }) {
  const messages = useMessages();
  const clipboard = useCopy();
  if (!clipboard) return null;
  const citation = () => {
    const published = document.published === null ? null : dateText(document.published, messages.dates);
    const source = [document.publisher, document.title, published].filter(Boolean).join(messages.listSeparator);
    return [messages.quoted(event.quote), source, document.address ?? document.file, window.location.href].join("\n");
  };
  return (
    <p className="pt-2">
      <button type="button" className="link-button" onClick={() => clipboard.copy(citation())}>
        {messages.detail.copyCitation}
      </button>
      <span aria-live="polite" className="ml-2 text-xs text-ink-soft">
        {clipboard.copied ? messages.detail.copied : ""}
      </span>
    </p>
  );
}
