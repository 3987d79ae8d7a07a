import { lazy } from "react";
import { useMessages } from "./i18n/useMessages.ts";
import type { ExportRequest } from "./store/exports/exportRequest.ts";
import { FailedNotice } from "./ui/FailedNotice.tsx";
import { Later } from "./ui/Later.tsx";
import { PrintSheet } from "./views/exports/LazyExports.ts";

// What the list does without comes after it.
const HelpDialog = lazy(async () => ({ default: (await import("./views/help/HelpDialog.tsx")).HelpDialog }));

interface Props {
  help: boolean;
  onCloseHelp: () => void;
  exported: Omit<ExportRequest, "words">;
}

/** What stands over the page, or on paper in its place. */
export function Overlays({ help, onCloseHelp, exported }: Props) {
  const { notLoaded } = useMessages();
  return (
    <>
      {help && (
        <Later failed={<FailedNotice {...notLoaded} onClose={onCloseHelp} />}>
          <HelpDialog onClose={onCloseHelp} />
        </Later>
      )}
      <Later>
        <PrintSheet request={exported} />
      </Later>
    </>
  );
}
