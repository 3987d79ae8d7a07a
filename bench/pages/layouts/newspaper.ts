import { PAPERS } from "../../stories/fields.ts";
import { footer, headlines } from "../furniture.ts";
import { body, chineseDay, htmlText, isoDay, type Layout } from "../page.ts";

/** The electronic edition of a newspaper: pages and headlines on the left, the article on the right. */
export const newspaper: Layout = {
  name: "newspaper's e-paper",
  sentences: [6, 20],
  site: ({ source, site }) => [source, site].find((name) => name !== null && PAPERS.includes(name)) ?? "东湖日报",
  write: (pen) => {
    const { story, random, extra } = pen;
    const number = String(random.between(1, 12)).padStart(2, "0");
    const sheets = Array.from({ length: random.between(4, 8) }, (_, n) => {
      const name = random.pick(["要闻", "综合", "时事", "文化", "副刊", "经济"]);
      return `<tr><td><a href="node_${n + 1}.htm">${extra(`第0${n + 1}版：${name}`)}</a></td></tr>`;
    });
    const author = story.author === null ? "" : random.pick([`□本报记者 ${story.author}`, `本报记者 ${story.author}`]);
    const day = random.pick([
      `${chineseDay(story, true)} 星期${random.pick([..."一二三四五六日"])}`,
      `${chineseDay(story)}`,
    ]);
    return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${random.pick([`${story.site}数字报-${story.title}`, story.title, `${story.site}-${story.title}`])}</title>
<!--enpproperty <date>${isoDay(story)}</date><author>${story.author ?? ""}</author><title>${htmlText(story.title)}</title><nodename>第${number}版</nodename>/enpproperty-->
</head><body leftmargin="0" topmargin="0"><table width="980" align="center"><tr><td colspan="2">
<table width="100%"><tr><td><img src="../../../tplimg/logo.jpg" alt="${story.site}"></td><td class="riqi">${day}</td><td><a href="#">${extra("往期报纸回顾")}</a> <a href="#">${extra("返回报纸首页")}</a></td></tr></table></td></tr>
<tr><td width="350" valign="top"><table><tr><td><strong>第${number}版</strong></td><td><a href="#">${extra("放大报样")}</a> <a href="#">${extra("下载本版附件")}</a></td></tr></table>
<div class="nodes"><table>${sheets.join("")}</table></div><div class="titles"><ul>${headlines(pen, random.between(3, 7))}</ul></div></td>
<td valign="top"><table width="100%"><tr><td><a href="#">${extra("上一篇稿件")}</a> <a href="#">${extra("下一篇稿件")}</a> <a href="javascript:doZoom(16)">${extra("放大字号")}</a></td></tr></table>
<table width="100%"><tr><td align="center" class="font01"><founder-title>${htmlText(story.title)}</founder-title></td></tr>
<tr><td align="center" class="font02"><founder-author>${author}</founder-author></td></tr></table>
<table><tr><td><div id="ozoom" style="zoom:100%"><founder-content><!--enpcontent-->
${body(story, (text) => `<P>　　${text}</P>`)}
<!--/enpcontent--></founder-content></div></td></tr></table></td></tr>
<tr><td colspan="2" align="center">${footer(pen)}<p>${extra("本报所有文字图片未经许可不得转载")}</p></td></tr></table></body></html>`;
  },
};
