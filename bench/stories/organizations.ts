/** Organizations of every type. Universities and places are real, all others are made up. */
import { type Division, divisions } from "../../src/pipeline/lexicon/divisions.ts";
import { universities } from "../../src/pipeline/lexicon/universities.ts";
import { FIELDS } from "./fields.ts";
import { divisionOffices, OFFICES, plainOffices } from "./offices.ts";
import type { Organization } from "./party.ts";
import type { Random } from "./random.ts";

const CITIES = divisions.filter(({ level, name }) => level === "city" && name.endsWith("市"));
const COUNTIES = divisions.filter(({ level, name }) => level === "county" && /.{2}[县区市]$/.test(name));
const PROVINCES = divisions.filter(({ level, name }) => level === "province" && name.endsWith("省"));
const UNDERGRADUATE = universities.filter(({ name }) => name.endsWith("大学"));
const COLLEGES = universities.filter(({ name }) => name.endsWith("学院"));

/** Short names that everybody uses. Source: general knowledge. */
const KNOWN_SHORT: ReadonlyMap<string, string> = new Map(
  `西安交通大学 西安交大,上海交通大学 上海交大,华中科技大学 华中科大,哈尔滨工业大学 哈工大,北京航空航天大学 北航,
北京理工大学 北理工,西北工业大学 西工大,中国科学技术大学 中国科大,电子科技大学 电子科大,华南理工大学 华南理工,
北京师范大学 北师大,华东师范大学 华东师大,中国农业大学 中国农大,大连理工大学 大工,合肥工业大学 合工大,
武汉理工大学 武汉理工,西南交通大学 西南交大,兰州交通大学 兰州交大,北京科技大学 北科大,南京航空航天大学 南航,
西北农林科技大学 西农,华东理工大学 华东理工,北京交通大学 北京交大,天津医科大学 天医大,中国海洋大学 中国海大,
山东科技大学 山科大,河海大学 河海,西南大学 西大,浙江工业大学 浙工大,南京理工大学 南理工`
    .split(/,\s*/)
    .map((pair): [string, string] => {
      const [name = "", short = ""] = pair.split(" ");
      return [name, short];
    }),
);

const BRAND_FIRST = [..."恒华瑞安天海新正永盛东宏远嘉博科凯泰德亿星晨禾联鼎蓝长明锦卓启"];
const BRAND_SECOND = [..."通远达信源辉创益图诺锐邦合腾航力能芯洋峰维桥帆田岭溪川舟禾野"];
const TRADES = [
  ..."电气 智能装备 新材料 生物医药 能源 汽车零部件 建工 环保科技 信息技术 农业 食品 港务 矿业 化工 精密制造 航空".split(
    " ",
  ),
  ..."物流 半导体 水务 医疗器械 光电 重工 文旅 种业 乳业 纺织 船舶 机器人 数据 轴承 陶瓷 茶业".split(" "),
];
const ENDINGS = [
  ..."有限公司 有限公司 有限公司 股份有限公司 股份有限公司 集团有限公司 集团 集团股份有限公司 有限责任公司 公司 控股集团".split(
    " ",
  ),
];

const short = ({ short: name }: Division) => name;

function university(random: Random): Organization {
  const known = random.chance(0.25) ? random.pick([...KNOWN_SHORT.keys()]) : null;
  const name = known ?? random.pick(random.chance(0.85) ? UNDERGRADUATE : COLLEGES).name;
  const own = name.endsWith("学院") && random.chance(0.5) ? "我院" : random.pick(["我校", "学校"]);
  return {
    type: "university",
    name,
    short: KNOWN_SHORT.get(name) ?? name,
    city: null,
    own,
    comes: own === "我院" ? "来院" : "来校",
    offices: OFFICES.university,
    also: [],
    foreign: false,
  };
}

