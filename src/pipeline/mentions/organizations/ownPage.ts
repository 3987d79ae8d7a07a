import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { WordScan, type Words } from "../../text/wordScan.ts";
import { lastOf } from "./lastOf.ts";
import { defineStandingRule } from "./organizationRule.ts";
import { type Level, SCHOOL } from "./settled.ts";

/** What words stand for that name no organization. */
interface Stand {
  readonly types: readonly OrganizationType[];
  /** What the name ends with, where the words tell. */
  readonly ending?: RegExp;
  /** 我校 is the owner's alone; 学校 may be the last one named; 该校 is never the owner's if another was named. */
  readonly of: "owner" | "owner or last" | "last";
  /** 该集团 in a paragraph that names none is the only one of the document whose name has the word. */
  readonly only?: RegExp;
  /** 我市: the area that the owner lies in. */
  readonly level?: Level;
}

/** Behind the words the sentence goes on; what follows does not make them part of a longer word. */
const GOES_ON = /^(?:$|[，。、；：（“”\n\s与和同及在将的就已向为领副调考参访交洽指召党董总承也还并])/u;
/** 到集团, 与公司, or the head of a clause. */
const HEADS = /(?:^|[^\u4e00-\u9fff]|[到来赴在与和同对由应向给为访])$/u;
const HEADS_CLAUSE = /(?:^|[^\u4e00-\u9fff])$/u;

const OWN: readonly (readonly [Stand, Words])[] = [
  [{ types: ["university"], of: "owner" }, { words: "我校 本校" }],
  [
    { types: ["university"], of: "owner or last" },
    { words: "学校", notAfter: /^(?:长|医院|党委常委会|教育)/u },
  ],
  [
    { types: ["university"], of: "owner or last" },
    { words: "校", before: /[来到访赴抵]$/u, after: /^(?:$|[访调交考洽指参商座，。、])/u },
  ],
  [{ types: ["university"], of: "owner or last" }, { words: "校领导 校方" }],
  [{ types: ["other"], ending: SCHOOL, of: "owner" }, { words: "我校 本校 校领导" }],
  [
    { types: ["other"], ending: SCHOOL, of: "owner" },
    { words: "学校", before: HEADS, after: GOES_ON },
  ],
  [{ types: ["university", "institute", "hospital"], ending: /院$/u, of: "owner" }, { words: "我院 本院" }],
  [{ types: ["university"], of: "owner" }, { words: "我院" }],
  [
    { types: ["university"], ending: /学院$/u, of: "owner" },
    { words: "学院", before: HEADS, after: GOES_ON },
  ],
  [
    { types: ["institute", "hospital"], ending: /院$/u, of: "owner or last" },
    { words: "院", before: /[来到]$/u, after: /^[访调交考洽指参，。、]/u },
  ],
  [
    { types: ["university", "institute"], ending: /研究院$/u, of: "owner or last" },
    { words: "研究院", before: HEADS_CLAUSE, after: /^[与和同]/u },
  ],
  [
    { types: ["hospital"], of: "owner or last" },
    { words: "医院", before: HEADS_CLAUSE, after: GOES_ON },
  ],
  [{ types: ["institute"], ending: /所$/u, of: "owner" }, { words: "我所 本所" }],
  [
    { types: ["institute"], ending: /所$/u, of: "owner" },
    { words: "所", before: /[来到]$/u, after: /^[访调交考洽指参，。、]/u },
  ],
  [
    { types: ["government"], ending: /局$/u, of: "owner" },
    { words: "局", before: /[来到]$/u, after: /^[访调交考洽指参座学，。、]/u },
  ],
  [{ types: ["company"], of: "owner" }, { words: "我公司 我司 我集团 本公司 本集团 我行" }],
  [
    { types: ["company"], of: "owner" },
    { words: "集团公司 集团 公司", before: HEADS, after: GOES_ON },
  ],
  [
    { types: ["company"], of: "owner or last" },
    { words: "集团 公司", before: HEADS_CLAUSE, after: /^[与和同召党董总承在]/u },
  ],
  [
    { types: ["association"], of: "owner" },
    { words: "协会 商会 学会 联合会", before: HEADS, after: GOES_ON },
  ],
  [
    { types: ["association"], ending: /会$/u, of: "owner" },
    { words: "我会 本会", after: GOES_ON },
  ],
  [{ types: ["association", "other", "company"], ending: /社$/u, of: "owner" }, { words: "我社 本社" }],
  [{ types: ["government"], ending: /局$/u, of: "owner" }, { words: "我局" }],
  [{ types: ["government"], ending: /厅$/u, of: "owner" }, { words: "我厅" }],
  [{ types: ["government"], ending: /委$/u, of: "owner" }, { words: "我委" }],
  [
    { types: ["government"], of: "owner", level: "市" },
    { words: "我市", notAfter: /^场/u },
  ],
  [{ types: ["government"], of: "owner", level: "区" }, { words: "我区" }],
  [{ types: ["government"], of: "owner", level: "县" }, { words: "我县" }],
  [{ types: ["government"], of: "owner", level: "省" }, { words: "我省" }],
  [{ types: ["government"], of: "owner", level: "州" }, { words: "我州" }],
];

