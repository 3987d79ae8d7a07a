import { writtenDay } from "../dateline.ts";
import { footer, headlines, menu, visitScript } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** A university's newer site: `.wp_articlecontent` with publisher, time and visits in one line. */
export const universityBlocks: Layout = {
  name: "university, blocks",
  sentences: [5, 16],
  site: ({ university }) => `${university}新闻网`,
  write: (pen) => {
    const { story, random, extra } = pen;
    const author =
      story.author === null
        ? ""
        : `<span class="arti_publisher">${random.pick(["作者", "撰稿人", "文字"])}：${htmlText(story.author)}</span>`;
    const source = story.source === null ? "" : `<span class="arti_from">来源：${htmlText(story.source)}</span>`;
    const update = `<span class="arti_update">发布时间：${writtenDay(pen)}</span>`;
    const views = `<span class="arti_views">${extra("浏览次数：")}<span class="WP_VisitCount" url="/_visitcountdisplay?siteId=${random.between(2, 90)}">${random.between(10, 900)}</span></span>`;
    return `<!DOCTYPE html><html class="webplus-article"><head><meta charset="utf-8"><title>${htmlText(story.title)}</title>
${plainMeta(pen)}<script type="text/javascript" src="/_js/jquery.min.js"></script></head><body>
<div class="wrapper header" id="header"><div class="inner"><div class="mod"><div class="logo"><a href="/"><img src="logo.png" alt="${story.site}"></a></div></div></div></div>
<div class="wrapper nav" id="nav"><div class="inner"><ul class="wp_nav">${menu(pen, "university")}</ul></div></div>
<div class="wrapper" id="l-container"><div class="inner"><div class="mod clearfix">
<div class="col_menu"><h3 class="anchor-title">${extra("新闻栏目总览")}</h3><ul class="wp_listcolumn">${menu(pen, "press")}</ul></div>
<div class="col_news"><div class="col_path">${extra("当前位置：")}<a href="/">首页</a><span class="possplit">&nbsp;&nbsp;</span><a href="/xw/list.htm">${extra("综合新闻栏")}</a></div>
<div class="infobox"><div class="article"><h1 class="arti_title">${htmlText(story.title)}</h1>
<p class="arti_metas">${random.shuffle([author, source, update]).join("")}${views}</p>
<div class="entry"><div class="read"><div class="wp_articlecontent">
${body(story, (text) => `<p class="p_text_indent_2" style="text-align:justify"><span style="font-size:16px">${text}</span></p>`)}
</div></div></div></div>
${random.chance(0.6) ? `<div class="related"><h3>${extra("相关阅读推荐")}</h3><ul>${headlines(pen, random.between(3, 6))}</ul></div>` : ""}
</div></div></div></div></div>
<div class="wrapper footer" id="footer"><div class="inner">${footer(pen)}</div></div>${visitScript(pen)}</body></html>`;
  },
};
