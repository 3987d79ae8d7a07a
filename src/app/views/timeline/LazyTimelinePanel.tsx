import { type ComponentProps, lazy, useEffect } from "react";
import { useMessages } from "../../i18n/useMessages.ts";
import { Later } from "../../ui/Later.tsx";
import { loadChart } from "./loadChart.ts";
import type { TimelinePanel as Panel } from "./TimelinePanel.tsx";

const TimelinePanel = lazy(async () => ({ default: (await import("./TimelinePanel.tsx")).TimelinePanel }));

/** Head, overview and legend of the panel together, in pixels; on phones, where it starts folded, its head. */
const FRAME = 141;
const HEAD = 42;

/** The region 时间线, whose program comes after that of the list; meanwhile its place is kept. */
export function LazyTimelinePanel(props: ComponentProps<typeof Panel>) {
  const messages = useMessages();
  const isShown = !props.collapsed;
  // The drawing comes after the list, and beside the panel; a failure shows where it is drawn.
  useEffect(() => {
    if (isShown) loadChart().catch(() => undefined);
  }, [isShown]);
  const height = props.collapsed ? HEAD : props.height + FRAME;
  return (
    <Later
      waiting={<div className="panel" style={{ height }} aria-busy="true" />}
      failed={<p className="panel p-4 text-center text-ink-soft">{messages.timeline.failed}</p>}
    >
      <TimelinePanel {...props} />
    </Later>
  );
}
