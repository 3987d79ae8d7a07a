import type { BundleDocument } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { useArticleOf } from "../../store/amendedTexts.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { Later } from "../../ui/Later.tsx";
import { AddPanel } from "../correct/LazyCorrect.tsx";
import { FormFailed } from "./FormFailed.tsx";

interface Props {
  index: EventIndex;
  document: BundleDocument;
  span: Span | null;
  /** Hears which words of the article tell the event, as long as the form is there. */
  onChosen: (span: Span | null) => void;
  onDone: () => void;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** The form of an event that a passage of a document tells; another passage is another form. */
export function AddForm({ index, document, span, onChosen, onDone, onOpen }: Props) {
  const article = useArticleOf(index, document);
  if (!article.data) return null;
  return (
    <Later failed={<FormFailed onClose={onDone} />}>
      <AddPanel
        key={`${document.id} ${span?.start} ${span?.end}`}
        index={index}
        document={document}
        article={article.data}
        span={span}
        onChosen={onChosen}
        onDone={onDone}
        onOpen={onOpen}
      />
    </Later>
  );
}
