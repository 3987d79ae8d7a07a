import type { Office } from "./party.ts";

/** Offices that are the same behind the name and alone. */
export const plainOffices = (text: string): Office[] =>
  text.split(" ").map((office) => ({ behind: office, alone: office }));

/** Offices by the kind of organization. */
export const OFFICES = {
  university: plainOffices(
    "校长 党委书记 副校长 党委副书记、校长 党委常委、副校长 党委副书记 常务副校长 校长助理 党委常委、总会计师 原校长",
  ),
  company: plainOffices(
    "董事长 总经理 副总经理 党委书记、董事长 副总裁 总裁 董事长兼总经理 首席科学家 总工程师 创始人 党委副书记、总经理 执行董事",
  ),
  bank: plainOffices("行长 副行长 党委书记、行长 党委委员、副行长 首席风险官"),
  bureau: plainOffices("局长 副局长 党组书记、局长 党组成员、副局长 一级调研员"),
  department: plainOffices("厅长 副厅长 党组书记、厅长 二级巡视员"),
  zone: plainOffices("主任 副主任 党工委委员、副主任 招商局局长"),
  institute: plainOffices("所长 副所长 党委书记 党委副书记、所长 首席研究员"),
  academy: plainOffices("院长 副院长 党委书记 党委书记、院长 总工程师"),
  hospital: plainOffices("院长 副院长 党委书记 党委副书记、院长 总会计师"),
  association: plainOffices("会长 秘书长 副会长 副会长兼秘书长 理事长 监事长"),
} as const;

/** Offices of a division: those of its party committee and government. `level` is 市, 县, 省, …. */
export function divisionOffices(level: string, head: string): Office[] {
  const committee = [
    "书记",
    "副书记",
    `副书记、${head}`,
    `常委、副${head}`,
    "常委、宣传部部长",
    `常委、常务副${head}`,
    "常委、秘书长",
  ];
  return [
    ...[head, `副${head}`].map((office) => ({ behind: office, alone: office })),
    ...committee.map((office) => ({ behind: `委${office}`, alone: `${level}委${office}` })),
  ];
}
