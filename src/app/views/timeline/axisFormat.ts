import type { TimelineFormatOption } from "vis-timeline/esnext";
import type { Language } from "../../i18n/languages.ts";

/** What vis-timeline writes on its axis, as moment formats. Nothing finer than a day has a label. */
export function axisFormat(language: Language): TimelineFormatOption {
  const none = { millisecond: "", second: "", minute: "", hour: "" };
  return language === "zh"
    ? {
        minorLabels: { ...none, weekday: "D日", day: "D日", month: "M月", year: "YYYY年" },
        majorLabels: {
          ...none,
          hour: "YYYY年M月D日",
          weekday: "YYYY年M月",
          day: "YYYY年M月",
          month: "YYYY年",
          year: "",
        },
      }
    : {
        minorLabels: { ...none, weekday: "D", day: "D", month: "MMM", year: "YYYY" },
        majorLabels: {
          ...none,
          hour: "D MMM YYYY",
          weekday: "MMM YYYY",
          day: "MMM YYYY",
          month: "YYYY",
          year: "",
        },
      };
}
