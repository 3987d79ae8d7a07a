import { defineActionRule } from "./actionRule.ts";

export const signing = defineActionRule({
  id: "action/signing",
  kind: "signing",
  summary: "An agreement is signed or concluded in writing.",
  examples: [
    { text: "双方签署战略合作协议。", happened: true },
    { text: "合作签约仪式在会议中心举行。", happened: true },
    { text: "双方拟于12月签订协议。", happened: false },
    { text: "学校将与海河集团签署协议。", happened: false },
    { text: "双方希望早日签约。", happened: false },
  ],
  counterExamples: ["签到处", "毕业生签约率", "签证中心", "达成初步意向"],
  pattern:
    /签署(?!人|日期)|签订|签约(?!率|作家|运动员)|签下|续签|新签|签字(?!笔)|(?:落笔|现场)签|(?<=[,，。、\u4e00-\u9fff])签(?=了|下了?《)/gu,
});