function company(random: Random): Organization {
  const brand = random.pick(BRAND_FIRST) + random.pick(BRAND_SECOND);
  const trade = random.pick(TRADES);
  const ending = random.pick(ENDINGS);
  const city = random.pick(CITIES);
  const where = random.pick([
    "",
    "",
    "",
    short(city),
    short(city),
    short(random.pick(PROVINCES)),
    `（${short(city)}）`,
  ]);
  const middle = where.startsWith("（") ? `${brand}${trade}${where}` : `${where}${brand}${trade}`;
  const group = ending.includes("集团");
  return {
    type: "company",
    name: middle + ending,
    short: group ? `${brand}集团` : ending.startsWith("股份") && random.chance(0.4) ? `${brand}股份` : brand + trade,
    city: where === "" ? null : city.name,
    own: group ? "集团" : "公司",
    comes: group ? "来集团" : "来公司",
    offices: OFFICES.company,
    also: [],
    foreign: false,
  };
}

function bank(random: Random): Organization {
  const city = random.pick(CITIES);
  const name = `${short(city)}${random.pick(["银行", "商业银行", "农村商业银行", "银行股份有限公司"])}`;
  const base = { type: "company" as const, city: city.name, own: "本行", comes: "来行", also: [], foreign: false };
  return { ...base, name, short: `${short(city)}${name.includes("农村") ? "农商行" : "银行"}`, offices: OFFICES.bank };
}

function divisionParty(division: Division, level: string): Organization {
  const { name } = division;
  const head = `${name.slice(-1)}长`;
  return {
    type: "government",
    name,
    short: name,
    city: level === "市" ? name : division.city,
    own: `我${level}`,
    comes: `来我${level}`,
    offices: divisionOffices(level, head),
    also: [`${name}人民政府`, `${name}政府`],
    foreign: false,
  };
}

const city = (random: Random) => divisionParty(random.pick(CITIES), "市");
const province = (random: Random) => divisionParty(random.pick(PROVINCES), "省");
const county = (random: Random) => {
  const division = random.pick(COUNTIES);
  return divisionParty(division, division.name.slice(-1));
};

const BUREAUS = [
  ..."科技局 教育局 发展改革委 工业和信息化局 农业农村局 商务局 文化和旅游局 人力资源和社会保障局 卫生健康委".split(
    " ",
  ),
  ..."生态环境局 水利局 财政局 市场监督管理局 投资促进局 交通运输局 体育局 林业局 应急管理局".split(" "),
];

function bureau(random: Random): Organization {
  const division = random.pick(random.chance(0.7) ? CITIES : COUNTIES);
  const name = division.name + random.pick(BUREAUS);
  const offices = name.endsWith("委")
    ? OFFICES.zone.slice(0, 2).concat(plainOffices("党组书记、主任 党组成员、副主任"))
    : OFFICES.bureau;
  const base = {
    type: "government" as const,
    name,
    short: name,
    city: division.city ?? division.name,
    also: [],
    foreign: false,
  };
  return { ...base, own: "我局", comes: "来我局", offices };
}

function department(random: Random): Organization {
  const place = random.pick(PROVINCES).name;
  const name =
    place +
    random.pick("科技厅 教育厅 工业和信息化厅 农业农村厅 商务厅 文化和旅游厅 水利厅 人力资源和社会保障厅".split(" "));
  const base = { type: "government" as const, name, short: name, city: null, own: "我厅", comes: "来厅" };
  return { ...base, offices: OFFICES.department, also: [], foreign: false };
}

function zone(random: Random): Organization {
  const { name: place, short: brief } = random.pick(CITIES);
  const kind = random.pick(["高新技术产业开发区", "经济技术开发区", "高新区", "经开区", "临空经济区", "综合保税区"]);
  const name = `${random.pick([place, brief])}${kind}管委会`;
  const base = { type: "government" as const, name, short: name, city: place, own: "管委会", comes: "来区" };
  return { ...base, offices: OFFICES.zone, also: [name.slice(0, -3)], foreign: false };
}

