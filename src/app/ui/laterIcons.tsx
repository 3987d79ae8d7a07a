/** Icons of what comes after the list. */
import { pathIcon } from "./icons.tsx";

export const PreviousIcon = pathIcon("M11 3.5L5.5 9l5.5 5.5");
export const NextIcon = pathIcon("M7 3.5L12.5 9 7 14.5");
export const ZoomInIcon = pathIcon("M8 3a5 5 0 100 10A5 5 0 008 3zM11.8 11.8L15.5 15.5M8 5.8v4.4M5.8 8h4.4");
export const ZoomOutIcon = pathIcon("M8 3a5 5 0 100 10A5 5 0 008 3zM11.8 11.8L15.5 15.5M5.8 8h4.4");
export const FitIcon = pathIcon("M2.5 3.5v11M15.5 3.5v11M5 9h8M7 6.5L4.8 9 7 11.5M11 6.5L13.2 9 11 11.5");
export const EarlierIcon = pathIcon("M14.5 9h-11M8 4.5L3.5 9 8 13.5");
export const LaterIcon = pathIcon("M3.5 9h11M10 4.5L14.5 9 10 13.5");
export const UpIcon = pathIcon("M3.5 11.5L9 6l5.5 5.5");
export const DownIcon = pathIcon("M3.5 6.5L9 12l5.5-5.5");
export const LinkIcon = pathIcon(
  "M7.5 10.5l3-3M6.5 7.5L4.6 9.4a2.8 2.8 0 004 4l1.9-1.9M11.5 10.5l1.9-1.9a2.8 2.8 0 00-4-4L7.5 6.5",
);
export const TargetIcon = pathIcon("M9 2.5v3M9 12.5v3M2.5 9h3M12.5 9h3M9 6.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z");
export const PreviousMarkIcon = pathIcon("M3 4h12M9 15V7.5M5.5 10.5L9 7l3.5 3.5");
export const NextMarkIcon = pathIcon("M3 14h12M9 3v7.5M5.5 7.5L9 11l3.5-3.5");
export const PictureIcon = pathIcon("M2.5 3.5h13v11h-13zM2.5 12l3.5-3.5 3 3 2-2 4.5 4M11.5 6.8h.01");
export const ExportIcon = pathIcon("M9 2.5v8.5M5.5 7.5L9 11l3.5-3.5M3 12v3h12v-3");
export const SwapIcon = pathIcon("M3 6.5h11M11 3.5l3 3-3 3M15 11.5H4M7 8.5l-3 3 3 3");
export const StackIcon = pathIcon("M3 6.5L9 3.5l6 3-6 3zM3 9.5l6 3 6-3M3 12.5l6 3 6-3");
export const AddIcon = pathIcon("M9 3.5v11M3.5 9h11");
export const EditIcon = pathIcon("M3 15l.8-3.4 8.4-8.4 2.6 2.6-8.4 8.4zM10.4 5l2.6 2.6");
