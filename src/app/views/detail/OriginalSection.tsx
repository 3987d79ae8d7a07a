import { type Ref, type RefObject, useDeferredValue, useImperativeHandle, useMemo, useRef } from "react";
import type { BundleArticle, BundleDocument } from "../../../bundle/schema.ts";
import { RECEIPTS_WORDS } from "../../i18n/regions/receipts.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useWords } from "../../i18n/useWords.ts";
import { alignTexts } from "../../store/alignTexts.ts";
import type { OpenSource } from "../../store/openSource.ts";
import { TextOutline } from "./LoadTrouble.tsx";
import { OriginalLegend } from "./OriginalLegend.tsx";
import { type OriginalHandle, OriginalText } from "./OriginalText.tsx";
import { RemovalOverview } from "./RemovalOverview.tsx";
import type { CurrentHit, TextHits } from "./useHits.ts";
import type { Left } from "./useKeptPlace.ts";
import type { KeptFact, Receipts } from "./useReceipts.ts";

interface Props {
  document: BundleDocument;
  /** Id of the event whose evidence is marked; null where the document is read for itself. */
  event: string | null;
  article: BundleArticle;
  source: OpenSource;
  receipts: Receipts | null;
  hits: TextHits;
  left: RefObject<Left | null>;
  /** The fact and the hit that were last brought into view, in this text or the other. */
  shownFact: RefObject<KeptFact | null>;
  shownHit: RefObject<CurrentHit | null>;
  /** The rule whose first removal is to be shown once the text is drawn; taken when it was. */
  wanted: RefObject<string | null>;
  ref: Ref<OriginalHandle>;
}

/** Sources longer than this take more than a frame to draw, so that the outline of a text is shown first. */
const LONG = 200_000;

/** The original, as soon as it can be drawn. */
export function OriginalSection(props: Props) {
  const texts = useWords(TEXTS_WORDS);
  const isLong = props.source.file.text.length > LONG;
  const ready = useDeferredValue(props.source, isLong ? null : props.source);
  return ready ? <Original {...props} source={ready} /> : <TextOutline label={texts.loading} />;
}

/** The fate of each character: what was taken out, by reason, a legend, and the text itself. */
function Original({ document, article, ref, ...shown }: Props) {
  const { event, source } = shown;
  const texts = useWords(TEXTS_WORDS);
  const words = useWords(RECEIPTS_WORDS);
  const text = useRef<OriginalHandle>(null);
  const alignment = useMemo(() => alignTexts(article, source.file), [article, source]);
  useImperativeHandle(
    ref,
    () => ({
      step: (by) => text.current?.step(by),
      toEvidence: () => text.current?.toEvidence(),
      toRule: (rule) => text.current?.toRule(rule),
    }),
    [],
  );
  return (
    <>
      {document.record !== null && <p className="mb-1 text-xs text-ink-soft">{texts.recordOnly(document.record)}</p>}
      <RemovalOverview removed={article.removed} onShow={(rule) => text.current?.toRule(rule)} />
      <OriginalLegend source={source} event={event} />
      <p className="sr-only">{shown.hits.spans.length > 0 ? words.keysWithHits : texts.keys}</p>
      <OriginalText
        ref={text}
        {...shown}
        alignment={alignment}
        lang={article.unsimplified === null ? "zh-Hans" : "zh-Hant"}
      />
    </>
  );
}
