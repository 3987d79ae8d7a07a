import { defineDateRule } from "../dateRule.ts";
import { AND, at, besideWeekday, dayNumeral, field, S, TIME, TO, WEEKDAY_BESIDE } from "../writing.ts";
import { listedDays, readItems } from "./dayList.ts";

/** Numerals that can only be a day, not 一日 (one day). */
const DAY = "(?<day>3[01]|[12]\\d|0?[1-9]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?)";
const CLAUSE = "(?<=(?:^|[\\n，,。；：:、（）】●△▲◆◇■□★☆※►▶•]|[于是]|[开闭]幕的| --)[ \\u3000]?)";
/** 外长26日在北京会见…: behind a noun, before what was done; not behind words that count days. */
const INSIDE =
  "(?<=[\\u4e00-\\u9fff”》])(?<![第每满近约超逾数续前后共计为达仅需历时期过个几多余周月年到至上下首末隔延限用了留住停假排])";
const DOES =
  "[ \\u3000]?(?:凌晨|清晨|早|上午|中午|下午|傍晚|晚|夜|在|抵|赴|率|与|同|对|应|会见|会晤|前往|访问|宣布|举行|出席|签|乘|离开|结束|到访|来访|分别|共同|主持|参加|启程|飞抵|相聚|齐聚|召开|开幕|电[ \\u3000（])";
const TIMES = "(?!内|前(?![往来去赴])|起(?![程飞])|后|游|电(?![ \\u3000（])|均|以|之|报|常|元|程|期)";

export const bareDay = defineDateRule({
  id: "date/bare-day",
  summary:
    "A day alone, at the beginning of a clause or between a noun and what was done, takes month and year from the date before, or from the month that heads the section.",
  examples: [
    { text: "11月7日至8日赴京。7日下午，一行拜访研究所。", published: "2018-11-09", expect: "2018-11-07" },
    { text: "11月7日至9日赴京。8日上午，一行来到大学。", published: "2018-11-09", expect: "2018-11-08" },
    { text: "4月29日至5月2日赴京。30日，一行来到大学。", published: "2018-06-09", expect: "2018-04-30" },
    { text: "4月29日至5月2日赴京。1日，一行来到大学。", published: "2018-06-09", expect: "2018-05-01" },
    { text: "4月29日抵京。2日，一行来到大学。", published: "2018-06-09", expect: "2018-05-02" },
    { text: "代表团一行是14日抵温的。", published: "2020-09-16", expect: "2020-09-14" },
    { text: "△14日，科技城迎来客人。", published: "2020-09-16", expect: "2020-09-14" },
    { text: "闭幕的14日，双方签约。", published: "2020-09-16", expect: "2020-09-14" },
    { text: "部长28日在北京会见来宾。", published: "2020-09-03", expect: "2020-08-28" },
    { text: "代表团25日晚抵达。", published: "2020-09-28", expect: "2020-09-25" },
    { text: "部长三十日下午会见来宾。", published: "2020-09-30", expect: "2020-09-30" },
    { text: "三月\n18日至19日　院长赴县走访", published: "2022-07-01", expect: "2022-03-18/2022-03-19" },
    { text: "三月\n18、19日　院长赴县走访", published: "2022-07-01", expect: "2022-03-18/2022-03-19" },
    { text: "三月\n18日、25日，院长赴县走访", published: "2022-07-01", expect: "2022-03-25" },
    { text: "31日，院长赴县走访", published: "2022-07-01", expect: "2022-05-31" },
    { text: "海州2024年3月8日 -- 6日，院长赴县走访", published: "2024-03-08", expect: "2024-03-06" },
  ],
  counterExamples: [
    "30日内",
    "连续7日",
    "第3日",
    "5月7日",
    "历时10日在三省",
    "停留10日与各方会谈",
    "每月8日，",
    "一日，他来了",
    "3至5人",
    "10、12栋",
    "3日游",
    "8日报",
    "8号楼，",
  ],
  begins: ["0日", "0-", "0－", "0–", "0—", "0~", "0～", "0至", "0到", "0、", "0和", "0及"],
  pattern: at(
    `(?:${CLAUSE}|${INSIDE}(?=[\\d十廿卅一二三四五六七八九]{1,3}${S}日(?:${TO}[\\d十廿卅一二三四五六七八九]{1,3}${S}日)?${DOES}))${DAY}(?:(?:${S}日)?${TIME}${TO}${dayNumeral("endDay")}${S}日|(?<rest>(?:(?:${S}日)?${AND}${dayNumeral("d1")}(?:(?:${S}日)?${AND}${dayNumeral("d2")})?)${S}日)|${S}日)${TIMES}${WEEKDAY_BESIDE}`,
  ),
  read: (match) => {
    const { rest } = match.groups ?? {};
    const start = { day: field(match, "day") };
    if (rest !== undefined) {
      const offset = match[0].indexOf(rest);
      const head = { month: 0, day: start.day ?? 0, start: 0, end: offset };
      return listedDays({}, [head, ...readItems(rest, offset, 0)], true);
    }
    const end = field(match, "endDay");
    return end === undefined ? { start, besideWeekday: besideWeekday(match) } : { start, end: { day: end } };
  },
});
