import { dateline } from "../dateline.ts";
import { footer, headlines, headTitle, letterSize, menu, visitScript } from "../furniture.ts";
import { governmentMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** A government's portal: the prescribed definitions in the head, the text in `.TRS_Editor`. */
export const government: Layout = {
  name: "government portal",
  sentences: [6, 18],
  site: ({ city }) => `${city}人民政府`,
  write: (pen) => {
    const { story, random, extra } = pen;
    const paragraph = random.pick(['<p align="justify">　　', "<p>　　", '<p style="text-indent:2em">']);
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>${headTitle(pen, "政务要闻")}</title>
${governmentMeta(pen)}
</head><body><div class="top"><a href="javascript:void(0)">${extra("长者助手模式")}</a><a href="/login">${extra("个人中心登录")}</a></div>
<div class="header"><div class="w1200"><img src="/images/logo.png"></div></div>
<div class="nav"><ul>${menu(pen, "government")}</ul></div>
<div class="w1200 main"><div class="position"><span>${extra("您所在的位置：")}</span><a href="/">首页</a> &gt; <a href="/zwyw/">${extra("政务要闻栏目")}</a> &gt; <span>正文</span></div>
<div class="article-box"><h1 class="article-title"><!--<$[信息名称]>begin-->${htmlText(story.title)}<!--<$[信息名称]>end--></h1>
<div class="info">${dateline(pen, "span")} ${letterSize(pen)} <a class="print" href="javascript:window.print()">${extra("打印本页内容")}</a> <span>${extra("分享到：")}</span></div>
<div class="content" id="zoom"><div class="TRS_Editor"><style type="text/css">.TRS_Editor P{line-height:2;font-size:12pt;}</style>
${body(story, (text) => `${paragraph}${text}</p>`)}
</div></div>
${random.chance(0.5) ? `<div class="editor">${extra(`责任编辑：${story.editor}`)}</div>` : ""}
<div class="code"><p>${extra("手机扫一扫，随时看本页")}</p><img src="/qr.png"></div>
${random.chance(0.5) ? `<div class="xgwz"><h2>${extra("相关文章列表")}</h2><ul>${headlines(pen, random.between(3, 6))}</ul></div>` : ""}</div></div>
<div class="footer">${footer(pen)}<p>${extra("网站标识码：0000000001")}</p><p>${extra("主办：本市人民政府办公室")}</p></div>${visitScript(pen)}</body></html>`;
  },
};
