import { lazy } from "react";

const sheet = () => import("./PrintSheet.tsx");

/** The sheet, in a piece of its own that comes after the list. */
export const PrintSheet = lazy(async () => ({ default: (await sheet()).PrintSheet }));

/** The menu, likewise, once the sheet is there or has failed: whoever can ask for print gets what is to be printed. */
export const ExportMenu = lazy(async () => {
  const [{ ExportMenu }] = await Promise.all([import("./ExportMenu.tsx"), sheet().catch(() => null)]);
  return { default: ExportMenu };
});
