import type { OrganizationType } from "../../../model/organization.ts";
import type { Candidate } from "./ownerCandidates.ts";
import type { OrganizationArticle } from "./settled.ts";

/** Which kinds of organization speak of themselves in a document. */
export interface Voice {
  readonly types: ReadonlySet<OrganizationType>;
  /** Kinds that say 我 or 本: they speak for sure. */
  readonly sure: ReadonlySet<OrganizationType>;
  /** Last characters of a name that speaks (协会, 供销社, 区), where the words tell. */
  readonly endings: readonly string[];
  readonly heard: number;
}

interface VoiceWords {
  readonly types: readonly OrganizationType[];
  readonly ending?: string;
  /** 我校, 来所: words that only the owner uses. */
  readonly sure: RegExp;
  /** 学校, 集团 at the head of a clause: words that others use too. */
  readonly likely?: RegExp;
}

/** Words with which a page speaks of its owner. */
const VOICES: readonly VoiceWords[] = [
  {
    types: ["university"],
    sure: /我校|本校|来我?校(?!园)|(?<=[到访赴抵])我?校(?=[访调交考洽指参商座，。、]|$)|(?<![\u4e00-\u9fff])校(?:领导|党委)/u,
    likely:
      /(?<![\u4e00-\u9fff、])(?:学校(?!长)|副?校长)|(?<=为|到|回|与|和|，)学校(?=[的，。、与和]|\d)|党政办|(?<![\u4e00-\u9fff])各二级学院/u,
  },
  {
    types: ["university"],
    ending: "学院",
    sure: /(?:来|到|赴|参观)(?:我院|学院)(?=[参考访交调指。，])|(?<=[，。])学院(?:党委|院长|领导)|结合学院/u,
  },
  { types: ["hospital"], ending: "院", sure: /我院|来院|本院|院领导/u, likely: /总医院党委/u },
  { types: ["institute"], ending: "院", sure: /我院|来院/u, likely: /(?<![\u4e00-\u9fff])研究院(?=[与和同党将])/u },
  { types: ["institute"], ending: "所", sure: /我所|来所|到所|本所|所领导/u },
  {
    types: ["institute", "association", "other", "government", "company"],
    ending: "中心",
    sure: /我中心|本中心/u,
    likely: /(?<![\u4e00-\u9fff])(?:创业|研究|培训|交流)?中心(?=[与和同的将])/u,
  },
  {
    types: ["company"],
    sure: /我公司|我司|我集团|本公司|本集团|我行|公司简介/u,
    likely:
      /集团公司(?=[党董总领驻副与，])|(?<![\u4e00-\u9fff])(?:集团|公司)(?=[党董总与和同召承将今的所制全是常专]|，)|(?<![\u4e00-\u9fff、])(?:副?董事长|总裁|总经理)(?=[\u4e00-\u9fff])/u,
  },
  {
    types: ["association"],
    ending: "会",
    sure: /我会(?=[与和同会领])|本会/u,
    likely: /(?<![\u4e00-\u9fff])(?:协会|商会|学会|联合会|基金会)(?=[与和同走出会秘早将]|，)/u,
  },
  { types: ["association", "other", "company"], ending: "社", sure: /我社|本社/u },
  {
    types: ["government"],
    ending: "市",
    sure: /我市|(?<![\u4e00-\u9fff])市领导/u,
    likely: /(?<![\u4e00-\u9fff、])市(?:委|政府)|率党政代表团/u,
  },
  {
    types: ["government"],
    ending: "县",
    sure: /我县|(?<![\u4e00-\u9fff])县(?:党政代表团|领导|融媒体)/u,
    likely: /(?<![\u4e00-\u9fff、])县委/u,
  },
  {
    types: ["government"],
    ending: "区",
    sure: /我区|(?<![\u4e00-\u9fff])区(?:党政代表团|领导)|(?:^|\n)开发区(?=与)/u,
    likely: /(?<![\u4e00-\u9fff、])区长|(?<![\u4e00-\u9fff])开发区(?=[与和将还]|品)/u,
  },
  { types: ["government"], ending: "省", sure: /我省/u },
  {
    types: ["government"],
    ending: "局",
    sure: /我局/u,
    likely: /(?<![\u4e00-\u9fff])[市县区省][\u4e00-\u9fff]{2,6}局(?=[赴到与局])/u,
  },
  { types: ["government"], ending: "厅", sure: /我厅/u },
  { types: ["government"], ending: "委", sure: /我委/u },
];

const PUBLISHED_BY_DEPARTMENT =
  /^(?:[\u4e00-\u9fff]{0,10})(?<!秘书)(?:处|部|办|办公室|学院|系|委员会|团委|校友会|校友总会|图书馆)$/u;
const MEDIUM =
  /日报|晚报|晨报|早报|都市报|周报|时报|商报|电视台|广播|新华|客户端|发布$|观察|资讯|[\u4e00-\u9fff]讯$|记者|通讯社|网$|新闻网/u;
const DATELINE =
  /^(?:【[^】\n]{1,8}】)?[（(]?(?!本网|本报|校园|新闻网)[\u4e00-\u9fff]{2,8}(?:(?<!本报|简)讯[\s　]|网讯|网\s|报讯|社[\u4e00-\u9fff]{2,4}\d|讯\s*[（(]?记者|电[\s　])/u;

/** Who speaks, shows at a page's head or at its foot. */
const HEAD = 2000;
const FOOT = 400;

/** Which kinds of organization speak in a document. */
export function readVoice({ title, text, publisher, author }: OrganizationArticle): Voice {
  const words = `${title?.value ?? ""}\n${text.slice(0, HEAD)}${text.length > HEAD ? text.slice(Math.max(HEAD, text.length - FOOT)) : ""}`;
  const types = new Set<OrganizationType>();
  const sure = new Set<OrganizationType>();
  const endings: string[] = [];
  let heard = 0;
  for (const voice of VOICES) {
    const forSure = voice.sure.test(words);
    if (!forSure && !voice.likely?.test(words)) continue;
    heard++;
    for (const type of voice.types) {
      types.add(type);
      if (forSure) sure.add(type);
    }
    if (voice.ending) endings.push(voice.ending);
  }
  for (const by of [publisher?.value, author?.value]) {
    if (!by || !PUBLISHED_BY_DEPARTMENT.test(by) || isMediumName(by)) continue;
    heard++;
    types.add("university");
  }
  return { types, sure, endings, heard };
}

/** Whether an organization of a candidate's kind speaks. */
export function speaks({ types, endings }: Voice, { type, name }: Candidate): boolean {
  if (!types.has(type)) return false;
  if (type === "university" || type === "company") return true;
  return endings.some((ending) => name.endsWith(ending));
}

/** Whether a document is a newspaper's or portal's, by its publisher, its author or its dateline. */
export function isMedium({ publisher, author, text }: OrganizationArticle): boolean {
  return [publisher?.value, author?.value].some((by) => by !== undefined && isMediumName(by)) || DATELINE.test(text);
}

const isMediumName = (name: string): boolean =>
  MEDIUM.test(name) && !/大学|学院|学校|公司|集团|医院|研究[院所]|本网|校/u.test(name);
