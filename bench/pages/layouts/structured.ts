import { call, footer, headlines, menu } from "../furniture.ts";
import { jsonLd, openGraph } from "../head.ts";
import { body, chineseDay, clock, htmlText, type Layout, timestamp } from "../page.ts";

/** A present-day news site: elements with meaning, and the article as data for search engines. */
export const structured: Layout = {
  name: "structured news site",
  sentences: [6, 18],
  write: (pen) => {
    const { story, random, extra } = pen;
    const author =
      story.author === null ? "" : `<a class="author" rel="author" href="/people/1">${htmlText(story.author)}</a>`;
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${htmlText(`${story.title} | ${story.site}`)}</title>
${openGraph(pen)}
${random.chance(0.8) ? jsonLd(pen) : ""}<link rel="canonical" href="https://news.example.com/story/${random.between(1000, 9999)}"></head><body>
<header role="banner"><nav aria-label="主导航"><ul>${menu(pen, "press")}</ul></nav><button>${extra("订阅电子周刊")}</button></header>
<main><article><header><p class="kicker">${extra("深度报道频道")}</p><h1>${htmlText(story.title)}</h1>
<div class="byline">${author} <time datetime="${timestamp(story)}">${chineseDay(story)} ${clock(story)}</time></div></header>
<div class="story-body">
${body(story, (text) => `<p>${text}</p>`)}
</div><aside class="newsletter"><p>${call(pen)}</p></aside><ul class="tags"><li><a href="#">${story.field}</a></li></ul></article>
<section aria-label="推荐"><h2>${extra("编辑精选文章")}</h2><ul>${headlines(pen, random.between(4, 8))}</ul></section></main>
<footer role="contentinfo">${footer(pen)}</footer></body></html>`;
  },
};
