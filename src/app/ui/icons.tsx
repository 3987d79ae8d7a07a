import type { ReactNode } from "react";

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** An icon of one path, in a square of 18. */
export const pathIcon = (d: string) =>
  function PathIcon() {
    return (
      <Icon>
        <path d={d} />
      </Icon>
    );
  };

export const CloseIcon = pathIcon("M4.5 4.5l9 9M13.5 4.5l-9 9");
export const FilterIcon = pathIcon("M2.5 4h13M5 9h8M7.5 14h3");
export const SearchIcon = pathIcon("M8 3a5 5 0 100 10A5 5 0 008 3zM11.8 11.8L15.5 15.5");
export const ExcludeIcon = pathIcon("M9 2.8a6.2 6.2 0 100 12.4A6.2 6.2 0 009 2.8zM4.7 13.3l8.6-8.6");
