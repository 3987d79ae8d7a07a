import { type ComponentProps, lazy } from "react";
import { arrival } from "./store/arrival.ts";
import { Later } from "./ui/Later.tsx";

const Extras = lazy(() =>
  import("./Extras.tsx").then(
    ({ Extras }) => ({ default: Extras }),
    (error) => {
      arrival.end();
      throw error;
    },
  ),
);

/** What comes after the first draw; the page shows its data without it. */
export function LazyExtras(props: ComponentProps<typeof Extras>) {
  return (
    <Later>
      <Extras {...props} />
    </Later>
  );
}
