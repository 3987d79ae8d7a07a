import { describe, expect, it } from "vitest";
import { sniffCode } from "./sniffCode.ts";

describe("code beside a page", () => {
  it.each([
    'import{a as e}from"./b.js";var t="海河大学访问东湖大学";',
    "/*! for licenses see LICENSE.txt */\n!function(e){e.x=1}(window);",
    "// 海河大学\n// 2024年3月5日，海河大学访问东湖大学。\n(()=>{var a=1})();",
    "'use strict';\nvar x = require('y');",
    "const 校 = 1".replace("校", "school"),
    "var e={zh:{hint:`按`}};",
    "export default {};",
    "window.dataLayer = window.dataLayer || [];",
    "async function load() {}",
  ])("is a script: %s", (text) => {
    expect(sniffCode(text)).toBe("a script");
  });

  it.each([
    '@charset "utf-8";\nbody{margin:0}',
    "/* 海河大学网站样式 */\n.nav a:hover, #top > p { color: red; }",
    "body{margin:0}",
    "@media (max-width:600px){a{color:red}}",
    ":root{--ink:#000}",
  ])("is a style sheet: %s", (text) => {
    expect(sniffCode(text)).toBe("a style sheet");
  });

  it.each([
    "2024年3月5日，海河大学校长访问东湖大学。",
    "import 和 export：两校谈进出口合作",
    "Function and form: a visit to Haihe University",
    "(记者 王一)海河大学访问东湖大学。",
    "var 技术研讨会在海河大学举行",
    "const、let：编程公开课走进东湖大学",
    "/ 海河大学 / 新闻",
    "标题{一}：海河大学与东湖大学签约；双方出席。",
    "module. Haihe University (host) visited.",
    "@海河大学 访问东湖大学",
    "let us meet: 海河大学访问东湖大学",
    "",
  ])("is none in %s", (text) => {
    expect(sniffCode(text)).toBeNull();
  });
});
