import { useEffect, useMemo, useRef, useState } from "react";
import type { BundleDocument, BundleEvent } from "../../../bundle/schema.ts";
import { GRADE_WORDS } from "../../i18n/regions/grade.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useArticleOf, useSourceOf } from "../../store/amendedTexts.ts";
import { evidenceFor } from "../../store/articleMarks.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { type GradedFact, proofOf } from "../../store/grade/gradedFacts.ts";
import type { ReadText } from "../../store/viewState.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { DocumentText } from "../detail/DocumentText.tsx";
import { showElement } from "../detail/place.ts";
import type { Characters } from "../detail/TextBar.tsx";
import { useReceipts } from "../detail/useReceipts.ts";

interface Props {
  index: EventIndex;
  event: BundleEvent;
  /** Those that tell it, the leading one first. */
  documents: readonly BundleDocument[];
  /** The fact whose words are lit; null where what is missing is asked for. */
  fact: GradedFact | null;
}

/** The article that tells an event, at the words that prove a fact. */
export function Proof({ index, event, documents, fact }: Props) {
  const [shown, setShown] = useState(0);
  const document = documents[shown] ?? documents[0];
  const words = useWords(GRADE_WORDS);
  return (
    <section aria-label={words.article} className="grade-article">
      {documents.length > 1 && (
        <div className="border-b border-line px-5 py-1.5">
          <Segmented
            label={words.sources}
            choices={documents.map(({ id }, place) => ({ value: id, label: words.source(place + 1) }))}
            chosen={document?.id ?? null}
            onChoose={(id) => setShown(documents.findIndex((one) => one.id === id))}
          />
        </div>
      )}
      {document && <Article key={document.id} index={index} event={event} document={document} fact={fact} />}
    </section>
  );
}

interface ArticleProps extends Omit<Props, "documents"> {
  document: BundleDocument;
}

function Article({ index, event, document, fact }: ArticleProps) {
  const { status } = useMessages();
  const words = useWords(GRADE_WORDS);
  const [text, setText] = useState<ReadText>("cleaned");
  const [characters, setCharacters] = useState<Characters>("simplified");
  const area = useRef<HTMLDivElement>(null);
  const article = useArticleOf(index, document);
  const source = useSourceOf(index, document, text === "original");
  const file = text === "original" ? source.data?.file : article.data;
  const evidence = useMemo(() => (file ? evidenceFor(file, event.id) : null), [file, event.id]);
  const receipts = useReceipts(evidence);
  const { expect, release, count } = receipts;
  const key = fact?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fact is another one by its key
  useEffect(() => {
    if (fact && fact.kind !== "event") expect(proofOf(fact));
    else {
      release();
      showElement(area.current?.querySelector<HTMLElement>("mark.evidence"));
    }
  }, [key, expect, release]);
  const hasNoWords = fact !== null && fact.kind !== "role" && count(proofOf(fact)) === 0;
  return (
    <div ref={area} className="contents">
      {hasNoWords && (
        <p role="status" className="border-b border-line bg-sunken px-5 py-1 text-[0.8125rem]">
          {words.noWords}
        </p>
      )}
      <DocumentText
        index={index}
        document={document}
        event={event.id}
        receipts={receipts}
        heading={document.title ?? status.untitled}
        text={text}
        characters={characters}
        onText={setText}
        onCharacters={setCharacters}
        onPassage={null}
        chosen={null}
      />
    </div>
  );
}
