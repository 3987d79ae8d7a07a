import { type ReactNode, Suspense } from "react";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

interface Props {
  /** What stands in its place until it is there; nothing by default. */
  waiting?: ReactNode;
  /** What stands in its place where it does not come; nothing by default. */
  failed?: ReactNode;
  /** A piece of the page whose program comes apart from it. */
  children: ReactNode;
}

/** A piece of the page that comes later, or not at all, and takes nothing else with it. */
export function Later({ waiting = null, failed = null, children }: Props) {
  return (
    <ErrorBoundary fallback={() => failed}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
