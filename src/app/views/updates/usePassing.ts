import { type RefObject, useEffect, useRef } from "react";

/** In milliseconds: how long news stays that asks for nothing. */
const STAYS = 8000;

/**
 * Takes away what needs no answer: after a while in which neither pointer nor focus is on it, or once the reader presses something
 * else.
 * @param passes whether what is shown needs no answer
 * @param onPassed takes it away
 * @returns the ref of what holds it
 */
export function usePassing<Holder extends HTMLElement>(
  passes: boolean,
  onPassed: () => void,
): RefObject<Holder | null> {
  const holder = useRef<Holder>(null);
  const latest = useRef(onPassed);
  useEffect(() => {
    latest.current = onPassed;
  });
  useEffect(() => {
    if (!passes) return;
    const isHeld = () => holder.current?.matches(":hover, :focus-within");
    const timer = window.setInterval(() => !isHeld() && latest.current(), STAYS);
    const onPress = ({ target }: Event) => !holder.current?.contains(target as Node) && latest.current();
    document.addEventListener("pointerdown", onPress);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener("pointerdown", onPress);
    };
  }, [passes]);
  return holder;
}
