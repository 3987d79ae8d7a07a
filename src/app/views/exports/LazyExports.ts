import { lazy } from "react";

const sheet = () => import("./PrintSheet.tsx");

/** The sheet, in a piece of its own that comes after the list. */
export const PrintSheet = lazy(async () => ({ default: (await sheet()).PrintSheet }));

/** The menu, likewise, and never before the sheet: whoever can ask for print gets what is to be printed. */
export const ExportMenu = lazy(async () => {
  const [{ ExportMenu }] = await Promise.all([import("./ExportMenu.tsx"), sheet()]);
  return { default: ExportMenu };
});
