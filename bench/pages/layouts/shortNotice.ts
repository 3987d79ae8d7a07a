import { dateline } from "../dateline.ts";
import { footer, headlines, headTitle, menu } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** Two sentences of text on a page with some two hundred links. */
export const shortNotice: Layout = {
  name: "short text, 200 links",
  sentences: [2, 2],
  write: (pen) => {
    const { story, extra } = pen;
    const box = (title: string, count: number) =>
      `<div class="box"><div class="hd"><h3>${extra(title)}</h3></div><div class="bd"><ul>${headlines(pen, count)}</ul></div></div>`;
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headTitle(pen, "快讯")}</title>${plainMeta(pen)}</head><body>
<div class="nav"><ul>${menu(pen, "press")}</ul><ul>${menu(pen, "government")}</ul></div>
<div class="left">${box("本周要闻汇总", 40)}${box("图片新闻集锦", 30)}</div>
<div class="center"><div class="title"><h2>${htmlText(story.title)}</h2></div><div class="info">${dateline(pen)}</div>
<div class="txt">${body(story, (text) => `<p>　　${text}</p>`)}</div>${box("更多快讯列表", 50)}</div>
<div class="right">${box("点击排行总榜", 40)}${box("专题报道导航", 30)}</div>
<div class="footer">${footer(pen)}</div></body></html>`;
  },
};
