import { footer, headlines } from "../furniture.ts";
import { body, chineseDay, htmlText, isoDay, type Layout } from "../page.ts";

/** A page of the days of FrontPage: capital tags, fonts in fonts, nothing defined in the head. */
export const nestedFonts: Layout = {
  name: "nested fonts",
  sentences: [4, 14],
  site: ({ university }) => university,
  write: (pen) => {
    const { story, random, extra } = pen;
    const depth = random.between(1, 4);
    const open = '<FONT face="宋体"><FONT size=3><SPAN style="mso-bidi-font-size: 10.5pt"><FONT color=#000000>'
      .split(/(?<=>)/)
      .slice(0, depth);
    const close = open.map((tag) => (tag.startsWith("<SPAN") ? "</SPAN>" : "</FONT>")).reverse();
    const by = [story.source, story.author].filter((one) => one !== null).map(htmlText);
    const line = random.pick([
      `[${isoDay(story)}] ${by[0] === undefined ? "" : `来源：${by[0]}`} ${by[1] === undefined ? "" : `作者：${by[1]}`}`,
      `${by[0] === undefined ? "" : `来源：${by[0]}&nbsp;`}${by[1] === undefined ? "" : `作者：${by[1]}&nbsp;`}日期：${chineseDay(story)}`,
    ]);
    // A line with one name only: it is the source if there is one, else nobody can tell.
    const told =
      story.author !== null && story.source === null ? `作者：${htmlText(story.author)} 日期：${isoDay(story)}` : line;
    return `<HTML><HEAD><TITLE>${random.pick([htmlText(story.title), `${story.site}--${htmlText(story.title)}`])}</TITLE><META content="text/html; charset=utf-8" http-equiv=Content-Type><META name=GENERATOR content="Microsoft FrontPage 4.0"></HEAD>
<BODY bgColor=#ffffff><CENTER><TABLE border=0 width=760><TR><TD bgColor=#003399 height=60><FONT color=#ffffff size=5>${story.site}</FONT></TD></TR>
<TR><TD><A href="/">${extra("返回学校主页")}</A> | <A href="/bbs">${extra("校园论坛入口")}</A> | <A href="/ftp">${extra("资料下载专区")}</A> | <A href="mailto:a@example.com">${extra("站长信箱链接")}</A></TD></TR></TABLE>
<TABLE border=0 width=760><TR><TD width=160 vAlign=top><TABLE><TR><TD>${extra("最新消息公布栏")}</TD></TR>${headlines(pen, random.between(3, 6), "TD")}</TABLE></TD>
<TD vAlign=top><P align=center><B><FONT color=#ff0000 size=4>${htmlText(story.title)}</FONT></B></P><P align=center><FONT size=2>${told}</FONT></P><HR>
${body(story, (text) => `<P>${open.join("")}&nbsp;&nbsp;&nbsp; ${text}${close.join("")}</P>`)}
</TD></TR></TABLE><HR><FONT size=2>${footer(pen)}<P>${extra("建议使用IE6.0浏览本站")}</P></FONT></CENTER></BODY></HTML>`;
  },
};
