/** What stories are about. */
export const FIELDS = [
  "海洋观测",
  "新型储能",
  "智慧农业",
  "轨道交通",
  "中药材种植",
  "港口自动化",
  "特种钢材",
  "水处理",
  "低空物流",
  "古籍修复",
  "稀土材料",
  "动力电池",
  "人工智能",
  "乡村振兴",
  "老年康复",
  "卫星遥感",
  "集成电路",
  "高端装备",
  "氢能利用",
  "绿色建筑",
  "盐碱地改良",
  "冷链运输",
  "口腔医学",
  "非遗保护",
];

/** Schools and departments of organizations, by the type of the organization. */
export const DEPARTMENTS = {
  university: [
    "机械工程学院",
    "化学化工学院",
    "计算机学院",
    "经济管理学院",
    "生命科学学院",
    "海洋学院",
    "外国语学院",
    "合作发展处",
    "科学技术处",
    "国际交流处",
    "研究生院",
    "教务处",
    "校友工作办公室",
  ],
  company: ["战略发展部", "人力资源部", "技术中心", "市场部", "总工程师办公室", "研发中心", "综合管理部"],
  government: ["办公室", "合作交流处", "规划科", "招商服务科", "成果转化处", "人才工作科"],
  institute: ["科研计划处", "成果转化处", "综合办公室", "仪器分析中心"],
  hospital: ["医务处", "科教科", "护理部", "心血管内科", "院长办公室"],
  association: ["秘书处", "培训部", "会员部"],
} as const;

/** Newspapers and offices that stories are credited to, beside the organizations themselves. */
export const PAPERS = ["东湖日报", "云岭晚报", "白河新闻网", "南屏观察", "石桥时报", "海川校报"];
export const OFFICES = ["党委宣传部", "新闻中心", "合作发展处", "国际交流处", "校长办公室", "科学技术处"];
