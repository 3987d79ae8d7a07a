import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^[\s*【[▶]{0,3}(?:友情链接|相关链接|快速链接|常用链接|站点导航|网站导航|相关阅读|推荐阅读|延伸阅读|往期回顾|相关新闻|相关文章|相关报道|相关稿件|相关信息|猜你喜欢|热门推荐|阅读推荐|精彩推荐|往期推荐|往期精彩|更多阅读|更多精彩|更多新闻|更多资讯|友情连接|相关专题|更多内容)[】\]\s]{0,2}[:：]/,
);

export const linkList: BoilerplateRule = defineRule({
  id: "boilerplate/link-list",
  summary: "A line that lists links to other sites or pages.",
  reason: "友情链接或相关链接",
  examples: ["友情链接：教育部 某某厅", "相关链接：某市人民政府　某省教育厅", "相关阅读：某校举行开学典礼"],
  counterExamples: [
    "链接: 该厂1934年建立, 是行业的支柱型企业。",
    "友情链接起两座城市。",
    "相关链接：该公司成立于2001年，主营轴承，产品销往三十个国家。",
  ],
  anchors: [PATTERN],
  matches: (line) => line.length <= 160 && PATTERN.test(line) && !/[。！？]$/.test(line),
});
