import { useMessages } from "../i18n/useMessages.ts";
import { ProblemMessage } from "../ui/ProblemMessage.tsx";
import { TechnicalNote } from "../ui/TechnicalNote.tsx";

/** In the place of what could not be drawn: what to do, and the error itself for maintainers. */
export function CrashMessage({ error }: { error: Error }) {
  const { crash, reload, technical } = useMessages();
  return (
    <ProblemMessage alert {...crash}>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {reload}
      </button>
      <TechnicalNote label={technical} text={error.message} />
    </ProblemMessage>
  );
}
