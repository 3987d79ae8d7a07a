import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const LIST = anchored(
  /^(?:主?报|主?送|报送|发送|抄送|抄报|发|印发)\s?[:：][^。！？]{1,80}(?:(?:抄?送|抄报|发)\s?[:：][^。！？]{1,80})?$/,
);
const INTERNAL = anchored(
  /^[\s（(【[]{0,3}(?:此件(?:公开发布|依申请公开|删减后公开)|主动公开|内部(?:资料|刊物|文件|材料)|注意保存|不得外传|共印\s?\d{1,5}\s?份).{0,20}$/,
);

export const distribution: BoilerplateRule = defineRule({
  id: "boilerplate/distribution",
  summary: "The distribution list and the handling note at the end of a bulletin.",
  reason: "简报的分送说明",
  examples: ["报：校领导　送：各学院、各部处", "（内部刊物 不得外传）", "抄送：各区县科技局", "（此件公开发布）"],
  counterExamples: ["报送材料已经齐备。", "内部资料显示，双方往来已有十年。", "送：一份迟到的礼物。"],
  anchors: [LIST, INTERNAL],
  matches: (line) => line.length <= 160 && (LIST.test(line) || (INTERNAL.test(line) && !/[，。]/.test(line))),
});
