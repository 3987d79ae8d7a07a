import type { OrganizationType } from "../../../model/organization.ts";
import { countryBefore } from "../../lexicon/countries.ts";
import { divisionCalled } from "../../lexicon/divisions.ts";
import { isCommonWordAt } from "../../lexicon/newsWords.ts";
import { anchored } from "../../text/anchored.ts";
import { divisionChain, leadingName } from "./leadingName.ts";
import type { KnownName, NameRun, RunEnding } from "./nameRuns.ts";
import { saysEnough } from "./nameStart.ts";
import type { ParsedName } from "./parseName.ts";

/** A stretch of a run that holds one name at most, from where that can begin. */
export interface NameStretch {
  readonly text: string;
  readonly run: NameRun;
  readonly from: number;
  readonly to: number;
  readonly endings: readonly RunEnding[];
  readonly known: readonly KnownName[];
}

/** A name's span, and what its last word says. */
interface Frame {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly ending: RunEnding;
}

/** Parties with committees of an area: 九三学社|甘肃省|委. */
const PARTIES = anchored(
  /^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|中国共产党|中共|中国国民党革命委员会|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|台湾民主自治同盟)$/u,
);
/** It belongs to the name of a university of Taiwan. */
const STATE = anchored(/^[国私]立$/u);
const MOST = 40;
const SHORTEST_FACTORY = 3;
const LONGEST_DEPARTMENT = 10;
/** No name begins so: it was cut. */
const BEGINS_INSIDE = anchored(/^[\d（(·]/u);
const LIBRARY = anchored(/(?:图书|档案)馆$/u);
const GENERIC_PART = anchored(/^(?:核心|骨干|下属|全资子?|控股子?|成员|龙头|重点|关联)$/u);
/** 公司智慧管理中心, 政协经济委员会: a part of what was named before, not a name. */
const GENERIC_START = anchored(
  /^(?:第[\d一二三四五六七八九十百]+届|公司|集团|学校|单位|企业|(?:政协|人大).+委(?:员会)?$|(?:国家|[省市部校厅院])级|[两三四五][省市县区校地]|(?:异地|兄弟|友好)(?:[协商]会|城市|高校|学校|医院|单位)$)/u,
);
/** 绍兴两市文旅局: bureaus of several areas. */
const COUNTED_AREAS = /^[\u4e00-\u9fff]{2,6}[两三四五六七八九][省市县区][\u4e00-\u9fff]/u;
const GOVERNMENT_TAIL = /^(?:人民政府|政府|市委|省委|区委|县委|州委|委|党委)?$/u;
const LEVEL = anchored(/^(?:自治区|[省市县区州])(?![监政场民域])(?=.{2,})/u);
const ZONE = anchored(/(?:新城|开发区|高新区|园区|管委会|党工委)$/u);

/** The organization that a stretch names, or null. */
export function readName(stretch: NameStretch): ParsedName | null {
  const { text, endings, known } = stretch;
  const last = endings.at(-1);
  const lead = leadingName(stretch);
  const start = lead ? lead.start : stretch.from;
  const chain = divisionChain(start, known);
  const end = Math.max(last?.end ?? 0, lead?.end ?? 0, chain.at(-1)?.end ?? 0);
  if (end <= start || end - start > MOST) return null;

  const committee = lead ? committeeOf(text, lead, known) : null;
  if (committee) return committee;
  // Places before the place: 山东省|泰安市, 陕西省|西安市|科技局.
  const area = chain.at(-1);
  if (area && GOVERNMENT_TAIL.test(text.slice(area.end, end)))
    return leagueCommittee(text, area) ?? localBody(stretch, area) ?? whole(start, end, area.name, "government");
  if (!last || last.end !== end) return lead ? knownAlone(text, { ...lead, end }) : null;

  const nameAt = chain.length > 1 && area ? area.start : start;
  const frame: Frame = { start: nameAt, end, words: text.slice(nameAt, end), ending: last };
  if (GENERIC_START.test(frame.words) || COUNTED_AREAS.test(frame.words)) return null;
  if (lead && !lead.division) return lead.end < end ? partOfKnown(text, frame, lead) : knownAlone(text, lead);
  if (LEVEL.test(frame.words) && last.type === "association" && last.start === nameAt + 1) return null;
  return (
    ofLevel(text, frame, endings) ?? partOfNamed(text, frame, endings) ?? unknown(stretch, frame, chain.length > 0)
  );
}

type Rest = Partial<Pick<ParsedName, "within" | "level" | "department" | "premises">>;
const NO_REST: Rest = {};

function whole(start: number, end: number, name: string, type: OrganizationType, rest: Rest = NO_REST): ParsedName {
  const { within = null, level = null, department = false, premises = false } = rest;
  return { start, end, name, type, within, level, department, premises };
}

function committeeOf(text: string, lead: KnownName, known: readonly KnownName[]): ParsedName | null {
  const area = PARTIES.test(lead.name)
    ? known.find(({ start, division }) => division && start === lead.end)
    : undefined;
  if (!area) return null;
  const end = text.startsWith("委", area.end) ? area.end + 1 : area.end;
  return whole(lead.start, end, text.slice(lead.start, end), "other");
}

/** 共青团|绵阳市|委, 民盟|江苏省|委: no committee of the area's own. */
const LEAGUE = /(?:共青团|民盟|民革|民建|民进|农工党|致公党|台盟)$/u;

function leagueCommittee(text: string, { start, end }: KnownName): ParsedName | null {
  const league =
    text.charAt(end) === "委" ? LEAGUE.exec(text.slice(Math.max(0, start - 3), start))?.[0].length : undefined;
  return league ? whole(start - league, end + 1, text.slice(start - league, end + 1), "other") : null;
}

/** What follows an area to the run's end and ends like a body of it: 湖南省|地质院, 北京市|第四中学. */
const LOCAL_BODY = anchored(/^[\u4e00-\u9fff]{2,10}(?:院|社|所|馆|台|队|学校|中学|小学|中心|站|总会)$/u);

function localBody({ text, run, known, to }: NameStretch, area: KnownName): ParsedName | null {
  if (to !== run.end || known.at(-1) !== area || !LOCAL_BODY.test(text.slice(area.end, run.end))) return null;
  if (run.words.some(({ kind, start }) => kind === "sentence" && start >= area.end)) return null;
  return whole(area.start, run.end, text.slice(area.start, run.end), "other");
}

/** 清华大学|能源与动力工程系, 兰州大学|第二医院. */
function partOfKnown(text: string, { start, end, words, ending }: Frame, lead: KnownName): ParsedName {
  // 腾讯|公益慈善基金会 gives in its own name.
  const part = !words.endsWith("基金会") && isPartOf(lead, ending, text.slice(lead.end, ending.end));
  return whole(start, end, words, part ? lead.type : ending.type, {
    within: part ? lead : null,
    premises: ending.premises,
  });
}

function knownAlone(text: string, { start, end, name, type }: KnownName): ParsedName {
  // 越南|教育部 is not the ministry that the lexicon has.
  const country = type === "government" || type === "association" ? countryBefore(text, start) : 0;
  if (country > 0) return whole(start - country, end, text.slice(start - country, end), type);
  const state = type === "university" ? text.slice(Math.max(0, start - 2), start) : "";
  return STATE.test(state) ? whole(start - 2, end, state + name, type) : whole(start, end, name, type);
}

/** 市科技局, 省互联网金融协会, 省科技厅|农村处. */
function ofLevel(text: string, { start, end, words, ending }: Frame, endings: readonly RunEnding[]): ParsedName | null {
  const bare = LEVEL.exec(words)?.[0];
  if (!bare) return null;
  const level = bare === "自治区" ? "省" : (bare as ParsedName["level"]);
  const sub = ending.part ? endings.find((one) => one.type === "government" && !one.part && one.end < end) : undefined;
  if (sub) {
    const within = { name: text.slice(start, sub.end), type: sub.type };
    return whole(start, end, words, sub.type, { level, within });
  }
  const fits =
    ending.type === "government" || (ending.type === "other" && ending.part) || ending.type === "association";
  return fits ? whole(start, end, words, ending.type, { level, premises: ending.premises }) : null;
}

/** The part of an organization that the lexicon lacks: 海河集团|培训中心, 柳东新区|科技局. */
function partOfNamed(
  text: string,
  { start, end, words, ending }: Frame,
  endings: readonly RunEnding[],
): ParsedName | null {
  const sub = endings.find((one) => (!one.part || one.type === "institute") && one.end < end && one.start - start >= 2);
  if (!sub) return null;
  const name = text.slice(start, sub.end);
  // 公元集团|核心公司 is nobody's name.
  if (GENERIC_PART.test(text.slice(sub.end, ending.start)) && ending.type === "company")
    return whole(start, sub.end, name, sub.type);
  // 绵阳市驻|浙江大学|人才工作站 is the city's.
  if (name.includes("驻")) return whole(start, end, words, ending.type, { premises: ending.premises });
  if (isPartOf({ name, type: sub.type }, ending, text.slice(sub.end, ending.end)))
    return whole(start, end, words, sub.type, { within: { name, type: sub.type }, premises: ending.premises });
  if (sub.type !== "government" || ending.type !== "government" || !/(?:新|高新|开发)区$/u.test(name)) return null;
  const inner = ZONE.test(words) && ending.start !== sub.end;
  return whole(start, end, inner ? text.slice(sub.end, end) : words, "government");
}

function unknown({ text, run }: NameStretch, { start, end, words, ending }: Frame, inArea: boolean): ParsedName | null {
  const stem = ending.start - start;
  if (stem < 2 && !inArea) return null;
  if (words.endsWith("厂") && (stem < SHORTEST_FACTORY || /[工建来到入进出本我该全各]厂$/u.test(words))) return null;
  if (BEGINS_INSIDE.test(words) || !balanced(words)) return null;
  const placed = inArea || run.words.some((word) => word.kind === "place" && word.start >= start && word.end <= end);
  // 绵阳图书馆 is a library; 逸夫图书馆 is a building.
  if (LIBRARY.test(words) && !placed) return null;
  const apart = inArea || words.includes("驻") || LIBRARY.test(words);
  // 新西兰|海湾学院 is no department: it stands for itself in its country.
  const abroad = ending.part && ending.type === "university" && countryBefore(text, start) > 0;
  const department = ending.part && ending.type !== "institute" && !ending.premises && !apart && !abroad;
  if (department ? words.length > LONGEST_DEPARTMENT : !saysEnough(text, run, start, ending)) return null;
  return whole(start, end, words, ending.type, { department, premises: ending.premises });
}

/** Ministries and commissions, whose bureaus are parts of them. */
const CENTRAL = anchored(/^(?:国家.+委(?:员会)?|.+部)$/u);

/** Whether what stands behind a name, up to the end of an ending, is a part of that organization. */
function isPartOf(
  { name, type: parent }: { readonly name: string; readonly type: OrganizationType },
  ending: RunEnding,
  behind: string,
): boolean {
  const length = ending.end - ending.start;
  const between = behind.slice(0, behind.length - length);
  // 日本贸易振兴机构|上海|代表处 acts for itself in its city; 海河集团|北京|办事处 does not.
  const apart = parent === "association" || parent === "government" || parent === "other";
  if (apart && ending.end - ending.start === 3 && ending.type === "other" && divisionCalled(between)) return false;
  // 国家卫生健康委|医政司, |医政局: a department of a central body.
  if (parent === "government" && CENTRAL.test(name) && behind.endsWith("局") && length === 1) return true;
  // 海瑞克公司|施瓦瑙工厂 is that company's; so is a committee or association named after it.
  const works = ending.type === "company" && ending.end - ending.start === 1;
  if (ending.part || (parent === "company" && (works || ending.type === "association"))) return true;
  // 中国科学技术大学先进技术研究院 belongs to the university; 浙江大学衢州研究院, 兰州大学第二医院 stand for themselves.
  return (
    parent === "university" &&
    ending.type === "institute" &&
    (between.length !== 2 || isCommonWordAt(between, 0)) &&
    !divisionCalled(between.slice(0, 2))
  );
}

function balanced(words: string): boolean {
  let open = 0;
  for (const char of words) {
    if (char === "（" || char === "(") open++;
    else if (char === "）" || char === ")") open--;
  }
  return open === 0;
}
