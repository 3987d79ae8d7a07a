import { UnitSet } from "../text/unitSet.ts";

/**
 * How bodies of a government and associations end in full and in news: a line "full: short short". Source: own reading of
 * the reform plans of 2018 and 2023 and of the bodies' own sites.
 */
const FORMS = `\
科学技术协会: 科协
工商业联合会: 工商联
归国华侨联合会: 侨联
妇女联合会: 妇联
残疾人联合会: 残联
青年联合会: 青联
社会科学界联合会: 社科联
文学艺术界联合会: 文联
人民对外友好协会: 对外友协 友协
发展和改革委员会: 发展改革委 发改委
卫生健康委员会: 卫生健康委 卫健委
卫生健康局: 卫健局
国有资产监督管理委员会: 国资委
科学技术厅: 科技厅
科学技术局: 科技局
工业和信息化厅: 工信厅
工业和信息化局: 工信局
经济和信息化厅: 经信厅
经济和信息化局: 经信局
经济和信息化委员会: 经信委
人力资源和社会保障厅: 人社厅
人力资源和社会保障局: 人社局
住房和城乡建设厅: 住建厅
住房和城乡建设局: 住建局
文化和旅游厅: 文旅厅
文化和旅游局: 文旅局
市场监督管理局: 市场监管局
医疗保障局: 医保局
交通运输局: 交通局
教育和体育局: 教体局
自然资源和规划局: 自规局
生态环境局: 环保局
外事办公室: 外办
地方金融监督管理局: 金融局 地方金融监管局
人民检察院: 检察院
人民法院: 法院`;

const forms = FORMS.split("\n").flatMap((line) => {
  const [full = "", shorts = ""] = line.split(": ");
  return shorts.split(" ").map((short) => [short, full] as const);
});

/** What a short form ends with: most names end otherwise. */
const lasts = UnitSet.of(forms.map(([short]) => short.slice(-1)).join(""));

/** 云南省科学技术协会 of 云南省科协: the name with the full form of its ending, itself where no short form ends it. */
export function fullBodyName(name: string): string {
  if (!lasts.has(name.charCodeAt(name.length - 1))) return name;
  for (const [short, full] of forms)
    if (name.endsWith(short) && !name.endsWith(full) && name.length > short.length)
      return name.slice(0, -short.length) + full;
  return name;
}
