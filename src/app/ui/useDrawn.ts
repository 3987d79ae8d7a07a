import { startTransition, useEffect, useState } from "react";
import { afterFrame } from "./afterFrame.ts";

/** Whether what was drawn at first has been seen: false in the first frame of a component, true from the next one on. */
export function useDrawn(): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => afterFrame(() => startTransition(() => setDrawn(true))), []);
  return isDrawn;
}
