import { Converter } from "opencc-js/cn2t";
import { call, headlines, menu, visitScript } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { body, htmlText, isoDay, type Layout } from "../page.ts";

const toTraditional = Converter({ from: "cn", to: "tw" });

/** How some characters are read, as mirror sites set it behind them. */
const READINGS: ReadonlyMap<string, string> = new Map(
  "與yǔ 協xié 議yì 學xué 業yè 雙shuāng 實shí 驗yàn 來lái 賓bīn 長zhǎng 觀guān 這zhè 個gè 們men 發fā 會huì 時shí 間jiān 問wèn 題tí 產chǎn 數shù 據jù 簽qiān 領lǐng"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** A mirror of an article in Traditional characters, some with their reading in brackets. */
export const glossed: Layout = {
  name: "Traditional, pinyin glosses",
  sentences: [4, 14],
  write: (pen) => {
    const { story, random, extra } = pen;
    const share = random.pick([0.15, 0.5]);
    const gloss = (text: string) =>
      [...text]
        .map((one) => {
          const reading = READINGS.get(one);
          return reading !== undefined && random.chance(share) ? `${one}(${reading})` : one;
        })
        .join("");
    const author = story.author === null ? "" : ` 作者：${htmlText(story.author)}`;
    const source = story.source === null ? "" : ` 來源：${htmlText(story.source)}`;
    const page = `<!DOCTYPE html><html lang="zh-TW"><head><meta charset="utf-8"><title>${htmlText(story.title)}_${story.site}</title>${plainMeta(pen)}</head><body>
<div class="head"><div class="w"><a href="/"><img src="logo.png"></a><ul class="nav">${menu(pen, "press")}</ul></div></div>
<div class="w"><div class="crumb">${extra("当前所在位置：")}<a href="/">首頁</a> &gt; <a href="/xw/">${extra("新闻资讯列表")}</a></div>
<div class="left"><h1>${htmlText(story.title)}</h1><div class="info">時間：${isoDay(story)}${source}${author} <span>${extra(`人气：${random.between(10, 999)}`)}</span></div>
<div class="content" id="content">
${body(story, (text) => `<p>　　${text}</p>`)}
</div><div class="tip">${call(pen)}</div></div>
<div class="right"><h3>${extra("热门推荐榜单")}</h3><ul>${headlines(pen, random.between(6, 10))}</ul></div></div>
<div class="foot"><p>${extra(`版权所有 © ${story.site}`)}</p></div>${visitScript(pen)}</body></html>`;
    const [head = "", main = "", foot = ""] = toTraditional(page).split(
      /(?<=<div class="content" id="content">)|(?=<\/div><div class="tip">)/,
    );
    return head + gloss(main) + foot;
  },
};
