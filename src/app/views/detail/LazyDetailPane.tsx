import { lazy, Suspense } from "react";
import { DETAIL_OUTLINE_WORDS } from "../../i18n/regions/detailOutline.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { ProblemMessage } from "../../ui/ProblemMessage.tsx";
import { DetailOutline } from "./DetailOutline.tsx";
import type { DetailPaneProps } from "./DetailPane.tsx";

const DetailPane = lazy(async () => ({ default: (await import("./DetailPane.tsx")).DetailPane }));

/** The region 事件详情, whose program comes after that of the list. What asked for focus meanwhile gets it once it is there. */
export function LazyDetailPane(props: DetailPaneProps) {
  const { failed } = useWords(DETAIL_OUTLINE_WORDS);
  const { reload } = useMessages();
  const isOpen = props.openEvent !== null || props.openDocument !== null;
  return (
    <ErrorBoundary
      fallback={() => (
        <div className={props.sheet ? "sheet bg-surface" : "page-detail panel"}>
          <ProblemMessage alert {...failed}>
            <button type="button" className="button" onClick={() => window.location.reload()}>
              {reload}
            </button>
          </ProblemMessage>
        </div>
      )}
    >
      <Suspense fallback={<DetailOutline sheet={props.sheet} open={isOpen} />}>
        <DetailPane {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
