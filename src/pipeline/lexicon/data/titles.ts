/**
 * Posts as they stand in titles of office, by the body that has them. What stands before a post names the organization.
 * Source: titles of office in party, government, universities, companies and associations; own reading of news texts.
 */
export const POSTS = {
  party:
    "书记 第一书记 总书记 支书 常委 委员 政委 主委 秘书长 组织部长 宣传部长 统战部长 部长 纪委书记 团委书记 党委书记 党组书记 党工委书记 党总支书记 党支部书记 党组成员 党委委员 党委常委 党工委委员",
  government:
    "省长 市长 县长 区长 州长 盟长 旗长 镇长 乡长 村长 主席 局长 厅长 司长 处长 科长 署长 关长 检察长 庭长 所长 巡视员 调研员 专员 主任 主任助理 市长助理 省长助理 县长助理 局长助理 秘书 秘书长 总统 总理 议长 大臣 国务秘书 参赞 公使 总领事 副领事 教育官 商务官 文化官 新闻官 领事 大使 武官 司令员 大队长 支队长 行署专员 特首 行政长官",
  university:
    "校长 院长 校（院）长 院（校）长 校(院)长 院(校)长 校长助理 院长助理 校董会主席 校监 教务长 总务长 训导长 系主任 教研室主任 馆长 校务委员会主任 董事会主席 校友会会长 院系主任 学部主任 学院书记 研究生院院长 讲席教授 首席教授",
  company:
    "董事长 总经理 经理 总裁 执行总裁 总监 董事 执行董事 独立董事 监事长 监事会主席 监事 总裁助理 总经理助理 董事长助理 总工程师 总工 总会计师 总经济师 总地质师 总设计师 总酿酒师 总农艺师 总规划师 总建筑师 总法律顾问 财务总监 技术总监 运营总监 首席科学家 首席技术官 首席执行官 首席运营官 首席财务官 首席信息官 首席数据官 首席战略官 首席市场官 首席创新官 首席安全官 CEO CTO CFO COO CIO 首席技师 首席架构师 首席专家 首席代表 首席工程师 首席 首席经济学家 厂长 矿长 行长 台长 站长 店长 创始人 联合创始人 合伙人 投资人 法人代表 负责人 主要负责人 总代表 主管 副总 工程师 高级工程师",
  association: "会长 理事长 理事 监事长 会员 创会会长 召集人 总干事 干事长 干事 社长 总编辑 总编 主编 主编辑 团长 组长 领队 领导 成员",
  academic: "院士 教授 副教授 研究员 副研究员 讲师 博士 导师 博士生导师 硕士生导师 高级讲师 教师 老师 辅导员 医师 主任医师 专家 学者 顾问 助理",
} as const;

/** What stands before a post and belongs to the title: ranks, and the organ that the post is of. */
export const RANKS =
  "一级 二级 三级 四级 原 时任 代 常务 第一 执行 联席 名誉 荣誉 轮值 高级 资深 营销 首席 副 专职 兼职 特聘 讲席 外籍 终身 大区 区域";
export const ORGANS = "党委 党组 党工委 党总支 党支部 分党组 人大常委会 校务委员会 董事会 监事会 校董会";

/** What follows a post where the characters are no title. */
export const NO_TITLE =
  "会 联合会 联合总会 工作站 处 团 楼会 楼前 楼内 楼举 楼召 楼报 楼多 楼学 楼大 楼一 楼二 楼三 馆 服务 班子 小组 生 下 人员 期 远 久 单位 制 库 队伍 级 办公室 联席 联谊 智库";
