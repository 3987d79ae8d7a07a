import type { BundleEvent } from "../../../bundle/schema.ts";

/** A correction as it is told; `isBack`: the fact was changed and is again what it was at first. */
export type ToldCorrection = BundleEvent["corrected"][number] & { readonly isBack: boolean };

/** What is told of an event's corrections, in their order. Those of a title or a date that is again as at first are told as one. */
export function toldCorrections(event: Pick<BundleEvent, "title" | "date" | "corrected">): ToldCorrection[] {
  const { corrected } = event;
  return corrected.flatMap((one, place) => {
    const { fact } = one;
    if (fact !== "title" && fact !== "date") return [{ ...one, isBack: false }];
    const first = corrected.findIndex((other) => other.fact === fact);
    const isBack = corrected[first]?.was === event[fact];
    return isBack && place !== first ? [] : [{ ...one, isBack }];
  });
}
