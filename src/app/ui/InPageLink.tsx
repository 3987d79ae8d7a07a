import type { AnchorHTMLAttributes, Ref } from "react";

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "onClick" | "href"> {
  /** None while it is not known where it leads. */
  href: string | undefined;
  /** Followed in this page, by the keyboard or not; with a modifier key it is the browser's, which opens it elsewhere. */
  onFollow: (byKeyboard: boolean) => void;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link to another state of the page: its address can be copied or opened elsewhere, a plain click stays here. */
export function InPageLink({ href, onFollow, children, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={href}
      onClick={(click) => {
        if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
        click.preventDefault();
        onFollow(click.detail === 0);
      }}
    >
      {children}
    </a>
  );
}
