import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PLACE = anchored(
  /^[\s【[]{0,2}(?:(?:您|你)?(?:现在|当前|所在|目前)?(?:的)?(?:所在)?(?:位置|页面)\s?(?:是|为|在)?|(?:您|你)(?:现在|当前|正)?在(?:这里)?|当前栏目|所在栏目)\s?[:：>]/,
);
const TRAIL = anchored(/^(?:网站)?(?:首页|主页|Home|HOME)\s{0,3}(?:[>＞»›/→-]{1,2}|&gt;)[^。，；！？]{1,80}$/);

/** 某某在线 > 新闻 > 本地 > 正文: names between arrows, and nothing that could be compared. */
function isTrail(line: string): boolean {
  if (!/[>＞»›→]/.test(line) || /[，。；：！？“”\d]/.test(line)) return false;
  const names = line.split(/\s{0,3}(?:[>＞»›]{1,2}|->|→)\s{0,3}/).map((name) => name.trim());
  if (names.some((name, index) => name.length > 16 || (name === "" && index < names.length - 1))) return false;
  return names.length >= (line.includes("→") ? 4 : 2) && (names[0] ?? "").length >= 2;
}

export const breadcrumb: BoilerplateRule = defineRule({
  id: "boilerplate/breadcrumb",
  summary: "A line that shows where on the site the page stands.",
  reason: "网站导航路径",
  examples: [
    "当前位置： 首页 > 新闻动态 > 正文",
    "您现在的位置：首页 >> 校园要闻",
    "首页 > 能源频道 > 正文",
    "首页 » 新闻",
    "某某在线 > 新闻 > 本地 > 正文",
    "新闻中心 > 正文",
    "某某市人民政府 > 政务动态",
    "您所在的页面：新闻",
    "你在这里：首页",
  ],
  counterExamples: [
    "首页报道了这次会见。",
    "学校地理位置：位于渭河之滨",
    "公司的位置：产业链上游，这是双方的共识。",
    "海川大学→东湖市",
    "产值>5亿元",
  ],
  anchors: [PLACE, TRAIL],
  signs: ">＞»›→",
  matches: (line) => line.length <= 120 && (PLACE.test(line) || TRAIL.test(line) || isTrail(line)),
});
