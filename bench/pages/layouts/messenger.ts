import { body, chineseDay, clock, htmlText, type Layout } from "../page.ts";

/**
 * An article of an account in a messenger: sections in sections, no definition of the day. The server sends it with its
 * text hidden until a script has run; so it stands in what a program fetches, and no more in what a browser saves.
 */
export const messenger: Layout = {
  name: "messenger's article",
  sentences: [5, 16],
  site: () => "微信公众平台",
  write: (pen) => {
    const { story, random, extra } = pen;
    const account = htmlText(story.source ?? story.university);
    const author =
      story.author === null
        ? ""
        : `<span class="rich_media_meta rich_media_meta_text"><span id="profileBt_author">${htmlText(story.author)}</span></span>`;
    const box = '<section style="margin: 0px 8px; box-sizing: border-box;" data-role="outer">';
    const depth = random.between(1, 4);
    const paragraph = random.pick([
      '<section style="text-indent: 2em; line-height: 2em;"><span style="font-size: 15px; letter-spacing: 1px;" leaf="">',
      '<p style="text-align: justify;"><span style="font-size: 16px;">',
    ]);
    const end = paragraph.startsWith("<p") ? "</span></p>" : "</span></section>";
    const fetched = random.chance(0.5) ? ' style="visibility: hidden; opacity: 0;"' : "";
    return `<!DOCTYPE html><html class=""><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1.0">
<meta name="description" content=""><meta name="author" content="${htmlText(story.author ?? "")}">
<meta property="og:title" content="${htmlText(story.title)}"><meta property="og:site_name" content="微信公众平台"><meta property="og:type" content="article"><meta property="og:article:author" content="${htmlText(story.author ?? "")}">
<title>${htmlText(story.title)}</title><script nonce="1">var biz="MzA";var msg_title='${story.title}';</script></head>
<body id="activity-detail" class="zh_CN mm_appmsg"><div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content" class="rich_media_area_primary"><div class="rich_media_area_primary_inner"><div id="img-content" class="rich_media_wrp">
<h1 class="rich_media_title" id="activity-name">${htmlText(story.title)}</h1>
<div id="meta_content" class="rich_media_meta_list">${random.chance(0.4) ? '<span id="copyright_logo" class="rich_media_meta icon_appmsg_tag">原创</span>' : ""}${author}
<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" class="wx_tap_link" id="js_name">${account}</a></span>
<em id="publish_time" class="rich_media_meta rich_media_meta_text">${chineseDay(story, random.chance(0.5))} ${clock(story)}</em> <em id="js_ip_wording_wrp" class="rich_media_meta">${story.city.slice(0, 2)}</em></div>
<div class="rich_media_content js_underline_content" id="js_content"${fetched}>
${box.repeat(depth)}<section><section style="text-align:center"><img data-src="https://img.example.com/0.gif" src="0.gif"></section></section>
${body(story, (text) => `${paragraph}${text}${end}`)}
${"</section>".repeat(depth)}<p style="text-align:center">${extra("长按识别下方二维码")}</p></div></div>
<div class="rich_media_tool"><div id="js_read_area3">${extra(`阅读 ${random.between(100, 9999)}`)}</div><a href="#">${extra("阅读原文链接")}</a></div></div></div>
<div class="rich_media_area_extra"><p>${extra("预览时标签不可点")}</p></div></div></div>
<div id="js_pc_qr_code"><div class="qr_code_pc"><p>${extra("微信扫一扫关注该公众号")}</p></div></div>
<div class="weui-dialog"><p>${extra("继续滑动看下一个")}</p><p>${extra("轻触阅读原文")}</p><a href="#">${extra("向上滑动看下一个")}</a></div></body></html>`;
  },
};
