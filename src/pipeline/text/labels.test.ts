import { describe, expect, it } from "vitest";
import { readLabels } from "./labels.ts";

const read = (line: string) =>
  readLabels(line).map(({ kind, valueStart, valueEnd }) => [kind, line.slice(valueStart, valueEnd)]);

describe("readLabels", () => {
  it.each([
    ["标题：甲校与乙市签约", [["title", "甲校与乙市签约"]]],
    [
      "来源:东湖日报 发布时间:2023-06-02 21:08",
      [
        ["publisher", "东湖日报"],
        ["published", "2023-06-02 21:08"],
      ],
    ],
    [
      "来 源：科研处　　作　　者：李丽 王二",
      [
        ["publisher", "科研处"],
        ["author", "李丽 王二"],
      ],
    ],
    [
      "(来稿时间:2025年8月20日 撰稿:李丽 审核:王二)",
      [
        ["published", "2025年8月20日"],
        ["author", "李丽"],
        ["credit", "王二"],
      ],
    ],
    [
      "文字丨小李　图片丨小王",
      [
        ["author", "小李"],
        ["credit", "小王"],
      ],
    ],
    [
      "来源：　发布时间：2023-05-19",
      [
        ["publisher", ""],
        ["published", "2023-05-19"],
      ],
    ],
    [
      "文字作者:图片作者:稿件来源:海川大学发布时间:2011-04-08浏览量:2785",
      [
        ["author", ""],
        ["credit", ""],
        ["publisher", "海川大学"],
        ["published", "2011-04-08"],
        ["counter", "2785"],
      ],
    ],
    [
      "来源:未知作者:东湖热线点击:",
      [
        ["publisher", "未知"],
        ["author", "东湖热线"],
        ["counter", ""],
      ],
    ],
    ["【来源】东湖日报", [["publisher", "东湖日报"]]],
    ["[标题]：甲校与乙市签约", [["title", "甲校与乙市签约"]]],
    ["标题：关于发布时间：甲校与乙市签约", [["title", "关于发布时间：甲校与乙市签约"]]],
    ["发表于 2021.09.30", [["published", "2021.09.30"]]],
    ["浏览次数：1,024", [["counter", "1,024"]]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    "【图文】甲校与乙市签约",
    "【合作】来源不明的说法",
    "会议时间：明天上午",
    "他说：今天签约",
    "来源于海川大学",
    "统计日期：本周",
    "",
  ])("%j has none", (line) => {
    expect(read(line)).toEqual([]);
  });
});
