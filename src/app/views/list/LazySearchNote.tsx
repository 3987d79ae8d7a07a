import { type ComponentProps, lazy } from "react";
import { Later } from "../../ui/Later.tsx";

const SearchNote = lazy(async () => ({ default: (await import("./SearchNote.tsx")).SearchNote }));

/** The note of a search, which comes with the first one. */
export function LazySearchNote(props: ComponentProps<typeof SearchNote>) {
  return (
    <Later>
      <SearchNote {...props} />
    </Later>
  );
}
