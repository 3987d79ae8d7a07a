import { headline } from "../../stories/report.ts";
import { dateline } from "../dateline.ts";
import { call, footer, headlines, headTitle, link, menu } from "../furniture.ts";
import { openGraph } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** An article with advertisements and other headlines between its paragraphs. */
export const advertised: Layout = {
  name: "advertisements in the text",
  sentences: [8, 20],
  write: (pen) => {
    const { story, random, extra } = pen;
    const between = () =>
      random.pick([
        () => `<div class="ad-box"><span>广告</span><a href="#">${call(pen)}</a></div>`,
        () =>
          `<div class="gg" id="ad_${random.between(1, 99)}"><script>showAd(${random.between(1, 99)})</script><p>${call(pen)}</p></div>`,
        () => `<p class="inner-link"><strong>相关阅读：</strong>${link(pen, headline(random))}</p>`,
      ])();
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${headTitle(pen, "财经")}</title>${random.chance(0.5) ? openGraph(pen) : ""}</head><body>
<div class="top-ad">${extra("企业级云服务器新用户立减")}</div><div class="hd"><ul>${menu(pen, "press")}</ul></div>
<div class="box-l"><div class="art-tit"><h1>${htmlText(story.title)}</h1></div><div class="art-inf">${dateline(pen)}</div>
<div class="art-con">
${body(story, (text, index) => `<p>${text}</p>${index > 0 && random.chance(0.4) ? between() : ""}`)}
<div class="disclaimer">${extra("免责声明：本文仅供参考不构成投资建议")}</div></div><div class="next"><h3>${extra("热点新闻追踪")}</h3><ul>${headlines(pen, random.between(4, 8))}</ul></div></div>
<div class="box-r"><div class="ad">${call(pen)}</div><ul>${headlines(pen, random.between(5, 9))}</ul></div>
<div class="ft">${footer(pen)}</div></body></html>`;
  },
};
