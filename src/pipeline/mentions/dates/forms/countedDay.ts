import { readNumeral } from "../../../text/numerals.ts";
import { type DateReading, defineDateRule } from "../dateRule.ts";
import { at } from "../writing.ts";

const NUMERAL = "\\d{1,2}|[两三四五六七八九十一]{1,3}";

export const countedDay = defineDateRule({
  id: "date/counted-day",
  summary:
    "第二天, 三天后 and 前一天 are counted from the date before in the text, 三天前 from the publication date; weeks and months that are counted leave the day open.",
  examples: [
    { text: "4月9日至12日访京。第二天，一行来到大学。", published: "2020-04-16", expect: "2020-04-10" },
    { text: "4月9日抵京。第二天，一行来到大学。", published: "2020-04-16", expect: "2020-04-10" },
    { text: "4月9日抵京。第三天，一行来到大学。", published: "2020-04-16", expect: "2020-04-11" },
    { text: "4月30日抵京。三天后，一行来到大学。", published: "2020-05-16", expect: "2020-05-03" },
    { text: "4月30日抵京，两日后签约。", published: "2020-05-16", expect: "2020-05-02" },
    { text: "三天前，双方签约。", published: "2020-05-02", expect: "2020-04-29" },
    { text: "10月28日论坛开幕。论坛前一日，一行人到校参观。", published: "2023-10-30", expect: "2023-10-27" },
    { text: "10月28日论坛开幕。前一天，一行人到校参观。", published: "2023-10-30", expect: "2023-10-27" },
    { text: "4月9日来访，一周后，双方签约。", published: "2020-05-16", expect: "2020-04-16?" },
    { text: "4月9日来访，两个月后，双方签约。", published: "2020-07-16", expect: "2020-06?" },
    { text: "两个月前，双方签约。", published: "2020-07-16", expect: "2020-05?" },
  ],
  counterExamples: [
    "30日前报送",
    "3日后",
    "第3日",
    "第一天",
    "三天内",
    "两周",
    "两个月后，新品上市",
    "前一天津",
    "9月27日，大会开幕前一天，",
    "第二天然气公司",
    "第三天的课",
  ],
  begins: ["0天", "0日", "0周", "0个", "0星", "第0", "前0"],
  pattern: at(
    `第(?<nth>[二三四五六七八九十])[天日](?![的然津线])|(?<eve>(?<![之以])(?<![日号][，,][^，。；\\n]{0,12})前一[天日](?!津))|(?<days>${NUMERAL})[ \\u3000]?天[之以]?(?<way>[后前])(?![往来去赴的])|(?<han>[两三四五六七八九])日[之以]?后(?!的)|(?<count>${NUMERAL})[ \\u3000]?(?:个?(?<weeks>周|星期)|个(?<months>月))[之以]?(?<way2>[后前])(?=[，,][^。；\\n]{0,20}(?:签|访|揭牌|会见|会谈|考察))`,
  ),
  read: (match): DateReading | null => {
    const { nth, eve, days, way, han, count, months, way2 } = match.groups ?? {};
    if (eve !== undefined) return { start: { counted: { from: "previous", days: -1 } } };
    if (nth !== undefined)
      return { start: { day: undefined, counted: { from: "previous", nth: readNumeral(nth) ?? 1 } } };
    if (count !== undefined) {
      const number = (readNumeral(count) ?? 0) * (way2 === "前" ? -1 : 1);
      const from = way2 === "前" ? "now" : "previous";
      return {
        start: { counted: months === undefined ? { from, days: 7 * number } : { from, months: number } },
        uncertain: true,
      };
    }
    const number = readNumeral(days ?? han ?? "") ?? 0;
    return { start: { counted: way === "前" ? { from: "now", days: -number } : { from: "previous", days: number } } };
  },
});
