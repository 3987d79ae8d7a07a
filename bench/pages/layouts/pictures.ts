import { dateline } from "../dateline.ts";
import { call, footer, headlines, headTitle, menu } from "../furniture.ts";
import { openGraph, plainMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** News of pictures: each with a caption, and some text between them. */
export const pictures: Layout = {
  name: "pictures with captions",
  sentences: [3, 8],
  write: (pen) => {
    const { story, random, extra } = pen;
    const modern = random.chance(0.5);
    const picture = (index: number) => {
      const caption = story.captions[index];
      if (caption === undefined) return "";
      const image = `<img src="/pic/${random.between(100, 999)}.jpg" alt="" width="600">`;
      return modern
        ? `<figure>${image}<figcaption>${caption}</figcaption></figure>`
        : `<p style="text-align:center">${image}</p><p style="text-align:center"><span style="font-family:楷体">${caption}</span></p>`;
    };
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headTitle(pen, "图片")}</title>${random.chance(0.4) ? openGraph(pen) : plainMeta(pen)}</head><body>
<header><nav><ul>${menu(pen, "press")}</ul></nav></header>
<div class="gallery-page"><div class="h-title">${htmlText(story.title)}</div><div class="h-info">${dateline(pen, "span", " | ")}</div>
<div class="toolbar"><a href="#">${extra("幻灯播放模式")}</a><a href="#">${extra("查看高清原图")}</a></div>
<div id="detail">
${body(story, (text, index) => `${picture(index)}<p>　　${text}</p>`)}
</div><div class="bottom"><span>${extra(`【责任编辑:${story.editor}】`)}</span></div>
<div class="more"><h4>${extra("精彩图集推荐")}</h4><ul>${headlines(pen, random.between(4, 8))}</ul></div><div>${call(pen)}</div></div>
<footer>${footer(pen)}</footer></body></html>`;
  },
};
