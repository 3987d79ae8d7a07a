import { dateline } from "../dateline.ts";
import { call, footer, headlines, headTitle, menu, visitScript } from "../furniture.ts";
import { openGraph, plainMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** A news portal: share bars, rankings, comments and recommendations all around. */
export const portal: Layout = {
  name: "portal",
  sentences: [6, 20],
  write: (pen) => {
    const { story, random, extra } = pen;
    const share = ["分享到微信朋友圈", "分享到微博", "复制本文链接"].map((one) => `<a href="#">${extra(one)}</a>`);
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headTitle(pen, "滚动新闻")}</title>
${random.chance(0.6) ? openGraph(pen) : plainMeta(pen)}
<style>.article p{margin:0 0 20px}</style></head><body>
<div class="site-header"><div class="nav">${menu(pen, "press", "span")}</div><div class="search"><input placeholder="搜索"><button>搜索</button></div><div class="login">${extra("登录注册账号")}</div></div>
<div class="path-search"><div class="path"><a href="/">${extra("新闻中心首页")}</a> &gt; <a href="/roll">${extra("滚动新闻列表")}</a> &gt; 正文</div></div>
<div class="main-content"><h1 class="main-title">${htmlText(story.title)}</h1>
<div class="top-bar"><div class="date-source">${dateline(pen, "span")}</div><div class="share">${share.join("")}</div></div>
<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">
${body(story, (text) => `<p>　　${text}</p>`)}
<p class="show_author">${extra(`责任编辑：${story.editor}`)}</p></div>
<div class="keywords">${extra("文章关键词：")}<a href="#">${story.city}</a> <a href="#">${story.field}</a></div>
<div class="statement">${extra("声明：本站转载此文出于传递更多信息之目的")}</div>
<div class="comment"><h3>${extra("网友评论专区")}</h3><textarea></textarea><a href="#">${extra("发表我的看法")}</a><p>${extra("文明上网理性发言")}</p></div>
<div class="recommend"><h3>${extra("猜你喜欢看")}</h3><ul>${headlines(pen, random.between(5, 12))}</ul></div></div>
<div class="article-content-right"><div class="rank"><h3>${extra("24小时热榜")}</h3><ol>${headlines(pen, random.between(6, 10))}</ol></div>
<div class="app">${call(pen)}</div></div></div></div>
<div class="footer">${footer(pen)}<p>${["广告服务合作", "诚聘英才加盟", "网站律师顾问"].map(extra).join(" | ")}</p></div>${visitScript(pen)}</body></html>`;
  },
};
