import type { OrganizationType } from "../../model/organization.ts";

export interface Body {
  readonly name: string;
  readonly type: OrganizationType;
}

/**
 * Ministries, commissions and agencies of the State Council with the short names in use: a line
 * "full name: short, short". Where newsrooms hardly ever write the full name, the usual one leads.
 * Source: the State Council's list of its organization (2023 reform), names as public fact.
 */
const CENTRAL = `
国家发展改革委: 国家发改委,国家发展和改革委员会,发展改革委
教育部:
科技部: 科学技术部
工业和信息化部: 工信部
国家民委:
公安部:
民政部:
司法部:
财政部:
人力资源和社会保障部: 人社部,人力资源社会保障部
自然资源部:
生态环境部:
住房和城乡建设部: 住建部,住房城乡建设部
交通运输部:
水利部:
农业农村部:
商务部:
文化和旅游部: 文旅部
国家卫生健康委: 国家卫健委,国家卫生健康委员会
应急管理部:
中国人民银行:
审计署:
国务院国资委: 国资委
海关总署:
国家税务总局:
市场监管总局: 国家市场监督管理总局
国家能源局:
国家知识产权局:
中国气象局:
中国科学院: 中科院
中国工程院:
中国社会科学院: 中国社科院
国家自然科学基金委: 国家自然科学基金委员会
中国科协: 中国科学技术协会
全国政协:
全国人大:
外交部:
`;

/**
 * Groups held by the central government, and large companies, in the form that news use for the group as a whole.
 * Source: the list of central enterprises of the State-owned Assets Supervision and Administration Commission; stock exchange short names.
 */
const GROUPS = `
中核集团: 中国核工业集团有限公司
航天科技集团: 中国航天科技集团有限公司
航天科工集团: 中国航天科工集团有限公司
航空工业集团: 中国航空工业集团有限公司,航空工业
中国船舶集团: 中国船舶集团有限公司
兵器工业集团: 中国兵器工业集团有限公司
兵器装备集团: 中国兵器装备集团有限公司
中国电科: 中国电子科技集团有限公司,中国电科集团
中国航发: 中国航空发动机集团有限公司
中国石油: 中国石油天然气集团有限公司,中石油
中国石化: 中国石油化工集团有限公司,中石化
中国海油: 中国海洋石油集团有限公司,中海油
国家管网集团:
国家电网: 国家电网有限公司
南方电网: 中国南方电网有限责任公司
中国华能: 中国华能集团有限公司,华能集团
中国大唐: 中国大唐集团有限公司,大唐集团
中国华电: 中国华电集团有限公司,华电集团
国家电投: 国家电力投资集团有限公司
国家能源集团: 国家能源投资集团有限责任公司
三峡集团: 中国长江三峡集团有限公司
中国电信: 中国电信集团有限公司
中国联通: 中国联合网络通信集团有限公司
中国移动: 中国移动通信集团有限公司
中国电子: 中国电子信息产业集团有限公司
中国一汽: 中国第一汽车集团有限公司
东风公司: 东风汽车集团有限公司
中国一重:
国机集团: 中国机械工业集团有限公司
哈电集团:
东方电气: 中国东方电气集团有限公司
鞍钢集团:
中国宝武: 中国宝武钢铁集团有限公司
中国中化:
中粮集团: 中粮集团有限公司
中国五矿:
通用技术集团: 中国通用技术（集团）控股有限责任公司
中国建筑:
中国建科:
中国商飞: 中国商用飞机有限责任公司
中国中车: 中国中车集团有限公司
中国中铁:
中国铁建:
中国交建:
中国能建:
中国电建:
中国建材: 中国建材集团有限公司
中国有色:
招商局集团: 招商局集团有限公司
华润集团:
中国旅游集团:
华为: 华为技术有限公司
腾讯:
阿里巴巴:
京东方: 京东方科技集团股份有限公司
比亚迪: 比亚迪股份有限公司
宁德时代: 宁德时代新能源科技股份有限公司
科大讯飞: 科大讯飞股份有限公司
海康威视:
格力电器: 珠海格力电器股份有限公司
美的集团:
三一重工:
徐工集团:
潍柴动力: 潍柴动力股份有限公司
隆基绿能:
`;

function readTable(table: string, type: (name: string) => OrganizationType): (readonly [string, Body])[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [name = "", shorts = ""] = line.split(":");
      const body: Body = { name, type: type(name) };
      return [name, ...shorts.split(",")]
        .map((alias) => alias.trim())
        .filter(Boolean)
        .map((alias) => [alias, body] as const);
    });
}

/** Every name of a public body or large company, with the organization that it stands for. */
export const bodies: readonly (readonly [string, Body])[] = [
  ...readTable(CENTRAL, (name) => (/院$|科协$|基金委$/.test(name) ? "institute" : "government")),
  ...readTable(GROUPS, () => "company"),
];
