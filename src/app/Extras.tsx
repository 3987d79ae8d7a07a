import type { EventIndex } from "./store/eventIndex.ts";
import type { Filters } from "./store/viewState.ts";
import type { ViewStore } from "./store/viewStore.ts";
import { SinceNumbers } from "./views/status/SinceNumbers.tsx";
import { UpdateNotice } from "./views/updates/UpdateNotice.tsx";

interface Props {
  index: EventIndex;
  filters: Filters;
  store: ViewStore;
}

/** What the page does beside showing its data, and says at the foot or over all: it comes after the first draw, all in one piece. */
export function Extras({ index, filters, store }: Props) {
  return (
    <>
      <SinceNumbers index={index} filters={filters} store={store} />
      <UpdateNotice />
    </>
  );
}
