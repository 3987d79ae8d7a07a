import { useMessages } from "../../i18n/useMessages.ts";
import { FailedNotice } from "../../ui/FailedNotice.tsx";

/** The program of a form could not be fetched. */
export function FormFailed({ onClose }: { onClose: () => void }) {
  const { notLoaded } = useMessages();
  return <FailedNotice {...notLoaded} onClose={onClose} />;
}
