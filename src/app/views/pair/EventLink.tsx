import type { MouseEvent, ReactNode } from "react";

interface Props {
  event: string;
  href: string;
  onOpen: (event: string, byKeyboard: boolean) => void;
  children: ReactNode;
}

/** Opens an event in place of following a link to it, unless a modifier asks for the link: a new tab, a download. */
export function openInPlace(click: MouseEvent, open: (byKeyboard: boolean) => void): void {
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  // A click without a count comes from the keyboard.
  open(click.detail === 0);
}

/** Words that lead to an event. */
export function EventLink({ event, href, onOpen, children }: Props) {
  return (
    <a
      href={href}
      className="text-link inline-block min-h-6"
      onClick={(click) => openInPlace(click, (byKeyboard) => onOpen(event, byKeyboard))}
    >
      {children}
    </a>
  );
}
