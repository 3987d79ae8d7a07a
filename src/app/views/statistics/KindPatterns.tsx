import { EVENT_KINDS, type EventKind } from "../../../model/event.ts";

/** What is drawn over the colour of a kind in a square of 8 × 8, so that none is told by colour alone. */
const STROKES: Readonly<Record<EventKind, string>> = {
  visit: "",
  signing: "M-2 6L6 -2M2 10L10 2",
  launch: "M0 2h8M0 6h8",
  meeting: "M2 2h.01M6 6h.01",
  conference: "M0 0l8 8M8 0L0 8",
};

/** The pattern of a kind, for `fill`. One drawing with {@link KindPatterns} must be on the page. */
export const patternOf = (kind: EventKind) => `url(#kind-pattern-${kind})`;

/** The patterns that other drawings fill with. */
export function KindPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        {EVENT_KINDS.map((kind) => (
          <pattern
            key={kind}
            id={`kind-pattern-${kind}`}
            className="kind-pattern"
            data-kind={kind}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
          >
            <rect width="8" height="8" className="ground" />
            <path d={STROKES[kind]} className={kind === "meeting" ? "marks dots" : "marks"} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
