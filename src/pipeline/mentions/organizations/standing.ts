import type { Span } from "../../../model/span.ts";
import { anchored } from "../../text/anchored.ts";
import { PatternFamily } from "../../text/patternFamily.ts";
import type { ParsedName } from "./parseName.ts";

/** How far before and behind a name its standing shows. */
const BEFORE = 10;
const AFTER = 40;

const FOUNDS = anchored(
  /(?:共建|合建|联建|设立|成立|组建|筹建|建立|新建|创建|创办|打造|挂牌|建成|建设|共建的)(?:了|起|一[个所])?[“「『]?$/u,
);
const IS_FOUNDED = anchored(
  /^[”」』]?(?:正式|顺利|随后|同时|也|在.{2,10}?)?(?:揭牌|成立(?!于|以来|后|多年|的|\d)|挂牌|揭幕|启用|奠基|落成|启动(?!会)|开工|动工|签约揭牌)/u,
);
/** Kinds of which one is founded at an event of others; a university or government is a party even then. */
const FOUNDABLE = new Set(["institute", "other", "association", "company", "hospital"]);

/** Whether a name is that of a thing which the sentence founds: 共建|绿氢研究中心, 绿氢研究中心|揭牌. It is no party. */
export function isFounded(text: string, { start, end }: Span, { type, within, name }: ParsedName): boolean {
  if (!FOUNDABLE.has(type) && !(within && /[院所心站室]$/u.test(name))) return false;
  return (
    (FOUNDS.mayEndWith(text.charCodeAt(start - 1)) && FOUNDS.test(text.slice(Math.max(0, start - BEFORE), start))) ||
    (IS_FOUNDED.mayBeginWith(text.charCodeAt(end)) && IS_FOUNDED.test(text.slice(end, end + AFTER)))
  );
}

const LISTED_PLACES = anchored(
  /^(?:、[\u4e00-\u9fff]{2,12}?[省市县区州盟旗])*(?:等[地省市县区]|[一二两三四五六七八九十]+[省市县区地])(?!联)/u,
);
const STREET =
  /^[\u4e00-\u9fff]{0,10}?(?:路|街|巷|大道|大街|镇|乡|街道)[\u4e00-\u9fff]{0,6}?[\dA-Z一二三四五六七八九十]+号?/u;
/** 西吉县|单南移民安置村，: what is gone to is the village. */
const VILLAGE =
  /^[\u4e00-\u9fff]{1,10}(?:村|社区|小区|安置[点区]|景区)(?=[，。、；：\n]|调研|考察|参观|走访|看望|慰问|实地|等)/u;
const HELD_IN = anchored(/(?:在|于)$/u);
const HELD = anchored(/^(?:隆重|成功|顺利|正式|联合)*(?:举行|召开|举办|开幕|开赛|启幕)/u);
const LIES_IN = anchored(/(?:位于|地处|坐落于|坐落在|地址[：为是]|籍贯|来自)$/u);

/** Why an area's name is only a place here, or null: 浙江省杭州市、台州市等地, 西城区广安门大街3号, 在绵阳市|举行, 绵阳市|晴川村. */
export function placeOnly(text: string, { start, end }: Span): string | null {
  const after = text.slice(end, end + AFTER);
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (LISTED_PLACES.test(after)) return "a list of places";
  if (STREET.test(after)) return "an address";
  if (VILLAGE.test(after)) return "where a village lies";
  if (LIES_IN.test(before)) return "where something lies";
  return HELD_IN.test(before) && HELD.test(after) ? "where it was held" : null;
}

const MEDIUM = /^[\u4e00-\u9fff]{0,4}?(?:[日晚早周]报|时报|学报|报社|报(?=讯|记者|社|[，。、》\s]|$)|杂志)/u;
const TELEGRAM = /^[\u4e00-\u9fff]{0,6}(?:\d{1,2}月\d{1,2}日)?(?:电(?=[\s　（(])|讯(?=[\s　（(]|记者))/u;
/** What tells a newspaper or an agency stands no further behind a name. */
const BEARER = 16;
const BEARERS = new PatternFamily([MEDIUM, TELEGRAM]);
const WORKS = anchored(/(?:电站|电厂|厂)$/u);
const TOPIC = anchored(/^(?:建设|项目|工程|技术|运行|运维|选址|开发)(?![\u4e00-\u9fff]{0,6}(?:公司|集团|局|院))/u);

/** 海河集团总裁周一鸣、|科技部|部长李清: a company has departments that are called like ministries. */
const MINISTERIAL = new Set(["科技部", "商务部", "科学技术部"]);
const LISTED_OFFICE = anchored(
  /(?:公司|集团|大学|学院)(?:党委)?(?:副|总|常务)*(?:总裁|经理|董事长|校长|书记|院长)[^，。；\n]{0,30}、$/u,
);
const LISTED_BEFORE = 60;

/** Whether a ministry's name is that of a department of the company or university whose people are being listed. */
export const isDepartment = (text: string, { start, end }: Span): boolean =>
  text.charAt(end - 1) === "部" &&
  MINISTERIAL.has(text.slice(start, end)) &&
  LISTED_OFFICE.test(text.slice(Math.max(0, start - LISTED_BEFORE), start));

/** 晴川医院讯: what sends its own news is no agency. */
const SPEAKS_FOR_ITSELF = /(?:大学|学院|学校|中学|小学|医院|公司|集团|研究[院所])$/u;

/** Why what only bears a name, or stands for it in a report, is no organization, or null: 晴川|金属报, 晴川社|北京1月2日电, 水电站|建设. */
export function onlyNamed(text: string, end: number, name: string): string | null {
  const may = BEARERS.mayMatch(text, end, Math.min(end + BEARER, text.length));
  const works = WORKS.test(name);
  if (may === 0 && !works) return null;
  const after = text.slice(end, end + AFTER);
  if ((may & 1) !== 0 && MEDIUM.test(after)) return "a newspaper that bears the name";
  if ((may & 2) !== 0 && TELEGRAM.test(after) && !SPEAKS_FOR_ITSELF.test(name)) return "a news agency";
  return works && TOPIC.test(after) ? "a topic" : null;
}
