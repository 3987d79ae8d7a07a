import type { OrganizationMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { GATHERING } from "../../lexicon/titles.ts";
import { universityNamed } from "../../lexicon/universities.ts";
import { anchored } from "../../text/anchored.ts";
import { asFounded } from "./mentionWith.ts";
import type { NameRun } from "./nameRuns.ts";
import { defineNamingRule } from "./organizationRule.ts";
import type { ParsedName } from "./parseName.ts";
import { isDepartment, isFounded, onlyNamed, placeOnly } from "./standing.ts";
import { isAreaOfTown } from "./town.ts";

/** 南开大学|附中 is not the university. */
const SCHOOL = anchored(/^附(?:中|小|属(?:中学|小学|幼儿))/u);

export const named = defineNamingRule({
  id: "organization/named",
  summary:
    "A name of the lexicon, or a name that ends like an organization and starts behind a word that no name contains.",
  examples: [
    { text: "南开大学与河北省科技厅座谈", expect: ["南开大学", "河北省科技厅"] },
    { text: "随后前往天津市海河乳品有限公司参观", expect: ["天津市海河乳品有限公司"] },
    { text: "杭州市西湖区数字文化和新旅游局局长周一鸣来访", expect: ["西湖区数字文化和新旅游局"] },
    { text: "四川省绵阳市与海河集团签约", expect: ["绵阳市", "海河集团"] },
    { text: "南开大学化学学院与海河集团签约", expect: ["南开大学化学学院", "海河集团"] },
    { text: "西安交大与海河集团签约。", expect: ["西安交通大学", "海河集团"] },
    { text: "专家转往秦岭研究院，莅临晴川公司", expect: ["秦岭研究院", "晴川公司"] },
    { text: "代表团访问美国格林维尔大学和捷克国立大学", expect: ["格林维尔大学", "捷克国立大学"] },
    { text: "湖南省地质院、北京市第四中学负责人到场", expect: ["湖南省地质院", "北京市第四中学"] },
    { text: "南开大学能源与动力工程学院来访", expect: ["南开大学能源与动力工程学院"] },
    {
      text: "晴川高新区管委会与海河集团签约，晴川高新技术产业开发区代表发言",
      expect: ["晴川高新技术产业开发区", "海河集团"],
    },
    { text: "走访晴川照明（上海）有限公司", expect: ["晴川照明（上海）有限公司"] },
    { text: "到晴川医药（苏州）研究院参观", expect: ["晴川医药（苏州）研究院"] },
    { text: "甘肃省农村信用社联合社到访", expect: ["甘肃省农村信用社联合社"] },
    { text: "客人造访晴川重工有限公司", expect: ["晴川重工有限公司"] },
    { text: "到启东中远海运工程有限公司调研", expect: ["启东中远海运工程有限公司"] },
    { text: "绵阳市晴川路小学与海河集团签约", expect: ["绵阳市晴川路小学", "海河集团"] },
    { text: "甘肃省高等学校后勤协会、绵阳市委党校来访", expect: ["甘肃省高等学校后勤协会", "绵阳市委党校"] },
    { text: "重庆市万州区农业农村委与南开大学签约", expect: ["万州区农业农村委", "南开大学"] },
    { text: "法国驻华大使馆、水利部黄河水利委员会派人来访", expect: ["法国驻华大使馆", "水利部黄河水利委员会"] },
    { text: "湖南省长沙市与海河集团签约，湖南省长沙县参加", expect: ["长沙市", "海河集团", "长沙县"] },
    { text: "共青团绵阳市委、民盟四川省委与南开大学签约", expect: ["共青团绵阳市委", "民盟四川省委", "南开大学"] },
    { text: "绵阳市行政审批局、绵阳市总工会到场", expect: ["绵阳市行政审批局", "绵阳市总工会"] },
    { text: "晴川公益慈善基金会、绵阳市特殊教育学校来访", expect: ["晴川公益慈善基金会", "绵阳市特殊教育学校"] },
    { text: "山西同辉矿山装备有限公司来访", expect: ["山西同辉矿山装备有限公司"] },
    { text: "山西同山东海河装备有限公司签约", expect: ["山西省", "山东海河装备有限公司"] },
    { text: "腾讯公益慈善基金会来访", expect: ["腾讯公益慈善基金会"] },
    { text: "国家统计局绵阳调查队、晴川生物城管委会来访", expect: ["国家统计局绵阳调查队", "晴川生物城管委会"] },
    {
      text: "中国建设银行绵阳分行与南开大学签约。中国银行绵阳分行来访",
      expect: ["中国建设银行绵阳分行", "南开大学", "中国银行绵阳分行"],
    },
    { text: "走访了绵阳青年协会、绵阳青年科学家协会", expect: ["绵阳青年协会", "绵阳青年科学家协会"] },
    { text: "绵阳市经信局来访", expect: ["绵阳市经信局"] },
    { text: "南开大学图书馆馆长到访绵阳图书馆", expect: ["南开大学图书馆", "绵阳图书馆"] },
    { text: "前往晴川集团核心公司考察", expect: ["晴川集团"] },
    {
      text: "南开大学社会与人口学院院长来访，教育部职业教育与成人教育司参加",
      expect: ["南开大学社会与人口学院", "教育部职业教育与成人教育司"],
    },
    { text: "峨边彝族自治县与海河集团签约，峨边县代表发言", expect: ["峨边彝族自治县", "海河集团"] },
    { text: "清川大学与海河集团签约", expect: ["清川大学", "海河集团"] },
    { text: "客人在华南理工大学座谈", expect: ["华南理工大学"] },
    { text: "绵阳市驻浙江大学人才工作站负责人到场", expect: ["绵阳市驻浙江大学人才工作站"] },
    { text: "徽商银行与南开大学签约，徽商银行合肥分行参加。", expect: ["徽商银行", "南开大学", "徽商银行合肥分行"] },
    { text: "甘肃省科学技术协会主席周一鸣来访，甘肃省科协参加。", expect: ["甘肃省科学技术协会"] },
    { text: "越南教育部与教育部签署备忘录", expect: ["越南教育部", "教育部"] },
    { text: "天津市教委、国家税务总局绵阳市税务局到场", expect: ["天津市教委", "国家税务总局绵阳市税务局"] },
    { text: "海河集团总裁周一鸣、科技部部长李清到场", expect: ["海河集团"] },
    { text: "走访海河重工（集团）股份有限公司长兴基地", expect: ["海河重工（集团）股份有限公司"] },
    { text: "走访义安理工学院和拉曼大学", expect: ["义安理工学院", "拉曼大学"] },
    { text: "会见韩国仁川经济自由区厅厅长金道炯", expect: ["仁川经济自由区厅"] },
    { text: "南开大学和平度市人民政府共建研究院", expect: ["南开大学", "平度市"] },
    { text: "与安特卫普-布鲁日港务局交流", expect: ["安特卫普-布鲁日港务局"] },
    {
      text: "日本贸易振兴机构上海代表处与海河集团北京办事处来访",
      expect: ["日本贸易振兴机构上海代表处", "海河集团北京办事处"],
    },
    { text: "客人来到晴川装备技工学校，又去晴川港航集团", expect: ["晴川装备技工学校", "晴川港航集团"] },
    { text: "周一鸣一行来访晴川集团", expect: ["晴川集团"] },
    { text: "加纳港口与海港管理局代表来访", expect: ["加纳港口与海港管理局"] },
    { text: "拜访马来西亚华校董事联合会总会", expect: ["马来西亚华校董事联合会总会"] },
    {
      text: "南开大学与晴川农村商业银行签约，农商银行城东支行参加。",
      expect: ["南开大学", "晴川农村商业银行", "晴川农村商业银行城东支行"],
    },
  ],
  counterExamples: [
    "出席中外大学校长论坛",
    "该公司表示满意",
    "参观了校史馆",
    "与上海城市地位相适应",
    "他在大学读书",
    "着力培育创新型公司",
    "在一楼报告厅举行",
    "南开大学附中举行运动会",
    "赴四川省绵阳市、德阳市等地考察",
    "会议在绵阳市召开",
    "赴绵阳市晴川村走访",
    "地址：绵阳市涪江路3号",
    "参观省级重点实验室",
    "参观了逸夫图书馆",
    "就晴川水电站建设进行交流",
    "海河日报记者到场",
    "新华社北京1月2日电　会议召开",
    "三省高校科技处长联席会议召开",
    "参观了图文信息中心",
    "在音乐厅与厅长见面",
    "就整改政策公司经营情况交流",
    "政协经济科技委员会委员参加",
    "他最好去实验室看看",
    "第五届博览会组委会到场",
    "一个多小时看研发中心",
  ],
  find: ({ text, runs, names, refuse }) => {
    const mentions: OrganizationMention[] = [];
    for (const [i, run] of runs.entries()) {
      for (const parsed of names[i] ?? []) {
        if (parsed.department || parsed.level) continue;
        const span = { start: parsed.start, end: parsed.end };
        if (parsed.premises && !parsed.within) {
          refuse(span, "a house that people meet in");
          continue;
        }
        if (SCHOOL.mayBeginWith(text.charCodeAt(parsed.end)) && SCHOOL.test(text.slice(parsed.end, parsed.end + 4))) {
          refuse(span, "a school that bears the name");
          continue;
        }
        if (isDepartment(text, span)) {
          refuse(span, "a department called like a ministry");
          continue;
        }
        const area = run.known.at(-1)?.division && parsed.type === "government";
        const place = area ? (isAreaOfTown(text, span) ? "where a town lies" : placeOnly(text, span)) : null;
        if (place) {
          refuse(span, place);
          continue;
        }
        const borne = onlyNamed(text, span.end, parsed.name);
        if (borne) {
          refuse(span, borne);
          continue;
        }
        if (isGathering(text, run, parsed)) {
          refuse(span, "a gathering");
          continue;
        }
        const mention: OrganizationMention = {
          type: "organization",
          span,
          rule: "organization/named",
          name: areaOf(text, run, parsed),
          organizationType: parsed.within?.type ?? parsed.type,
          within: parsed.within?.name ?? null,
          inferred: null,
        };
        const founded = !isKnown(run, span) && isFounded(text, span, parsed);
        mentions.push(founded ? asFounded(mention) : mention);
      }
    }
    return mentions;
  },
});

/** A name that the lexicon has is that of something which exists. */
const isKnown = (run: NameRun, { start, end }: Span): boolean =>
  run.known.some((name) => name.start === start && name.end === end);

/** In a person's title a committee stands for its area: 高新区管委会|主任. */
function areaOf(text: string, run: NameRun, { name, end }: ParsedName): string {
  if (!run.title || text.slice(end, run.title.start) !== "") return name;
  return name.replace(/(?<=区|城|园)(?:管委会|管理委员会|党工委)$/u, "");
}

/** 中外大学|校长|论坛: a title that no name follows, behind a university that nobody knows, names neither. */
function isGathering(text: string, run: NameRun, { end, name, type }: ParsedName): boolean {
  if (!run.title || run.title.start !== end || type !== "university" || universityNamed(name)) return false;
  return GATHERING.test(text.slice(run.title.end, run.title.end + 4));
}
