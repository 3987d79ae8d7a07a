import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const LABEL =
  /^[\s|*]{0,3}(?:网站|本站|学校|单位|投稿|举报|监督|新闻)?(?:联系)?(?:邮箱|地址|邮编|举报电话|投稿邮箱|举报邮箱|联系邮箱|联系电话|投稿热线|新闻热线|监督电话|技术支持|技术维护|主办单位|主办|承办单位|承办|协办单位|维护单位|最佳浏览分辨率|建议使用|传真|网站管理|网站维护|电子邮箱|E-?mail)\s?[:：]/i;

export const siteContact: BoilerplateRule = defineRule({
  id: "boilerplate/site-contact",
  summary: "A line of a site's own address, mail, telephone, host or technical support.",
  reason: "网站联系方式",
  examples: [
    "网站联系邮箱:000 00 00@example.com",
    "地址：某省某市某路18号　邮编：411100",
    "技术支持：某某网络",
    "主办单位：某某大学科技处　最佳浏览分辨率：1024*768",
    "举报电话：0532-00000000",
  ],
  counterExamples: [
    "主办单位负责人致辞。",
    "会议地址：杭州国际会议中心三楼，与会代表请提前报到。",
    "地址变更后，实验室面积扩大了一倍。",
  ],
  matches: (line) => line.length <= 150 && LABEL.test(line) && !/[。！？，]/.test(line),
});
