import { useState } from "react";
import type { EventIndex } from "./store/eventIndex.ts";

/** The data of the page, and what it is with what this device adds: itself where that is nothing. */
export type Amended = readonly [base: EventIndex, index: EventIndex];

/**
 * What the page shows. New data comes without what this device adds: until that is laid over it, what was shown stays.
 * @param base the data of the page
 */
export function useAmended(base: EventIndex): readonly [EventIndex, (amended: Amended) => void] {
  const [[under, amended], setAmended] = useState<Amended>([base, base]);
  return [under === amended ? base : amended, setAmended];
}
