import { lazy } from "react";

/** The way to join organizations, for where readers meet them; it comes when it is drawn. */
export const JoinEntry = lazy(async () => ({ default: (await import("./JoinEntry.tsx")).JoinEntry }));
