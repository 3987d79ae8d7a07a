import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "children" | "aria-label" | "title"> {
  /** Its accessible name, also shown on hover. */
  label: string;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that shows an icon only. */
export function IconButton({ label, children, className = "", ...rest }: Props) {
  return (
    <button type="button" aria-label={label} title={label} className={`icon-button ${className}`} {...rest}>
      {children}
    </button>
  );
}
