import { type ChangeEvent, type KeyboardEvent, useState } from "react";

/**
 * The text of a field, and that text as far as it is settled: while an input method composes a word, the settled text
 * stays what it was before. `bind` belongs on the input.
 */
export function useComposedText(initial = "") {
  const [text, setText] = useState(initial);
  const [settled, setSettled] = useState(initial);
  const [composing, setComposing] = useState(false);
  if (!composing && settled !== text) setSettled(text);
  return {
    text,
    settled,
    setText,
    bind: {
      value: text,
      onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value),
      // Escape empties the field, and does nothing else while there is something in it.
      onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key !== "Escape" || text === "" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        setText("");
      },
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: () => setComposing(false),
    },
  };
}
