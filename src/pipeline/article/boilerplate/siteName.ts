import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN =
  /官方(?:网站|入口|版)?.{0,30}(?:下载|安卓|APP|app|手机版|登录)|(?:ios|IOS|iOS|安卓|Android).{0,20}(?:下载|通用版|手机版)|(?:官网入口|网页版登录|最新版下载)/;

export const siteName: BoilerplateRule = defineRule({
  id: "boilerplate/site-name",
  summary: "The name line of a mirror site that advertises its app.",
  reason: "网站名称或推广语",
  examples: ["某某娱乐·(中国)官方网站 - ios/安卓通用版/手机版APP下载", "某某直播官网入口"],
  counterExamples: ["学校官方网站改版上线，师生可以在线预约。", "公司的安卓应用由两校学生共同开发。", "官方代表团抵达"],
  signs: "载卓Pp版录口",
  matches: (line) => line.length <= 80 && PATTERN.test(line) && !/[。，；]/.test(line),
});
