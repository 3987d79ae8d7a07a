import { footer, headlines, headTitle, menu } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { body, chineseDay, htmlText, type Layout } from "../page.ts";

/** A press release: the day and place before the first sentence, whom to ask after the last. */
export const pressRelease: Layout = {
  name: "press release",
  sentences: [5, 14],
  site: ({ company }) => company,
  write: (pen) => {
    const { story, random, extra } = pen;
    const place = story.city.replace(/市$/, "");
    const start = random.pick([
      `<span class="xn-location">${place}</span><span class="xn-chron">${chineseDay(story)}</span> -- `,
      `（${place}，${chineseDay(story)}）`,
      `【${place}，${chineseDay(story)}】`,
    ]);
    const author = story.author === null ? "" : `<p class="by">作者：${htmlText(story.author)}</p>`;
    const source = story.source === null ? "" : `<p class="from">稿源：${htmlText(story.source)}</p>`;
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headTitle(pen, "新闻稿")}</title>${plainMeta(pen)}</head><body>
<div id="nav"><ul>${menu(pen, "company")}</ul></div><div id="release"><h1>${htmlText(story.title)}</h1>${source}${author}
<div id="dvContent">
${body(story, (text, index) => `<p>${index === 0 ? start : ""}${text}</p>`)}
</div><div class="contact"><p>${extra("媒体联络人：市场部孙小姐")}</p><p>${extra(`电话：0000-${random.between(1000000, 9999999)}`)}</p></div></div>
<div id="others"><h3>${extra("更多新闻稿列表")}</h3><ul>${headlines(pen, random.between(3, 7))}</ul></div><div id="footer">${footer(pen)}</div></body></html>`;
  },
};
