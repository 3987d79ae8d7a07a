import { type ComponentProps, useEffect } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { piece, usePiece } from "../../ui/piece.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { chartPiece } from "./chartPiece.ts";
import type { TimelinePanel as Panel } from "./TimelinePanel.tsx";
import { useTimelineMeasures } from "./useTimelineMeasures.ts";

export const timelinePanel = piece(async () => (await import("./TimelinePanel.tsx")).TimelinePanel);

/** The height of the panel's head with its borders, in pixels: all that a phone shows of a folded one. */
const HEAD = 42;

/** The region 时间线, whose program comes after that of the list; meanwhile its place is kept. */
export function LazyTimelinePanel(props: ComponentProps<typeof Panel>) {
  const messages = useMessages();
  const isShown = !props.collapsed;
  // The drawing comes after the list, and beside the panel; a failure shows where it is drawn.
  useEffect(() => {
    if (isShown) chartPiece.fetch().catch(() => undefined);
  }, [isShown]);
  const isPhone = useMediaQuery("(max-width: 767px)");
  const { index, view } = props;
  const measures = useTimelineMeasures(view.lanes, props.height, index.size > index.dated);
  const height = isShown ? measures.panel : isPhone ? HEAD : measures.folded;
  const { value: TimelinePanel, failed } = usePiece(timelinePanel);
  const failure = <p className="panel p-4 text-center text-ink-soft">{messages.timeline.failed}</p>;
  if (failed) return failure;
  if (!TimelinePanel) return <div className="panel" style={{ height }} aria-busy="true" />;
  return (
    <ErrorBoundary fallback={() => failure}>
      <TimelinePanel {...props} />
    </ErrorBoundary>
  );
}
