import { DETAIL_OUTLINE_WORDS } from "../../i18n/regions/detailOutline.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ErrorBoundary } from "../../ui/ErrorBoundary.tsx";
import { ProblemMessage } from "../../ui/ProblemMessage.tsx";
import { piece, usePiece } from "../../ui/piece.ts";
import { CrashMessage } from "../CrashMessage.tsx";
import { DetailOutline } from "./DetailOutline.tsx";
import type { DetailPaneProps } from "./DetailPane.tsx";

export const detailPane = piece(async () => (await import("./DetailPane.tsx")).DetailPane);

/** The region 事件详情, whose program comes after that of the list. What asked for focus meanwhile gets it once it is there. */
export function LazyDetailPane(props: DetailPaneProps) {
  const isOpen = props.openEvent !== null || props.openDocument !== null;
  const { value: DetailPane, failed } = usePiece(detailPane);
  if (failed) return <NotLoaded {...props} />;
  if (!DetailPane) return <DetailOutline sheet={props.sheet} open={isOpen} />;
  return (
    <ErrorBoundary
      fallback={(error) => (
        <div className={placeOf(props)}>
          <CrashMessage error={error} />
        </div>
      )}
    >
      <DetailPane {...props} />
    </ErrorBoundary>
  );
}

function placeOf({ sheet }: DetailPaneProps): string {
  return sheet ? "sheet bg-surface" : "page-detail panel";
}

/** The program of the pane could not be fetched. A sheet can be closed, since it hides the list. */
function NotLoaded(props: DetailPaneProps) {
  const { failed } = useWords(DETAIL_OUTLINE_WORDS);
  const { reload, close } = useMessages();
  return (
    <div className={placeOf(props)}>
      <ProblemMessage alert {...failed}>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {reload}
        </button>
        {props.sheet && (
          <button type="button" className="button" onClick={props.onClose}>
            {close}
          </button>
        )}
      </ProblemMessage>
    </div>
  );
}
