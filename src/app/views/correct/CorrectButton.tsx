import type { Ref } from "react";
import { CORRECT_BUTTON_WORDS } from "../../i18n/regions/correctButtons.ts";
import { useWords } from "../../i18n/useWords.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { EditIcon } from "../../ui/laterIcons.tsx";

interface Props {
  ref: Ref<HTMLButtonElement>;
  /** Whether the event is not there yet. */
  disabled: boolean;
  onClick: () => void;
}

/** In the bar of the pane: turns the facts of the event into a form. */
export function CorrectButton({ ref, disabled, onClick }: Props) {
  const { correct } = useWords(CORRECT_BUTTON_WORDS);
  return (
    <IconButton ref={ref} label={correct} aria-disabled={disabled} onClick={() => !disabled && onClick()}>
      <EditIcon />
    </IconButton>
  );
}
