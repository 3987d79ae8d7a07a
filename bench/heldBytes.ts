import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

/** Frees what nothing refers to any more. */
export function collectGarbage(): void {
  // What a finalizer lets go of is garbage for the second time only.
  gc();
  gc();
}

/** Bytes that this process's objects and buffers take. */
export function heldBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
