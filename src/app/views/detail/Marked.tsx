import { Hits } from "../Hits.tsx";
import { useSought } from "./sought.ts";

/** A title, or the value of a fact, in which the words that are searched for are marked. */
export function Marked({ text }: { text: string }) {
  return <Hits text={text} {...useSought()} />;
}
