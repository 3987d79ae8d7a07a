import { type ReactNode, useEffect, useState } from "react";

interface Props {
  title: string;
  /** How many values are chosen: then it cannot be overlooked. */
  active: number;
  startsOpen: boolean;
  children: ReactNode;
}

/** One facet under its title, which folds and unfolds it. It unfolds by itself when something in it is chosen. */
export function FacetSection({ title, active, startsOpen, children }: Props) {
  const [open, setOpen] = useState(startsOpen || active > 0);
  const isActive = active > 0;
  useEffect(() => {
    if (isActive) setOpen(true);
  }, [isActive]);
  return (
    <details className="facet" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3 className="field-title">{title}</h3>
        {isActive && <span className="facet-active">{active}</span>}
      </summary>
      {open && (
        <fieldset aria-label={title} className="min-w-0 pb-3 pt-0.5">
          {children}
        </fieldset>
      )}
    </details>
  );
}
