import { dateline } from "../dateline.ts";
import { call, counter, footer, headlines, headTitle, menu, pager, visitScript } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** A university's older site: tables for everything, the text in `#vsb_content`. */
export const universityTable: Layout = {
  name: "university, tables",
  sentences: [5, 16],
  site: ({ university }) => university,
  write: (pen) => {
    const { story, random, extra } = pen;
    // The content system wraps the article in a form; some sites' own templates do not.
    const form = random.chance(0.6);
    return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headTitle(pen, "校园要闻")}</title>
${plainMeta(pen)}<link rel="stylesheet" type="text/css" href="style.css">
<script language="javascript" src="/system/resource/js/counter.js"></script></head><body>
<table width="1000" border="0" align="center" cellspacing="0" cellpadding="0"><tr><td><img src="images/banner.jpg" width="1000"></td></tr>
<tr>${menu(pen, "university", "td")}</tr></table>
<table width="1000" border="0" align="center"><tr><td width="220" valign="top">
<table width="100%"><tr><td class="lm">${extra("栏目导航列表")}</td></tr>${headlines(pen, random.between(4, 8), "td")}</table></td>
<td valign="top"><table width="100%"><tr><td class="winstyle1">当前位置: <a href="/">${extra("网站首页")}</a>&gt;&gt;<a href="/xw.htm">${extra("校园要闻")}</a>&gt;&gt;正文</td></tr></table>
${form ? '<form name="_newscontent_fromname">' : "<div>"}<table width="100%" border="0" cellspacing="1" cellpadding="4" class="winstyle2">
<tr><td class="titlestyle" align="center">${htmlText(story.title)}</td></tr>
<tr height="30"><td align="center"><span class="timestyle">${dateline(pen, "span", "&nbsp;&nbsp;")}&nbsp;&nbsp;${counter(pen)}</span></td></tr>
<tr><td class="bordertop"></td></tr>
<tr><td class="contentstyle"><div id="vsb_content"><div class="v_news_content">
${body(story, (text) => `<p style="text-indent: 2em; line-height: 1.75em;"><span style="font-size: 16px; font-family: 仿宋">${text}</span></p>`)}
</div></div><div id="div_vote_id"></div></td></tr>
<tr><td align="right">【<a href="javascript:window.close();">${extra("关闭窗口")}</a>】</td></tr>
<tr><td>${pager(pen, "p")}</td></tr></table>${form ? "</form>" : "</div>"}</td></tr></table>
<table width="1000" align="center"><tr><td align="center">${footer(pen)}${random.chance(0.4) ? call(pen) : ""}</td></tr></table>
${visitScript(pen)}</body></html>`;
  },
};
