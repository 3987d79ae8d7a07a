/** What stands around articles on most sites. All of it is noted as no part of the article. */

import { headline } from "../stories/report.ts";
import { htmlText, type Pen } from "./page.ts";
import { CALLS, MENUS } from "./vocabulary.ts";

/** A link that is no part of the article. */
export function link({ extra, random }: Pen, text: string): string {
  return `<a href="/${random.pick(["info", "art", "a", "c"])}/${random.between(1000, 9999)}/${random.between(10000, 99999)}.htm">${extra(text)}</a>`;
}

/** The links of a site's menu, each in an element. */
export function menu(pen: Pen, kind: keyof typeof MENUS, element = "li"): string {
  const items = pen.random.sample(MENUS[kind], pen.random.between(5, 8));
  return items.map((item) => `<${element}>${link(pen, item)}</${element}>`).join("\n");
}

/** Links to other articles, each in an element, some with their days. */
export function headlines(pen: Pen, count: number, element = "li"): string {
  const dated = pen.random.chance(0.4);
  return Array.from({ length: count }, () => {
    const day = dated ? `<span>${pen.random.between(1, 12)}-${pen.random.between(10, 28)}</span>` : "";
    return `<${element}>${link(pen, headline(pen.random))}${day}</${element}>`;
  }).join("\n");
}

/** 上一篇 and 下一篇, in one of the words that sites use. */
export function pager(pen: Pen, element: string): string {
  const [before, after] = pen.random.pick([
    ["上一篇", "下一篇"],
    ["上一条", "下一条"],
  ]);
  const line = (label: string) => `<${element}>${label}：${link(pen, headline(pen.random))}</${element}>`;
  return `${line(before)}${line(after)}`;
}

/** How often the article was read. */
export function counter(pen: Pen): string {
  const label = pen.random.pick(["浏览次数", "点击数", "阅读", "浏览量", "点击"]);
  return pen.extra(`${label}：${pen.random.between(10, 9999)}`);
}

/** Buttons for the size of the letters. */
export function letterSize({ extra }: Pen): string {
  return `<span class="font-size">${extra("【字体：")}<a href="javascript:doZoom(18)">大</a> <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a>】</span>`;
}

/** A call to act. */
export function call({ extra, random }: Pen): string {
  return extra(random.pick(CALLS));
}

/** The lines at a page's foot. */
export function footer({ extra, random, story }: Pen): string {
  const lines = random.shuffle([
    `版权所有 © ${story.site}`,
    `地址：${story.city}学府路${random.between(1, 299)}号`,
    `备案号：某ICP备${random.between(10000000, 99999999)}号`,
    `技术支持：星桥科技网络部`,
    `联系电话：0000-${random.between(1000000, 9999999)}`,
  ]);
  return lines
    .slice(0, random.between(2, 5))
    .map((line) => `<p>${extra(line)}</p>`)
    .join("\n");
}

/** The page's title in its head, with the names of section and site behind it. */
export function headTitle({ random, story }: Pen, section: string): string {
  const sign = random.pick(["-", "_", " - ", "|", "--"]);
  const parts = random.chance(0.5) ? [story.title, section, story.site] : [story.title, story.site];
  return htmlText(parts.join(sign));
}

/** Scripts that count visits, as nearly all pages have them. */
export function visitScript({ random }: Pen): string {
  return `<script>var _hmt=_hmt||[];(function(){var s=document.createElement("script");s.src="https://stat.example.com/h.js?${random.between(1e6, 9e6)}";document.body.appendChild(s);})();</script>`;
}
