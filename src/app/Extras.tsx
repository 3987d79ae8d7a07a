import type { EventIndex } from "./store/eventIndex.ts";
import type { Filters } from "./store/viewState.ts";
import { ImportEntry, type ImportProps } from "./views/import/ImportEntry.tsx";
import { SinceNumbers } from "./views/status/SinceNumbers.tsx";
import { UpdateNotice } from "./views/updates/UpdateNotice.tsx";

interface Props extends ImportProps {
  index: EventIndex;
  filters: Filters;
}

/** What the page does beside showing its data, and says at the foot or over all: it comes after the first draw, all in one piece. */
export function Extras({ index, filters, ...props }: Props) {
  return (
    <>
      <SinceNumbers index={index} filters={filters} store={props.store} />
      <ImportEntry {...props} />
      <UpdateNotice />
    </>
  );
}
