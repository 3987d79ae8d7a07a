import type { Language } from "../languages.ts";

/**
 * What is wrong with a file, by failure code or diagnostic rule, by the area of a rule (`source/*`), or `*` for all others; the
 * build's own English words stand beside it.
 */
export const FILE_PROBLEMS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    empty: "文件是空的。请把文章正文存进去。",
    binary: "这不是文本文件。请把文章另存为文本、Markdown 或网页。",
    "too-large": "文件超过 64 MB。请拆成单篇文章。",
    "not-a-file": "这是管道、套接字或设备，不是文件。请把内容存成文件。",
    ENOENT: "文件不见了，可能刚被移走。",
    EACCES: "没有读取这个文件的权限。",
    internal: "往来处理这个文件时出错，其他文件不受影响。请把它连同文件反馈给我们。",
    "source/damaged-utf-8": "个别字节已损坏，损坏处显示为 �。",
    "source/damaged-bytes": "个别字节已损坏，损坏处显示为 �。",
    "source/doubtful-encoding": "编码不能确定，文字可能读错。",
    "source/copy": "与另一个文件内容完全相同，页面上只显示一次。",
    "source/mixed-encodings": "文件中混有不同编码的段落，已分别读取，请核对。",
    "source/wrong-charset": "文件声明的编码与内容不符，已按内容读取。",
    "source/private-characters": "文中有自造字，只能原样保留，请换成正式的字。",
    "source/escaped-encoding": "文件似为 HZ 或 ISO-2022 编码，未能解码。请另存为 UTF-8。",
    "source/zero-bytes": "文中夹有空字节，已原样保留。",
    "source/*": "读取文件时发现文字或编码有疑问，请对照原文核对。",
    "no-name-column": "单位名称表没有“名称”一栏。请在第一行写明各栏：名称、别名、类型。",
    "organizations/two-names": "单位名称表里，同一个别名写给了两个单位，因此没有采用。请只留一个。",
    "organizations/alias-is-name": "单位名称表里，有的别名又是另一个单位的名称，因此没有采用。请只留一行。",
    "organizations/two-types": "单位名称表里，同一单位写了两种类型，以先写的为准。",
    "organizations/no-name": "单位名称表里有一行没有名称，没有采用。",
    "organizations/unknown-type": "单位名称表里有不认识的类型，该行的类型没有采用。",
    "organizations/ragged-row": "单位名称表里有一行的栏数比表头多，多出的没有读。",
    "organizations/unclosed-quote": "单位名称表里有一个引号没有配对，请核对该行。",
    "organizations/unused-row": "单位名称表里有一行的名称和别名都没有在文章中出现，没有起作用。请核对写法。",
    "organizations/*": "单位名称表里有一行写法不规范，请核对。",
    "article/no-text": "没有找到正文，请看原文。",
    "article/too-long": "文件过长，后面的没有读。",
    "article/day-of-change": "没有发布日期，以创建或修改的日期代替，请核对。",
    "collection/second-body": "一条记录里有不止一篇正文，只读了一篇，其余请看原文。",
    "collection/more": "还有更多同类问题，未逐一列出。",
    "collection/truncated-json": "文件在一条记录中间断了，断处以后没有读出。",
    "collection/broken-json": "有一条记录不是规范的 JSON，没有读出。",
    "collection/*": "有的记录不完整或格式有误，其余照常读取。",
    "front-matter/broken-yaml": "文件头不是规范的 YAML，已逐行读取。",
    "front-matter/*": "文件头的写法不规范，已尽量读取。",
    "html/*": "网页的写法不规范，已尽量读取。",
    "damage/*": "文字有损坏，请对照原文核对。",
    "*": "处理这个文件时有一条提示，请对照原文核对。",
  },
  // The build writes English itself.
  en: {},
};
