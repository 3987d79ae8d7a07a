import { expect, test } from "vitest";
import type { MetadataField } from "../../../model/article.ts";
import { findOrganizations } from "./findOrganizations.ts";

interface Page {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly address?: string;
  readonly ownLines?: readonly string[];
}

const field = (value?: string): MetadataField | null =>
  value === undefined ? null : { value, origin: "label", span: { start: 0, end: 0 } };

const ownerOf = ({ text, title, publisher, address, ownLines = [] }: Page): string | null =>
  findOrganizations({
    text,
    title: field(title),
    publisher: field(publisher),
    address: field(address),
    ownLines,
  }).settled.owner?.name ?? null;

test.each<[string, Page, string | null]>([
  ["its address", { text: "海河集团来校。", address: "https://news.nankai.edu.cn/1.html" }, "南开大学"],
  [
    "a label of its host and its name in the text",
    { text: "南开大学举行座谈会。", address: "https://nankai.mirror.example/1.html" },
    "南开大学",
  ],
  [
    "a label of its host alone is not enough",
    { text: "海河集团来校。", address: "https://nankai.mirror.example/1" },
    null,
  ],
  ["what was taken from the page", { text: "海河集团来校。", ownLines: ["南开大学新闻网"] }, "南开大学"],
  ["the way to the page", { text: "海河集团一行到访我所。", ownLines: ["秦岭橡胶研究所"] }, "秦岭橡胶研究所"],
  [
    "a site that is called by a part of its name",
    { text: "晴川港集团有限公司签约。", ownLines: ["晴川港新闻网"] },
    "晴川港集团有限公司",
  ],
  ["a school that sends its own news", { text: "晴川外国语学校讯　海河学院师生到我校参观。" }, "晴川外国语学校"],
  ["a group of a messenger", { text: "海河集团一行来校。", title: "群聊：南开大学外事工作群(46)" }, "南开大学"],
  ["a line of its own", { text: "海河集团来访。\n南开大学国际合作与交流处\n副校长接待。" }, "南开大学"],
  ["a chronicle", { text: "一月，学校开会。", title: "南开大学1997年大事记" }, "南开大学"],
  [
    "we are not whom we sign with",
    { text: "吉林大学校长一行来校，南开大学副校长周一鸣接待。", title: "我校与吉林大学签约" },
    "南开大学",
  ],
  ["guests that come to us", { text: "美国格林维尔大学校长访问我校。南开大学校长周一鸣会见了客人。" }, "南开大学"],
  ["a company that receives", { text: "海河集团董事长周一鸣接待了到我司调研的绵阳市副市长吴二一行。" }, "海河集团"],
  ["a newspaper speaks for nobody", { text: "南开大学与海河集团签约。", publisher: "晴川晚报" }, null],
  ["a city's newspaper that says 我市", { text: "海河集团落户我市。", publisher: "绵阳日报" }, "绵阳市"],
  ["whose head comes to us", { text: "南开大学校长周一鸣一行来我校考察，校长吴二会见。\n学校与海河集团签约。" }, null],
  [
    "whom we sign with, though its people attend",
    { text: "我校与南开大学签约，校长周一鸣、南开大学校长吴二出席。" },
    null,
  ],
  ["whom our head goes to", { text: "学校党委书记周一鸣、校长吴二带队到南开大学走访，南开大学校长接待。" }, null],
  ["whom we receive", { text: "校长周一鸣会见了南开大学校长吴二一行，我校师生到场。" }, null],
  ["the second of those we sign with", { text: "我校与吉林大学、南开大学签约。南开大学校长主持。" }, null],
  ["who is welcomed", { text: "我校迎来南开大学校长周一鸣一行，校长吴二致辞。" }, null],
  ["us by our name", { text: "我校南开大学与吉林大学签约。南开大学校长主持。" }, "南开大学"],
  ["a counterpart that is the publisher", { text: "我校与南开大学签约。", publisher: "南开大学新闻网" }, "南开大学"],
  ["a company that comes", { text: "海河集团董事长周一鸣一行来公司考察，公司总经理吴二会见。" }, null],
  ["a hospital that comes", { text: "南海市人民医院院长周一鸣一行来我院考察，我院院长吴二会见。" }, null],
  ["a city that comes", { text: "绵阳市市长周一鸣一行来我市考察，市长吴二陪同。" }, null],
  ["several universities and nobody speaks", { text: "南开大学、吉林大学、兰州大学举行座谈会。" }, null],
])("%s", (_, page, owner) => {
  expect(ownerOf(page)).toBe(owner);
});
