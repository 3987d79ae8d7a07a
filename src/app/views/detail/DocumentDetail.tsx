import { useEffect, useState, useSyncExternalStore } from "react";
import type { BundleDocument } from "../../../bundle/schema.ts";
import type { Span } from "../../../model/span.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSourceOf } from "../../store/amendedTexts.ts";
import { readFormName } from "../../store/corrections/formNames.ts";
import { resumed } from "../../store/corrections/resumed.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { useEventsOf } from "../../store/openRecords.ts";
import { AddForm } from "./AddForm.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { LocalNote } from "./LocalNote.tsx";
import { EventLinks } from "./OtherEvents.tsx";
import { SourceFacts } from "./SourceFacts.tsx";
import type { Reading } from "./TextBar.tsx";

interface Props extends Reading {
  index: EventIndex;
  document: BundleDocument;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

/** A document read for itself, whether or not it tells of an event: what is known of it, its events, its two texts. */
export function DocumentDetail({ index, document, addressOf, onOpen, ...reading }: Props) {
  const { status } = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const source = useSourceOf(index, document, reading.text === "original");
  const events = useEventsOf(index, document.id);
  const [passage, setPassage] = useState<{ readonly span: Span | null } | null>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  const wanted = useSyncExternalStore(resumed.subscribe, resumed.get);
  useEffect(() => {
    const named = wanted === null ? null : readFormName(wanted);
    if (named?.kind !== "add" || named.document !== document.id) return;
    resumed.set(null);
    setPassage({ span: named.span });
  }, [wanted, document.id]);
  return (
    <div className="detail-columns min-h-0 flex-1">
      <div className="detail-facts scroller px-4 pb-4 pt-1">
        {passage && (
          <AddForm
            index={index}
            document={document}
            span={passage.span}
            onChosen={setChosen}
            onDone={() => setPassage(null)}
            onOpen={onOpen}
          />
        )}
        <LocalNote documents={[document]} />
        <SourceFacts document={document} source={source.data?.file ?? null} />
        <h3 className="field-title mb-0.5 mt-4 border-t border-line pt-3">{status.documentEvents(events.length)}</h3>
        <EventLinks events={events} addressOf={addressOf} onOpen={onOpen} />
      </div>
      <DocumentText
        {...reading}
        index={index}
        document={document}
        event={null}
        receipts={null}
        heading={detail.article}
        chosen={chosen}
        onPassage={(span) => setPassage({ span })}
      />
    </div>
  );
}
