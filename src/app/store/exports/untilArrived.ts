import { arrival } from "../arrival.ts";

/** Resolves once what this device adds to the data is there, or cannot be had: before, nobody can say what all events are. */
export function untilArrived(): Promise<void> {
  return new Promise((resolve) => {
    if (!arrival.isComing()) return resolve();
    const stop = arrival.subscribe(() => {
      stop();
      resolve();
    });
  });
}
