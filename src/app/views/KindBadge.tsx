import type { EventKind } from "../../model/event.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { KIND_SHAPES } from "./kindShapes.ts";

/** The badge of a kind. Decoration: the kind's name stands beside it or in the label around it. */
export function KindBadge({ kind }: { kind: EventKind }) {
  const messages = useMessages();
  return (
    <svg className="kind-badge" data-kind={kind} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path className="shape" d={KIND_SHAPES[kind]} />
      <text className="letter" x="9" y="12.8">
        {messages.kindLetters[kind]}
      </text>
    </svg>
  );
}
