import { type ComponentProps, lazy } from "react";
import { Later } from "./ui/Later.tsx";

const Extras = lazy(async () => ({ default: (await import("./Extras.tsx")).Extras }));

/** What comes after the first draw; the page shows its data without it. */
export function LazyExtras(props: ComponentProps<typeof Extras>) {
  return (
    <Later>
      <Extras {...props} />
    </Later>
  );
}
