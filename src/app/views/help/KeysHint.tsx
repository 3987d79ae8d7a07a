import { HELP_WORDS } from "../../i18n/regions/help.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useKeysAreOn } from "../../ui/keySwitch.ts";

/** Says by which key the help opens; nothing while that key is switched off. */
export function KeysHint() {
  const [before, after] = useWords(HELP_WORDS).hint;
  if (!useKeysAreOn()) return null;
  return (
    <p className="text-xs text-ink-soft max-md:hidden">
      {before} <kbd className="key">?</kbd> {after}
    </p>
  );
}
