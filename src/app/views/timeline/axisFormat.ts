import type { TimelineFormatOption } from "vis-timeline/esnext";
import type { Language } from "../../i18n/languages.ts";

/** What vis-timeline writes on its axis, as moment formats. Its steps are days, months and years. */
export function axisFormat(language: Language): TimelineFormatOption {
  return language === "zh"
    ? {
        minorLabels: { day: "D日", month: "M月", year: "YYYY年" },
        majorLabels: { day: "YYYY年M月", month: "YYYY年", year: "" },
      }
    : {
        minorLabels: { day: "D", month: "MMM", year: "YYYY" },
        majorLabels: { day: "MMM YYYY", month: "YYYY", year: "" },
      };
}
