import { person } from "../../stories/people.ts";
import { footer, headlines, visitScript } from "../furniture.ts";
import { jsonLd, openGraph } from "../head.ts";
import { body, chineseDay, htmlText, type Layout, timestamp } from "../page.ts";

/** A blog on WordPress: well marked, with widgets and readers' comments. */
export const blog: Layout = {
  name: "blog",
  sentences: [5, 16],
  site: ({ field }) => `${field}笔记`,
  write: (pen) => {
    const { story, random, extra } = pen;
    const byline =
      story.author === null
        ? ""
        : `<span class="byline"> 作者 <span class="author vcard"><a class="url fn n" href="/author/a" rel="author">${htmlText(story.author)}</a></span></span>`;
    const words = ["写得很好，收藏了", "期待后续的报道", "请问资料在哪里下载", "沙发，支持楼主"];
    const comments = random.sample(words, random.between(0, 3)).map((text) => {
      const reader = extra(`${person(random)}的网友`);
      return `<li class="comment"><article class="comment-body"><div class="comment-author vcard"><b class="fn">${reader}</b></div><div class="comment-content"><p>${extra(text)}</p></div><a class="comment-reply-link" href="#">回复</a></article></li>`;
    });
    return `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${htmlText(`${story.title} ${random.pick(["–", "-", "|"])} ${story.site}`)}</title>
${random.chance(0.6) ? openGraph(pen) : ""}
${random.chance(0.5) ? jsonLd(pen) : ""}
<meta name="generator" content="WordPress 6.4"></head><body class="post-template-default single single-post">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">${extra("跳至正文内容")}</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${story.site}</a></p><p class="site-description">${extra("又一个记录校地往来的站点")}</p>
<nav id="site-navigation" class="main-navigation"><ul id="primary-menu" class="menu"><li><a href="/about">${extra("关于这个博客")}</a></li><li><a href="/links">${extra("友情链接交换")}</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-${random.between(10, 9999)}" class="post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">${htmlText(story.title)}</h1>
<div class="entry-meta"><span class="posted-on">${random.pick(["发布于", "发表于"])} <a href="/archives/1" rel="bookmark"><time class="entry-date published updated" datetime="${timestamp(story)}">${chineseDay(story)}</time></a></span>${byline}</div></header>
<div class="entry-content">
${body(story, (text) => `<p>${text}</p>`)}
</div><footer class="entry-footer"><span class="cat-links">${extra("分类于合作动态")}</span> <span class="tags-links">标签：<a href="#" rel="tag">${story.field}</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">${extra("文章导航栏")}</h2><div class="nav-links">${headlines(pen, 2, "div")}</div></nav>
<div id="comments" class="comments-area">${comments.length > 0 ? `<h2 class="comments-title">${extra(`共有${comments.length}条评论`)}</h2><ol class="comment-list">${comments.join("")}</ol>` : ""}
<div id="respond" class="comment-respond"><h3>${extra("发表评论取消回复")}</h3><p class="comment-notes">${extra("您的邮箱地址不会被公开")}</p></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">${extra("近期文章目录")}</h2><ul>${headlines(pen, random.between(4, 8))}</ul></section></aside></div>
<footer id="colophon" class="site-footer">${footer(pen)}<a href="#">${extra("自豪地采用WordPress")}</a></footer></div>${visitScript(pen)}</body></html>`;
  },
};
