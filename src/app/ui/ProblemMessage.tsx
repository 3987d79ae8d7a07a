import type { ReactNode } from "react";

interface Props {
  title: string;
  advice: string;
  /** An error interrupts a screen reader; an empty state does not. */
  alert?: boolean;
  children?: ReactNode;
}

/** What happened, what to do, and the buttons to do it. */
export function ProblemMessage({ title, advice, alert = false, children }: Props) {
  return (
    <div
      role={alert ? "alert" : undefined}
      className="mx-auto flex max-w-md flex-col items-center gap-2 p-6 text-center"
    >
      <p className="text-base font-semibold text-ink">{title}</p>
      <p className="text-sm leading-6 text-ink-soft">{advice}</p>
      {children}
    </div>
  );
}
