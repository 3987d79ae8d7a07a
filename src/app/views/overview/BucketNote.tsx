import { useLayoutEffect, useRef, useState } from "react";
import { useEscape } from "../../ui/useEscape.ts";

interface Props {
  text: string;
  /** Where what it speaks of has its middle, and how wide the plot is, in pixels. */
  middle: number;
  width: number;
  onDismiss: () => void;
}

/** What a bucket holds, above it and within the plot's width. Escape takes it away. */
export function BucketNote({ text, middle, width, onDismiss }: Props) {
  const note = useRef<HTMLParagraphElement>(null);
  const [own, setOwn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what gives the note its width
  useLayoutEffect(() => setOwn(note.current?.offsetWidth ?? 0), [text]);
  useEscape(true, onDismiss);
  const left = Math.max(4, Math.min(width - own - 4, middle - own / 2));
  return (
    <p ref={note} className="ov-note" aria-hidden="true" style={{ left, visibility: own === 0 ? "hidden" : "visible" }}>
      {text}
    </p>
  );
}
