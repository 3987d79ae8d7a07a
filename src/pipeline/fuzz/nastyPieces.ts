/** Pieces of documents, whole and broken, that readers have to do with: each has tripped up some program. */
export const NASTY_PIECES: readonly string[] = [
  // White space, controls, and characters that cannot be seen.
  ..."\n|\r|\r\n|\n\n\n|\t| |　|\u00a0|\u200b|\u200d|\u202e|\u2028|\u0085|\ufeff|\ufffd|\ufffe|\0|\x1b[2K|\x0c|?|???".split(
    "|",
  ),
  // Characters that change their length when they are simplified, normalized or lowered, and halves of characters.
  ..."𠮷|𤭢|㐀|ﬁ|㈱|①|ⅷ|½|２０２４|ＡＢ|İ|ß|é|e\u0301\u0301\u0301|👩‍👩‍👧|🇨🇳|⾱|豈|嘅|臺灣|發展與合作|乾隆|\ud842|\udfb7".split(
    "|",
  ),
  // Markup.
  ..."<|>|&|</|<!|<!--|-->|<![CDATA[|]]>|<?xml version='1.0' encoding='gbk'?>|<!DOCTYPE html>".split("|"),
  ..."<html>|<body>|</body>|<head>|<p>|</p>|<div class='content'>|</div>|<br/>|<table>|<tr>|<td>|</table>|<ul><li>".split(
    "|",
  ),
  ..."<script>|</script>|<style>|<textarea>|<plaintext>|<template>|<svg><title>|<math><mi>|<frameset>|<select><option>".split(
    "|",
  ),
  ..."<a href='https://news.example.edu.cn/2024/0305/1.htm'>|<a href='javascript:1'>|<a href='//['>|</a>|<img src='a.jpg' alt='合影'>".split(
    "|",
  ),
  "<img src='data:image/png;base64,iVBORw0KGgo=' title='\"'>",
  "<img src='https://proxy.example.com/?https://proxy.example.com/?https://a.example.com/%E4%B8.jpg'>",
  "<meta charset='big5'>",
  "<meta name='pubdate' content='2024-13-45'>",
  "<meta property='og:title' content='云山大学代表团来访'>",
  "<title>云山大学代表团来访-海川大学新闻网</title>",
  '<script type="application/ld+json">{"@graph":[{"headline":"云山大学","datePublished":"2024-03-05T08:00:00+08:00"}',
  ..."&nbsp;|&amp;amp;nbsp;|&#x20BB7;|&#0;|&#xD800;|&#99999999999;|&notit;|&lt;p&gt;|&|&#|&#x".split("|"),
  // Markdown.
  ..."# |## 小标题\n|**|__|> |- |1. |```\n|`|![|](|[词](https://a.example.com/a_(b))|![图](data:,)|| a | b |\n|---\n|***".split(
    "|",
  ),
  "[".repeat(40),
  "**".repeat(40),
  // YAML.
  ..."---\n|...\n|title: '云山大学\n|title: >-\n|date: 2024-03-05\n|tags: [a, *b\n|a: &a [x, x]\n|b: &b [*a, *a, *a]\n|? |!!binary |%YAML 1.2\n|<<: *a\n".split(
    "|",
  ),
  // JSON, CSV, feeds.
  ...'{|}|[|]|"|,|:|null|1e999|-0|{"title":"|","content":"|\\u4e91|\\ud83d|\\n|\\|\'|[[[[|}}}}'.split("|"),
  "title,content,date\n",
  '"云山大学","正文 ""引号""","2024-03-05"\n',
  "<rss version='2.0'><channel><item><title>",
  "</title><description><![CDATA[",
  "]]></description></item></channel></rss>",
  "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='html'>",
  // Labels, datelines, furniture.
  ..."标题：|发布日期：2024-03-05 10:00\n|发布日期: 2024年2月30日|来源：宣传部　作者：李丽　点击：[]次\n|正文内容:\n|浏览次数:|责任编辑：李丽\n".split(
    "|",
  ),
  ..."（来稿时间：2024年3月5日　撰稿：李丽）|【打印】【关闭】|上一篇：|下一篇：没有了|相关阅读\n|相关报道链接：|版权所有 © 海川大学|蓝ICP备00000000号-1".split(
    "|",
  ),
  ..."协(xié)议|校長（zhǎng）|市 科 技 局 开 展 对 接|? ? ?|考察交流?|锟斤拷|烫烫烫|äº‘å±±å¤§å­¦|浜戝北澶у".split("|"),
  // Events, dates, addresses.
  "3月5日至7日，云山大学副校长陈一鸣一行来校访问，双方签署合作协议。",
  "2024年3月5日上午，东湖市市长王二与蓝帆公司董事长李丽举行会谈，并出席签约仪式。",
  ..."2024年|13月45日|0000-00-00|本月5日|昨日|二〇二四年三月五日|99999999999999999999年|5日至|访问|签署|（|）|、|。|；|“|”|《".split(
    "|",
  ),
  ..."https://|http://news.example.edu.cn/info/1001/2345.htm|www.example.com。|%E4%BA%91%E5|mailto:a@b|https://a.example.com/?u=https://b".split(
    "|",
  ),
];
