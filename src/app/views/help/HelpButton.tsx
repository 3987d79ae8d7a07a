import { HELP_WORDS } from "../../i18n/regions/help.ts";
import { useWords } from "../../i18n/useWords.ts";
import { IconButton } from "../../ui/IconButton.tsx";

/** Opens the help. */
export function HelpButton({ onOpen }: { onOpen: () => void }) {
  const words = useWords(HELP_WORDS);
  return (
    <IconButton label={words.title} aria-haspopup="dialog" className="text-base font-semibold" onClick={onOpen}>
      ?
    </IconButton>
  );
}
