import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PLACE = /^[\s【[]{0,2}(?:您|你)?(?:现在|当前|所在|目前)?(?:的)?(?:所在)?位置\s?(?:是|为|在)?\s?[:：>]/;
const TRAIL = /^(?:网站)?(?:首页|主页|Home|HOME)\s{0,3}(?:[>＞»›/→-]{1,2}|&gt;)[^。，；！？]{1,80}$/;

export const breadcrumb: BoilerplateRule = defineRule({
  id: "boilerplate/breadcrumb",
  summary: "A line that shows where on the site the page stands.",
  reason: "网站导航路径",
  examples: [
    "当前位置： 首页 > 新闻动态 > 正文",
    "您现在的位置：首页 >> 校园要闻",
    "首页 > 能源频道 > 正文",
    "首页 » 新闻",
  ],
  counterExamples: ["首页报道了这次会见。", "学校地理位置：位于渭河之滨", "公司的位置：产业链上游，这是双方的共识。"],
  matches: (line) => line.length <= 120 && (PLACE.test(line) || TRAIL.test(line)),
});
