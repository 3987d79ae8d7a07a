import type { OrganizationType } from "../../../model/organization.ts";
import { remembered } from "../../text/remembered.ts";
import { WordScan, type Words } from "../../text/wordScan.ts";
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
  readonly sure: readonly Words[];
  /** 学校, 集团 at the head of a clause: words that others use too. */
  readonly likely?: readonly Words[];
}

/** Not in the middle of a word. */
const IN_WORD = /[\u4e00-\u9fff]$/u;
/** Nor in a list: 市委、|市政府. */
const IN_LIST = /[\u4e00-\u9fff、]$/u;

/** Words with which a page speaks of its owner. */
const VOICES: readonly VoiceWords[] = [
  {
    types: ["university"],
    sure: [
      { words: "我校 本校" },
      { words: "来校", notAfter: /^园/u },
      { words: "校", before: /[到访赴抵]$/u, after: /^(?:[访调交考洽指参商座，。、]|$)/u },
      { words: "校领导 校党委", notBefore: IN_WORD },
    ],
    likely: [
      { words: "学校", notBefore: IN_LIST, notAfter: /^长/u },
      { words: "校长 副校长", notBefore: IN_LIST },
      { words: "学校", before: /[为到回与和，]$/u, after: /^[的，。、与和\d]/u },
      { words: "党政办" },
      { words: "各二级学院", notBefore: IN_WORD },
    ],
  },
  ...["学校", "中学", "小学"].map((ending) => ({
    types: ["other"] as const,
    ending,
    sure: [{ words: "我校 本校" }, { words: "来校", notAfter: /^园/u }],
    likely: [{ words: "学校", notBefore: IN_LIST, notAfter: /^长/u }],
  })),
  {
    types: ["university"],
    ending: "学院",
    sure: [
      { words: "我院 学院", before: /(?:来|到|赴|参观)$/u, after: /^[参考访交调指。，]/u },
      { words: "学院党委 学院院长 学院领导", before: /(?:^|[，。\n])$/u },
      { words: "结合学院" },
    ],
  },
  {
    types: ["hospital"],
    ending: "院",
    sure: [{ words: "我院 来院 本院 院领导" }],
    likely: [{ words: "总医院党委" }],
  },
  {
    types: ["institute"],
    ending: "院",
    sure: [{ words: "我院 来院" }],
    likely: [{ words: "研究院", notBefore: IN_WORD, after: /^[与和同党将]/u }],
  },
  { types: ["institute"], ending: "所", sure: [{ words: "我所 来所 到所 本所 所领导" }] },
  {
    types: ["institute", "association", "other", "government", "company"],
    ending: "中心",
    sure: [{ words: "我中心 本中心" }],
    likely: [{ words: "中心 创业中心 研究中心 培训中心 交流中心", notBefore: IN_WORD, after: /^[与和同的将]/u }],
  },
  {
    types: ["company"],
    sure: [{ words: "我公司 我司 我集团 本公司 本集团 我行 公司简介" }],
    likely: [
      { words: "集团公司", after: /^[党董总领驻副与，]/u },
      { words: "集团 公司", notBefore: IN_WORD, after: /^[党董总与和同召承将今的所制全是常专，]/u },
      { words: "董事长 副董事长 总裁 总经理", notBefore: IN_LIST, after: /^[\u4e00-\u9fff]/u },
    ],
  },
  {
    types: ["association"],
    ending: "会",
    sure: [{ words: "我会", after: /^[与和同会领]/u }, { words: "本会" }],
    likely: [{ words: "协会 商会 学会 联合会 基金会", notBefore: IN_WORD, after: /^[与和同走出会秘早将，]/u }],
  },
  { types: ["association", "other", "company"], ending: "社", sure: [{ words: "我社 本社" }] },
  {
    types: ["government"],
    ending: "市",
    sure: [{ words: "我市" }, { words: "市领导", notBefore: IN_WORD }],
    likely: [{ words: "市委 市政府", notBefore: IN_LIST }, { words: "率党政代表团" }],
  },
  {
    types: ["government"],
    ending: "县",
    sure: [{ words: "我县" }, { words: "县党政代表团 县领导 县融媒体", notBefore: IN_WORD }],
    likely: [{ words: "县委", notBefore: IN_LIST }],
  },
  {
    types: ["government"],
    ending: "区",
    sure: [
      { words: "我区" },
      { words: "区党政代表团 区领导", notBefore: IN_WORD },
      { words: "开发区", before: /(?:^|\n)$/u, after: /^与/u },
    ],
    likely: [
      { words: "区长", notBefore: IN_LIST },
      { words: "开发区", notBefore: IN_WORD, after: /^[与和将还品]/u },
    ],
  },
  { types: ["government"], ending: "省", sure: [{ words: "我省" }] },
  {
    types: ["government"],
    ending: "局",
    sure: [{ words: "我局" }],
    likely: [{ words: "局", before: /(?<![\u4e00-\u9fff])[市县区省][\u4e00-\u9fff]{2,6}$/u, after: /^[赴到与局]/u }],
  },
  { types: ["government"], ending: "厅", sure: [{ words: "我厅" }] },
  { types: ["government"], ending: "委", sure: [{ words: "我委" }] },
];

/** What words tell: which of the voices speaks, as a bit by its place in the list, and whether for sure. */
interface Heard {
  readonly bit: number;
  readonly sure: boolean;
}

const scan = new WordScan<Heard>(
  VOICES.flatMap((voice, place) => {
    const [sure, likely] = [
      { bit: 1 << place, sure: true },
      { bit: 1 << place, sure: false },
    ];
    return [
      ...voice.sure.map((words) => [sure, words] as const),
      ...(voice.likely ?? []).map((words) => [likely, words] as const),
    ];
  }),
);

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
  let speaking = 0;
  let speakingForSure = 0;
  for (const { value } of scan.find(words)) {
    speaking |= value.bit;
    if (value.sure) speakingForSure |= value.bit;
  }
  for (let place = 0; speaking >> place !== 0; place++) {
    const voice = VOICES[place];
    if (!voice || ((speaking >> place) & 1) === 0) continue;
    heard++;
    for (const type of voice.types) {
      types.add(type);
      if ((speakingForSure >> place) & 1) sure.add(type);
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
  return (
    (publisher?.value !== undefined && isMediumName(publisher.value)) ||
    (author?.value !== undefined && isMediumName(author.value)) ||
    DATELINE.test(text)
  );
}

/** 中国能源|报 is a paper on energy; 简报 and 公报 are no papers. */
export const NEWSPAPER = /(?<![简公通快捷喜预汇情])报$|报社$|周刊$|杂志$/u;

/** The same names publish and write on all pages of a site. */
const isMediumName = remembered(
  (name) =>
    (MEDIUM.test(name) || NEWSPAPER.test(name)) && !/大学|学院|学校|公司|集团|医院|研究[院所]|本网|校/u.test(name),
);
