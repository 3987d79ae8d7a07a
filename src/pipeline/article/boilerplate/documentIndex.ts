import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

/** The fields that government offices in China put above a document that they publish. */
const FIELD =
  "(?:索引号|主题分类|信息分类|组配分类|体裁分类|服务对象|分类|发布机构|发文机关|发文单位|成文日期|发文日期|公开日期|上载日期|生成日期|公开方式|公开范围|有效性|发文字号|文号|主题词)";
const ROW = anchored(new RegExp(`^${FIELD}[:：|]?[^，。！？:：]{2,60}?${FIELD}[:：|]?[^，。！？]{0,60}$`));
/** A row may be spaced out. */
const SPACED = anchored(/^\s/);
const ALONE = anchored(/^索引号[:：|]?[\dA-Za-z]/);

export const documentIndex: BoilerplateRule = defineRule({
  id: "boilerplate/document-index",
  summary: "A row of the table above a government's document: its index number, class, office and number.",
  reason: "公文索引信息",
  examples: [
    "索 引 号 20230508-000001 分 类 其他；市政府文件",
    "发布机构 东湖市人民政府办公室 发文日期 2023-05-08",
    "文号 东政发〔2023〕8号 公开日期 2023-05-09",
    "索引号：00000000/2023-00001",
  ],
  counterExamples: [
    "发布机构与发文日期的写法有新规定",
    "分类施策推进校地合作",
    "文号 东政发〔2023〕8号",
    "发文机关代表3人与会，文号由办公室补发。",
  ],
  anchors: [ROW, ALONE, SPACED],
  matches: (line) => {
    if (line.length > 150 || !/\d/.test(line)) return false;
    const squeezed = /\s/.test(line) ? line.replace(/\s+/g, "") : line;
    return ALONE.test(squeezed) || ROW.test(squeezed);
  },
});
