import { dateline } from "../dateline.ts";
import { counter, footer, headTitle, menu, pager, visitScript } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** A company's site: blocks in blocks without meaning, paragraphs parted by two line breaks. */
export const company: Layout = {
  name: "company, line breaks",
  sentences: [4, 14],
  site: ({ company: name }) => name,
  write: (pen) => {
    const { story, random, extra } = pen;
    const products = ["磁力搅拌机系列", "港口起重机系列", "便携式检测仪", "恒温储存柜"];
    const gap = random.pick(["<br><br>", "<br/>\n<br/>", "<br>&nbsp;<br>"]);
    const text = body(story, (paragraph) => `&nbsp;&nbsp;&nbsp;&nbsp;${paragraph}${gap}`);
    return `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>${headTitle(pen, "公司新闻")}</title>${plainMeta(pen)}</head>
<body><div class="wrap"><div class="top_bar"><div class="fl">${extra("欢迎光临本公司官网")}</div><div class="fr">${extra(`全国服务热线：400-000-${random.between(1000, 9999)}`)}</div></div>
<div class="nav_wrap"><div class="nav_inner">${menu(pen, "company", "div")}</div></div>
<div class="banner"><div><img src="b1.jpg"></div></div>
<div class="con_box"><div class="con_left"><div class="left_tit">${extra("产品分类目录")}</div><div class="left_list">${random
      .sample(products, 3)
      .map((one) => `<div><a href="#">${extra(one)}</a></div>`)
      .join("")}</div><div class="left_contact"><div>${extra("业务咨询请联系陈经理")}</div></div></div>
<div class="con_right"><div class="weizhi">${extra("您当前的位置：")}<a href="/">首页</a> > <a href="/news">${extra("公司新闻栏目")}</a></div>
<div class="n_box"><div class="n_title">${htmlText(story.title)}</div><div class="n_info">${dateline(pen, "span")} <span>${counter(pen)}</span></div>
<div class="n_con"><div><div>${text}</div></div></div>
<div class="n_page">${pager(pen, "div")}</div><div class="n_back"><a href="/news">${extra("返回新闻列表")}</a></div></div></div></div>
<div class="foot"><div class="foot_in">${footer(pen)}</div></div></div>
<div class="kefu"><div><a href="#">${extra("在线客服一号")}</a></div><div>${extra("在线留言咨询")}</div></div>${visitScript(pen)}</body></html>`;
  },
};
