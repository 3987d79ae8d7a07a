import { defineActionRule } from "./actionRule.ts";

export const visit = defineActionRule({
  id: "action/visit",
  kind: "visit",
  summary: "People of one organization go to another, or one receives the other.",
  examples: [
    { text: "海河集团董事长一行来校调研。", happened: true },
    { text: "校长率队赴海河集团考察。", happened: true },
    { text: "校长会见市长一行。", happened: true },
    { text: "双方希望早日互访，学校将组团赴海河集团走访。", happened: false },
  ],
  counterExamples: ["调研报告", "访问量：66", "访谈录", "浏览访问次数", "调研员", "图为会场"],
  pattern:
    /来访|来校|来院|到访|回访|到校|(?<!推)进校(?!地|企|园)|访问(?![量次：:])|考察(?!团|组)|调研(?!员|报告|组|司|处|成果)|走访|拜访|拜会|参观|会见|接待(?!室|处)|率队|率团|带队|一行(?=[^。]{0,14}(?:来|赴|到|与|在|调研|考察|洽谈))|走进(?!新|“|千)|出访|转赴|转访|赶到|洽谈|赴(?=[^。；]{2,60}(?:调研|考察|座谈|交流|对接|会谈|洽谈|走访|访问|参观|磋商))|前往|来到|抵达|(?<![概效比汇利功速税])(?:率领?|带领|带着)(?!先|性)[^，。；]{2,60}?(?:到|来到|赴|前往|走进|抵达|来)(?!位)|接见|实地(?:踏勘|考察|了解)|敲开|(?:市长|书记|省长|县长|区长|局长|厅长|主任|总经理|董事长|校长|院长|总裁|领导)[^，。；]{2,8}(?:来到|前往)/gu,
});
