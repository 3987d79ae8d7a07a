import { HELP_TITLE } from "../../i18n/regions/helpTitle.ts";
import { useWords } from "../../i18n/useWords.ts";
import { IconButton } from "../../ui/IconButton.tsx";

/** Opens the help. */
export function HelpButton({ onOpen }: { onOpen: () => void }) {
  const title = useWords(HELP_TITLE);
  return (
    <IconButton label={title} aria-haspopup="dialog" className="text-base font-semibold" onClick={onOpen}>
      ?
    </IconButton>
  );
}
