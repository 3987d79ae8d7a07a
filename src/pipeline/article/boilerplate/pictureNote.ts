import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN =
  /^[\s▲△◎]{0,3}[（(【[]?\s?(?:资料图片?|图片?(?:均)?(?:来源|源自|来自|源于)\s?[:：]?\s?[^。，；！？]{0,20}|图源\s?[:：]?\s?[^。，；！？]{0,20}|(?:图文|图片|文章|图)?(?:来源)?(?:于)?网络(?:图片)?[\s，,]{0,2}(?:侵删|侵权删除|如有侵权.{0,10}))\s?[）)】\]]?$/;

export const pictureNote: BoilerplateRule = defineRule({
  id: "boilerplate/picture-note",
  summary: "A note that stands in a picture's place or says where it was taken from.",
  reason: "图片来源说明",
  examples: ["(资料图)", "(图片来源网络 侵删)", "图片来源：某公司", "图源：主办方", "（图片来自网络）"],
  counterExamples: ["资料图书馆落成", "图片来源广泛，展现了三十年的变化。", "图片社与学校签约"],
  matches: (line) => line.length <= 40 && PATTERN.test(line) && !/(?:签约|揭牌|落成|举行|来访)$/.test(line),
});
