import { defineActionRule } from "./actionRule.ts";

export const launch = defineActionRule({
  id: "action/launch",
  kind: "launch",
  summary: "A joint body, base, platform or programme is opened, unveiled or founded.",
  examples: [
    { text: "联合实验室揭牌仪式举行。", happened: true },
    { text: "双方共同为研究院揭牌。", happened: true },
    { text: "共建的产业学院在校内揭开了红绸。", happened: true },
    { text: "海河校友会在天津成立。", happened: true },
    { text: "与海河集团共建的实验工厂在蜀山建成投产。", happened: true },
    { text: "中心计划于年底揭牌。", happened: false },
  ],
  counterExamples: [
    "公司成立于2003年",
    "公司于2003年成立",
    "学院成立二十周年",
    "刚成立不久的公司",
    "公司二期工程建成投产",
    "启动资金三百万元",
    "自成立以来",
  ],
  triggers: [
    { words: "揭牌 揭幕 启用 启动仪式 奠基 开工仪式 开班仪式 启动会 剪彩 成立大会 成立仪式 成立典礼" },
    { words: "红绸 红布", before: /[揭掀拉][开下去掉][^，。；]{0,6}$/u },
    { words: "授牌", notBefore: /签约$/u },
    { words: "落成", notBefore: /新$/u, notAfter: /^的/u },
    { words: "挂牌", notAfter: /^(?:上市|督办|价|交易)/u },
    { words: "正式成立 宣告成立 宣布成立 共同成立 联合成立 发起成立 共同组建 正式开通 正式投用" },
    { words: "成立", before: /在[^，。；\d]{2,16}$/u, after: /^[，。；]/u },
    { words: "投产 建成投用", before: /(?:共建|合建|合办|联合建设|合作建设|共同建设)[^，。；]{0,24}$/u },
    { words: "正式启动 共同启动 联合启动", notAfter: /^资金/u },
  ],
});