const THAT: readonly (readonly [Stand, Words])[] = [
  [{ types: ["university"], of: "last" }, { words: "该校" }],
  [{ types: ["other"], ending: SCHOOL, of: "last" }, { words: "该校" }],
  [{ types: ["university", "institute", "hospital"], ending: /院$/u, of: "last" }, { words: "该院" }],
  [{ types: ["institute"], ending: /所$/u, of: "last" }, { words: "该所" }],
  [{ types: ["company"], ending: /行$/u, of: "last" }, { words: "该行" }],
  [{ types: ["company"], of: "last" }, { words: "该公司 该企业" }],
  [{ types: ["company"], of: "last", only: /集团/u }, { words: "该集团" }],
  [
    { types: ["association"], of: "last" },
    { words: "该会 该协会 该商会 该学会", notAfter: /^议/u },
  ],
  [
    { types: ["government"], ending: /市$/u, of: "last" },
    { words: "该市", notAfter: /^场/u },
  ],
  [{ types: ["government"], ending: /县$/u, of: "last" }, { words: "该县" }],
  [
    { types: ["government"], ending: /区$/u, of: "last" },
    { words: "该区", notAfter: /^域/u },
  ],
  [{ types: ["government"], ending: /局$/u, of: "last" }, { words: "该局" }],
];

const scan = new WordScan<Stand>([...OWN, ...THAT]);

export const ownPage = defineStandingRule({
  id: "organization/own-page",
  summary:
    "我校, 学校, 来校, 我市, 集团 stand for the organization whose page it is, or for the last one of that type that the paragraph names; 该公司 always for the last one.",
  examples: [
    {
      text: "海河集团一行来校调研。南开大学校长参加。",
      address: "https://news.nankai.edu.cn/a.html",
      expect: ["海河集团", "南开大学"],
    },
    { text: "南开大学与海河集团签约。该公司向学校捐款。", expect: ["南开大学", "海河集团"] },
    { text: "海河集团总经理致辞。\n此前，该集团还与南开大学签约。", expect: ["海河集团", "南开大学"] },
  ],
  counterExamples: ["学校教育十分重要", "该公司表示满意"],
  find: ({ text, settled, found, refuse }) => {
    const mentions: OrganizationMention[] = [];
    for (const { start, end, value } of scan.find(text)) {
      const owner = value.of === "last" ? null : ownerFor(value, settled.owner);
      const area = value.level && !owner && settled.owner ? settled.areaOfOwner(value.level) : null;
      const named = value.of === "owner" ? null : lastOf(found, value.types, value.ending, text, start);
      // 我校与南开大学签约，学校…: the one that speaks, and not the one named.
      const that = value.of === "last" && !named ? onlyGroup(found, value) : null;
      const last =
        named && value.of === "owner or last" && settled.counterparts.has(named.name) ? null : (named ?? that);
      const stands = owner ?? (area ? { name: area, type: "government" as const } : last);
      if (!stands) {
        refuse({ start, end }, "nothing shows whom it stands for");
        continue;
      }
      mentions.push({
        type: "organization",
        span: { start, end },
        rule: "organization/own-page",
        name: stands.name,
        organizationType: stands.type,
        within: null,
        inferred: owner || area ? "organization/own-page" : "organization/coreference",
      });
    }
    return mentions;
  },
});

function onlyGroup(found: readonly OrganizationMention[], { types, only }: Stand) {
  if (!only) return null;
  const groups = new Map<string, OrganizationType>();
  for (const { name, organizationType, within } of found)
    if (within === null && types.includes(organizationType) && only.test(name)) groups.set(name, organizationType);
  const [group] = groups;
  return group && groups.size === 1 ? { name: group[0], type: group[1] } : null;
}

function ownerFor(
  { types, ending, level }: Stand,
  owner: { readonly name: string; readonly type: OrganizationType } | null,
): { readonly name: string; readonly type: OrganizationType } | null {
  if (!owner || !types.includes(owner.type) || (ending && !ending.test(owner.name))) return null;
  return level && !owner.name.endsWith(level) ? null : owner;
}
