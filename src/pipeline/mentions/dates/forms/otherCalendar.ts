import { defineDateRule } from "../dateRule.ts";
import { at, MONTH_BEGINS, month, S } from "../writing.ts";

const NUMERAL = "[\\d〇零一二三四五六七八九十廿卅元]";
const ERAS = "光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|顺治|万历|昭和|大正|明治|平成|令和";
const LUNAR_MONTH = "正月|腊月|冬月|闰[一二三四五六七八九十]{1,2}月";
const LUNAR_DAY = `(?:初?${NUMERAL}{1,3}[日]?)`;

export const otherCalendar = defineDateRule({
  id: "date/other-calendar",
  summary: "Days of the lunar calendar and years of an emperor's reign are left unread.",
  examples: [{ text: "农历五月初五，即6月10日，一行来访", published: "2024-06-15", expect: "2024-06-10" }],
  counterExamples: ["5月8日来访", "明治维新", "闰土", "正月里", "令和风细雨"],
  begins: [...["农历", "阴历", "夏历", "旧历", "正月", "腊月", "冬月", "闰0"], ...ERAS.split("|"), ...MONTH_BEGINS],
  pattern: at(
    `(?:农历|阴历|夏历|旧历)${S}(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|${NUMERAL}{1,4}年)?(?:(?:${NUMERAL}{1,2}月|${LUNAR_MONTH})${LUNAR_DAY}?)?|(?:${LUNAR_MONTH})${LUNAR_DAY}|(?:${ERAS})${S}${NUMERAL}{1,3}年(?:${NUMERAL}{1,2}月(?:${LUNAR_DAY})?)?|${month()}初[一二三四五六七八九十]`,
  ),
  read: () => ({ refused: "date/other-calendar" }),
});
