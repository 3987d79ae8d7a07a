import { type Ref, type RefObject, useImperativeHandle, useMemo, useRef } from "react";
import type { ArticleFile, BundleEvent, SourceFile } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { alignTexts } from "../../store/alignTexts.ts";
import { markSource } from "../../store/sourceMarks.ts";
import type { PointedFact } from "./FactButton.tsx";
import { OriginalLegend } from "./OriginalLegend.tsx";
import { type OriginalHandle, OriginalText } from "./OriginalText.tsx";
import { RemovalOverview } from "./RemovalOverview.tsx";
import type { Left } from "./useKeptPlace.ts";

interface Props {
  event: BundleEvent;
  article: ArticleFile;
  source: SourceFile;
  pointed: PointedFact | null;
  left: RefObject<Left | null>;
  /** The rule whose first removal is to be shown once the text is drawn; taken when it was. */
  wanted: RefObject<string | null>;
  ref: Ref<OriginalHandle>;
}

/** The original with the fate of each character: what was taken out, by reason, a legend, and the text itself. */
export function OriginalSection({ event, article, source, pointed, left, wanted, ref }: Props) {
  const { texts } = useMessages();
  const text = useRef<OriginalHandle>(null);
  const marks = useMemo(() => markSource(source), [source]);
  const alignment = useMemo(() => alignTexts(article, source), [article, source]);
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
      <RemovalOverview removed={article.removed} onShow={(rule) => text.current?.toRule(rule)} />
      <OriginalLegend source={source} marks={marks} />
      <p id="original-keys" className="sr-only">
        {texts.keys}
      </p>
      <OriginalText
        ref={text}
        source={source}
        marks={marks}
        alignment={alignment}
        event={event.id}
        pointed={pointed}
        left={left}
        wanted={wanted}
        lang={article.unsimplified === null ? "zh-Hans" : "zh-Hant"}
      />
    </>
  );
}