function institute(random: Random): Organization {
  const [where, what] = [random.pick(CITIES), random.pick(FIELDS)];
  const province = short(random.pick(PROVINCES));
  const name = random.pick([
    `中国科学院${short(where)}${what}研究所`,
    `${province}省${what}研究院`,
    `${where.name}${what}研究所`,
    `${short(where)}${what}产业技术研究院`,
    `${province}省农业科学院`,
    `${province}省${what}规划设计研究院`,
    `国家${what}技术创新中心`,
  ]);
  const own = name.endsWith("所") ? "我所" : name.endsWith("院") ? "我院" : "中心";
  const offices = name.endsWith("所")
    ? OFFICES.institute
    : name.endsWith("院")
      ? OFFICES.academy
      : plainOffices("主任 副主任 首席专家 常务副主任");
  const base = { type: "institute" as const, name, short: name, city: null, own, comes: own.replace("我", "来") };
  return { ...base, comes: own === "中心" ? "来中心" : base.comes, offices, also: [], foreign: false };
}

function hospital(random: Random): Organization {
  const [where, school] = [random.pick(CITIES), random.pick(UNDERGRADUATE).name];
  const name = random.pick([
    `${where.name}人民医院`,
    `${where.name}第${random.pick(["一", "二", "三"])}人民医院`,
    `${where.name}中医医院`,
    `${where.name}妇幼保健院`,
    `${school}附属医院`,
    `${school}第${random.pick(["一", "二"])}附属医院`,
    `${random.pick(BRAND_FIRST)}${random.pick(BRAND_SECOND)}儿童医院`,
  ]);
  const base = { type: "hospital" as const, name, short: name, city: where.name, own: "我院", comes: "来院" };
  return { ...base, offices: OFFICES.hospital, also: [], foreign: false };
}

function association(random: Random): Organization {
  const [where, what] = [random.pick(CITIES), random.pick(FIELDS)];
  const name = random.pick([
    `${random.pick(PROVINCES).name}${what}行业协会`,
    `中国${what}学会`,
    `${where.name}企业家协会`,
    `${where.name}工商业联合会`,
    `${where.name}${what}商会`,
    `${short(where)}${what}产业联盟`,
    `${where.name}科学技术协会`,
  ]);
  const base = { type: "association" as const, name, short: name, city: where.name, own: "协会", comes: "来会" };
  return { ...base, offices: OFFICES.association, also: [], foreign: false };
}

function foreign(random: Random): Organization {
  const country = random.pick([
    "德国",
    "日本",
    "新加坡",
    "俄罗斯",
    "法国",
    "泰国",
    "马来西亚",
    "英国",
    "意大利",
    "哈萨克斯坦",
  ]);
  const town = random.pick(["维尔登", "莱茵海姆", "奥斯特堡", "北泽", "加兰", "索尔维克", "布雷纳", "马尔堡湾"]);
  const school = random.chance(0.6);
  const name = school
    ? `${town}${random.pick(["大学", "理工大学", "应用科学大学"])}`
    : `${town}${random.pick(["电气公司", "医药集团", "自动化公司"])}`;
  return {
    type: school ? "university" : "company",
    name: country + name,
    short: name,
    city: null,
    own: school ? "该校" : "该公司",
    comes: "来访",
    offices: school
      ? plainOffices("校长 副校长 国际合作事务主任 教授")
      : plainOffices("总裁 副总裁 技术总监 亚太区总经理"),
    also: [name],
    foreign: true,
  };
}

/** How often each kind of organization comes, out of 100. */
const SHARES: readonly (readonly [number, (random: Random) => Organization])[] = [
  [34, university],
  [26, company],
  [8, city],
  [6, bureau],
  [5, county],
  [4, institute],
  [4, hospital],
  [3, zone],
  [3, association],
  [2, department],
  [2, province],
  [2, bank],
  [1, foreign],
];

/** An organization of any kind. */
export function anyOrganization(random: Random): Organization {
  let left = random.between(1, 100);
  for (const [share, make] of SHARES) {
    left -= share;
    if (left <= 0) return make(random);
  }
  return university(random);
}

/** A university, a city and a company, which layouts need for sites and addresses. */
export { city as anyCity, company as anyCompany, university as anyUniversity };
