import type { ReactNode } from "react";
import type { Evidence } from "../../../bundle/schema.ts";
import { useMessages } from "../../i18n/useMessages.ts";

/** The fact whose words are pointed out in the article; `value` null stands for any of its kind. */
export interface PointedFact {
  readonly fact: Evidence["fact"];
  readonly value: string | null;
}

/** Which fact is pointed out, and how to change it. */
export interface Pointing {
  readonly pointed: PointedFact | null;
  /** Whether the article has words for a fact. */
  has(fact: PointedFact): boolean;
  point(fact: PointedFact | null): void;
}

/** Whether one of some facts is the one that is pointed out. */
export function isPointed(
  facts: readonly { readonly fact: Evidence["fact"]; readonly value: string }[],
  pointed: PointedFact | null,
): boolean {
  return facts.some(({ fact, value }) => fact === pointed?.fact && (pointed.value === null || value === pointed.value));
}

interface Props extends PointedFact {
  pointing: Pointing;
  label: string;
  children: ReactNode;
}

/** A fact that, pressed, points out its words in the article; plain text where the article has none. */
export function FactButton({ fact, value, pointing, label, children }: Props) {
  const messages = useMessages();
  if (!pointing.has({ fact, value })) return <span>{children}</span>;
  const isPointed = pointing.pointed?.fact === fact && pointing.pointed.value === value;
  return (
    <button
      type="button"
      className="fact-button"
      aria-pressed={isPointed}
      title={messages.detail.showInText(label)}
      onClick={() => pointing.point(isPointed ? null : { fact, value })}
    >
      {children}
    </button>
  );
}
