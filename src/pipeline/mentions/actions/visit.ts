import { defineActionRule } from "./actionRule.ts";

/** 谈到了, 看到了, 收到: with these before it 到 is no arrival. */
const NO_ARRIVAL = /[谈说提想看听收得达遇见涉拿感学问讲找直受轮落挂放搬用投传送]$/u;

/** A journey's deed, which makes 赴 and 到 words of a visit. */
const DEED = "(?:调研|考察|座谈|交流|对接|会谈|洽谈|走访|访问|参观|磋商|学习|参访|拜访|拜会|视察|慰问|访企)";

export const visit = defineActionRule({
  id: "action/visit",
  kind: "visit",
  summary: "People of one organization go to another, or one receives the other.",
  examples: [
    { text: "海河集团董事长一行来校调研。", happened: true },
    { text: "校长率队赴海河集团考察。", happened: true },
    { text: "校长会见市长一行。", happened: true },
    { text: "市长莅临学校视察。", happened: true },
    { text: "校长一早到了绵阳，与市长见面。", happened: true },
    { text: "校长到海河集团，与总经理签下协议。", happened: true },
    { text: "校长下午转往海河集团，与总经理座谈。", happened: true },
    { text: "海河集团迎来绵阳大学校长一行。", happened: true },
    { text: "双方希望早日互访，学校将组团赴海河集团走访。", happened: false },
  ],
  counterExamples: [
    "调研报告",
    "访问量：66",
    "访谈录",
    "浏览访问次数",
    "调研员",
    "图为会场",
    "获学生组团体总分第一",
    "访问学者",
    "起到了关键作用，各方满意",
    "校长谈到了音乐学院，与客人合影",
    "接待大厅",
  ],
  triggers: [
    {
      words:
        "来访 重访 再访 互访 来院 来所 来局 来厅 到访 造访 回访 走访 拜访 拜会 参观 参访 会见 会晤 接见 率队 带队 出访 转赴 转访 转往 赶到 洽谈 前往 来到 抵达 莅临 莅校 莅访 莅院 做客 视察",
      notAfter: /^(?:者|团|室|路线|量)/u,
    },
    { words: "移步 直奔 转道", after: /^[^，。；]{2,20}[，。；]/u },
    { words: "迎来", after: /^了?[^，。；]{2,60}(?:一行|代表团|考察团|访问团|客人|来宾|师生|小分队)/u },
    { words: "率团", notAfter: /^队/u },
    { words: "组团", after: /^[^，。；]{0,12}(?:赴|到|访|前往|来)/u },
    { words: "来校 到校", notBefore: /[受得]$/u, notAfter: /^[长园区企地]/u },
    { words: "进校", notBefore: /推$/u, notAfter: /^[地企园长]/u },
    { words: "访问", notAfter: /^(?:[量次：:]|学者|教授|记录|本站)/u },
    { words: "考察", notAfter: /^(?:团|组|报告|期)/u },
    { words: "调研", notAfter: /^(?:员|报告|组|司|处|成果|室|问卷)/u },
    { words: "接待", notAfter: /^(?:室|处|大厅|中心|日|办|费|能力)/u },
    { words: "一行", after: /^[^。]{0,14}(?:来|赴|到|与|在|调研|考察|洽谈|莅)/u },
    { words: "走进", notAfter: /^(?:新|“|千)/u },
    { words: "到达", before: /(?:代表团|考察团|访问团|一行)[^，。；]{0,4}$/u },
    { words: "赴", after: new RegExp(`^[^。；]{2,60}${DEED}`, "u") },
    {
      words: "到",
      notBefore: NO_ARRIVAL,
      after: /^[^，。；]{2,24}(?:大学|学院|公司|集团|局|厅|院|所|中心|市|县|区)[^，。；]{0,6}(?:交流|座谈|对接|洽谈)/u,
    },
    {
      words: "到",
      notBefore: NO_ARRIVAL,
      after:
        /^[^，。；]{2,24}(?:大学|学院|公司|集团|局|厅|院|所|市|县|区|政府|总部|本部|银行|医院|协会)，(?:与|同|和|参观|考察|调研|就|看)/u,
    },
    {
      words: "到了 去了 去往 赶赴 奔赴",
      notBefore: NO_ARRIVAL,
      after: /^[\u4e00-\u9fff]{2,14}(?:，|。|、|与|和)/u,
      notAfter: /^[^，。；]{0,8}(?:时|后|阶段|水平|高度|程度|作用|关键|现场|位)/u,
    },
    {
      words: "率 率领 带领 带着",
      notBefore: /[概效比汇利功速税]$/u,
      after: /^(?!先|性)[^，。；]{2,60}?(?:到|来到|赴|前往|走进|抵达|来)(?!位)/u,
    },
    { words: "代表团在 考察团在 考察组在 一行在", after: /^[^，。；]{2,24}(?:与|同|和)/u },
    { words: "实地踏勘 实地考察 实地了解 实地察看" },
    {
      words: "市长 书记 省长 县长 区长 局长 厅长 主任 总经理 董事长 校长 院长 总裁 领导",
      after: /^[^，。；未不没将拟会]{2,8}(?:来到|前往)/u,
    },
  ],
});
