import type { Doing, LoggedCorrections } from "./correctionLog.ts";

type Ways = Pick<LoggedCorrections, "undo" | "redo">;

/**
 * What was done between two states of the log, by this page or another; null for nothing. What a build took over meanwhile was not
 * done by anybody.
 */
export function whatWasDone(
  last: Ways,
  now: Ways,
): { readonly did: "undone" | "redone" | "saved"; readonly doing: Doing } | null {
  if (last.undo?.id === now.undo?.id && last.redo?.id === now.redo?.id) return null;
  if (last.undo && now.redo?.id === last.undo.id) return { did: "undone", doing: last.undo };
  if (last.redo && now.undo?.id === last.redo.id) return { did: "redone", doing: last.redo };
  const isNew = now.undo !== null && now.redo === null && now.undo.n > (last.undo?.n ?? 0);
  return now.undo && isNew ? { did: "saved", doing: now.undo } : null;
}
