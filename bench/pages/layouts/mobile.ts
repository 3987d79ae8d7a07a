import { writtenDay } from "../dateline.ts";
import { call, headlines } from "../furniture.ts";
import { openGraph } from "../head.ts";
import { body, htmlText, type Layout, timestamp } from "../page.ts";

/** A page for telephones: calls to open the app, the state of the program as data, a feed below. */
export const mobile: Layout = {
  name: "mobile page",
  sentences: [4, 14],
  write: (pen) => {
    const { story, random, extra } = pen;
    const time = random.chance(0.5)
      ? `<time itemprop="datePublished" datetime="${timestamp(story)}">${writtenDay(pen)}</time>`
      : `<span class="time">${writtenDay(pen)}</span>`;
    const author = story.author === null ? "" : `<span class="writer">作者：${htmlText(story.author)}</span>`;
    const source = story.source === null ? "" : `<span class="source">${htmlText(story.source)}</span>`;
    const state = { id: random.between(1e6, 9e6), theme: "light", ab: ["a", "b"] };
    return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${htmlText(story.title)}_${story.site}</title>
${random.chance(0.5) ? openGraph(pen) : ""}</head><body><div id="app"><header class="m-header"><a class="m-logo">${story.site}</a><a class="open-app">${extra("打开APP看全文")}</a></header>
<main><section class="art-head"><h1 class="art-title">${htmlText(story.title)}</h1><div class="art-info">${source} ${time} ${author}</div></section>
<section class="art-content" data-v-7f3a>
${body(story, (text) => `<p class="art-p">${text}</p>`)}
</section><div class="unfold"><span>${extra("点击展开剩余内容")}</span></div>
<div class="btns"><button>${extra(`点赞 ${random.between(1, 99)}人`)}</button><button>${extra("收藏这篇文章")}</button></div>
<section class="feed"><h3>${extra("大家都在看什么")}</h3>${headlines(pen, random.between(4, 9), "div")}</section><div class="float">${call(pen)}</div></main>
<footer>${extra(`${story.site}手机版 触屏版 电脑版`)}</footer></div><script>window.__INITIAL_STATE__=${JSON.stringify(state)}</script></body></html>`;
  },
};
