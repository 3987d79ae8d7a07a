import { useMessages } from "../../i18n/useMessages.ts";
import type { ReadText } from "../../store/viewState.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { NextMarkIcon, PreviousMarkIcon, TargetIcon } from "../../ui/icons.tsx";

/** Simplified characters, or those that the article was published in. */
export type Characters = "simplified" | "published";

/** Which text of a document the reader wants, and how to change it. */
export interface Reading {
  readonly text: ReadText;
  readonly characters: Characters;
  onText(text: ReadText): void;
  onCharacters(characters: Characters): void;
}

interface Props extends Reading {
  /** Whether the article was published in other characters than Simplified ones. */
  hasCharacters: boolean;
  onEvidence: (() => void) | null;
  /** Goes to the next or the previous mark of the original; null where it is not there. */
  onStep: ((by: 1 | -1) => void) | null;
}

/** The bar over the article, which stays in view: which text to show, and ways through it. */
export function TextBar({ text, characters, onText, onCharacters, hasCharacters, onEvidence, onStep }: Props) {
  const { texts, detail } = useMessages();
  return (
    <div className="text-bar">
      <fieldset aria-label={texts.label} className="segmented">
        {(["cleaned", "original"] as const).map((value) => (
          <button key={value} type="button" aria-pressed={text === value} onClick={() => onText(value)}>
            {texts[value]}
          </button>
        ))}
      </fieldset>
      {text === "cleaned" && hasCharacters && (
        <fieldset aria-label={texts.characters} className="segmented">
          {(["simplified", "published"] as const).map((value) => (
            <button key={value} type="button" aria-pressed={characters === value} onClick={() => onCharacters(value)}>
              {texts[value]}
            </button>
          ))}
        </fieldset>
      )}
      <span className="ml-auto flex">
        {onStep && (
          <>
            <IconButton label={texts.previousMark} onClick={() => onStep(-1)}>
              <PreviousMarkIcon />
            </IconButton>
            <IconButton label={texts.nextMark} onClick={() => onStep(1)}>
              <NextMarkIcon />
            </IconButton>
          </>
        )}
        {onEvidence && (
          <IconButton label={detail.toEvidence} onClick={onEvidence}>
            <TargetIcon />
          </IconButton>
        )}
      </span>
    </div>
  );
}
