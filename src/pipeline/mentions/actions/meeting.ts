import { defineActionRule } from "./actionRule.ts";

export const meeting = defineActionRule({
  id: "action/meeting",
  kind: "meeting",
  summary: "Parties sit down together, and no side is said to be the visitor.",
  examples: [
    { text: "合作交流座谈会在市政府召开。", happened: true },
    { text: "双方举行视频会议。", happened: true },
    { text: "校长与海河集团总经理周一鸣座谈。", happened: true },
    { text: "校长与市长视频连线。", happened: true },
    { text: "下月将召开联席会议。", happened: false },
  ],
  counterExamples: ["会议室", "座谈会议程附后", "召开党委常委会", "校长办公会听取汇报"],
  triggers: [
    { words: "座谈会 交流会", notAfter: /^议/u },
    {
      words:
        "联席会 联席会议 对接会 洽谈会 碰头 碰头会 推进会 视频会议 线上会议 云会议 视频连线 视频会商 线上会商 线上座谈 线上开会 会谈 商谈 会商",
    },
    { words: "座谈", notAfter: /^会/u, before: /(?:举行|召开|[与同和][^，。；]{2,40}|一起|进行了?)$/u },
    { words: "会议", before: /(?:工作专班|议事机制|合作机制|扩大)[^，。；]{0,6}$/u },
  ],
});
