import type { OrganizationType } from "../../model/organization.ts";

export interface Ending {
  readonly type: OrganizationType;
  /** Under a known organization it is only a part of that: 学院 of a university, 司 of a ministry. */
  readonly part: boolean;
  /** A house that people meet in; it stands for nobody. */
  readonly premises: boolean;
}

/**
 * Endings of organization names. Within each line the type of what ends so; `part` lines name what
 * stands for the organization above it where one is named. Source: own reading of news texts.
 */
const TABLE: readonly (readonly [OrganizationType, boolean, string])[] = [
  ["university", false, "大学 理工学院 师范学院 技师学院 职业技术学院 职业学院 高等专科学校 分校"],
  ["university", true, "学院 书院 研究生院"],
  ["hospital", false, "医院 卫生院 疾控中心 血站 中心血站"],
  ["institute", false, "科学院 设计院 研究院 研究所 研究总院 农科院 社科院"],
  ["institute", true, "实验室 研究中心 创新中心 转移中心 工程中心 技术中心 工作站 中心 分院"],
  [
    "company",
    false,
    "有限责任公司 股份有限公司 有限公司 集团公司 总公司 分公司 子公司 公司 集团 控股 分行 支行 银行 油田 油田公司 发电厂 电厂 电站 水电站 厂",
  ],
  ["company", true, "事业部"],
  [
    "government",
    false,
    "农业农村委 水利委 文化旅游委 经济信息委 民宗委 总队 支队 人民政府 街道办事处 街道办 管理委员会 管委会 党工委 科技工委 教育工委 人才办 发展改革委 发展和改革委员会 发改委 国资委 卫健委 卫生健康委 教委 科委 建委 农委 商务委 住建委 交通委 文旅委 城管委 经信委 科创委 国有资产监督管理委员会 科技厅 科学技术厅 教育厅 财政厅 商务厅 农业农村厅 工业和信息化厅 经济和信息化厅 水利厅 交通运输厅 人社厅 文化和旅游厅 自然资源厅 国土资源厅 生态环境厅 环境保护厅 住房和城乡建设厅 住建厅 公安厅 民政厅 司法厅 工信厅 工业和信息化厅 农业厅 林业厅 卫生厅 文化厅 审计厅 人力资源和社会保障厅 交通厅 退役军人事务厅 应急管理厅 人力资源社会保障厅 特派办 督察局 军区 警备区 文旅厅 国土厅 环保厅 侨办 台办 港澳办 农办 网信办 文明办 办公厅 科技局 科学技术局 教育局 教育和体育局 管理局 分局 局 政协 人大 总领事馆 总领馆 大使馆 领事馆 领馆 外办 职教办 金融办 开放办 编办 港务局 海关 法院 检察院 厅",
  ],
  [
    "government",
    false,
    "自治区 合作区 新港区 综保区 度假区 试验区 新区 分区 新城 高新区 高新技术产业开发区 经济技术开发区 经开区 开发区 示范区 工业园区 科技园 科技城 科技园区 产业园区 保税区 科学城 林业局",
  ],
  [
    "other",
    false,
    "技工学校 职业学校 职业中学 职业中等专业学校 中等专业学校 卫生学校 师范学校 文化院 中学 小学 幼儿园 高中 高级中学 实验学校 特殊教育学校 外国语学校 国际学校 附属学校 少年宫 文化宫 工人文化宫 青年宫 律师事务所 会计师事务所 税务师事务所 建筑师事务所 专业合作社 合作社 市议会 广播电视总台 广播电视台 广电总台 电视总台 乐团 交响乐团 民族乐团 歌舞团 歌舞剧院 歌剧院 话剧院 艺术剧院 京剧院 大剧院 杂志社 通讯社 分社 公证处 福利院 敬老院 救助站 动物园 海洋馆 总医院 调查队 调查总队 仲裁委 党校 交易所 博物馆 博物院 美术馆 科技馆 出版社 报社 电视台 林场 农场 牧场 茶场 渔场 马场 盐场 良种场 种畜场 植物园 软件谷 软件园 创业园 创新园 双创园 产业园",
  ],
  ["government", true, "司"],
  [
    "association",
    false,
    "总工会 红十字会 慈善总会 慈善会 同业公会 联谊会 同乡会 协会 学会 商会 工商会 工商会议所 商工会议所 会馆 总商会 联合会 基金会 促进会 总会 委员会 委会 校友会 研究会 供销社 农村信用社联合社 信用社联合社 联合社 信用社 供销联社 供销合作社 合作总社 联社 分会 友协 联盟 科协 社科联 残联 青联 文联 侨联 工商联 妇联",
  ],
  [
    "other",
    true,
    "处 事业部 宣传部 组织部 统战部 教务部 财务部 总务部 人力资源部 标准部 工作部 保卫部 发展部 市场部 技术部 医学部 后勤部 合作部 武装部 研究生部 管理部 办公室 系 教研室 招生办 图书馆 档案馆 办事处 代表处 联络办 联络办公室 党委 团委",
  ],
];

/** Houses that people meet in. Source: as above. */
const PREMISES =
  "市民服务中心 政务服务中心 行政服务中心 金融中心 商务中心 购物中心 博览中心 会展中心 会议中心 国际会议中心 会务中心 展览中心 展示中心 体育中心 活动中心 学术交流中心 接待中心 图文信息中心 学生活动中心 文体中心 游客中心 体验中心 实训中心 育苗中心 服务大厅 报告厅 会议厅 宴会厅 展厅 校史馆 院史馆 展览馆 展馆 陈列馆 纪念馆 规划馆 体验馆 科普馆 体育馆 大厦 酒店 大酒店 宾馆 文化广场 礼堂 大礼堂 校区";

/** Every ending with what it says about the name. */
export const endings: readonly (readonly [string, Ending])[] = [
  ...PREMISES.split(" ").map((word) => [word, { type: "other", part: true, premises: true }] as const),
  ...TABLE.flatMap(([type, part, words]) =>
    words.split(" ").map((word) => [word, { type, part, premises: false }] as const),
  ),
];
