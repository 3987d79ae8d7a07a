import { lazy } from "react";

/** The forms in the pane and the list of all corrections, which come when they are asked for. */
export const CorrectPanel = lazy(async () => ({ default: (await import("./CorrectPanel.tsx")).CorrectPanel }));
export const SavedNote = lazy(async () => ({ default: (await import("./SavedNote.tsx")).SavedNote }));
export const UnknownEvent = lazy(async () => ({ default: (await import("./UnknownEvent.tsx")).UnknownEvent }));
export const UnsavedOf = lazy(async () => ({ default: (await import("./UnsavedOf.tsx")).UnsavedOf }));
export const AddPanel = lazy(async () => ({ default: (await import("./AddPanel.tsx")).AddPanel }));
export const CorrectionsDialog = lazy(async () => ({
  default: (await import("./CorrectionsDialog.tsx")).CorrectionsDialog,
}));
