import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const LABEL = anchored(
  /^[\s|*※●■]{0,3}(?:网站|本站|学校|单位|投稿|举报|监督|新闻|公司|办公|通讯|通信|总部|工厂|校区|编辑部|违法和不良信息)?(?:联系)?(?:方式|邮箱|邮件|电邮|地址|邮政编码|电话|手机|热线|座机|QQ|QQ群|微信号|官网|官方网站|官方微信|客服|客服电话|服务热线|咨询热线|咨询电话|销售热线|总机|主管单位|主管|制作单位|制作维护|设计制作|网站设计|网站建设|技术保障|运维单位|版权单位|值班电话|监督举报|监督|投诉|爆料|爆料热线|备案号|许可证号|邮编|举报电话|投稿邮箱|举报邮箱|联系邮箱|联系电话|投稿热线|新闻热线|监督电话|技术支持|技术维护|主办单位|主办|承办单位|承办|协办单位|维护单位|最佳浏览分辨率|建议使用|传真|网站管理|网站维护|电子邮箱|E-?mail)\s?[:：]/i,
);

const BROWSER = anchored(
  /^(?:本站|网站)?(?:已)?(?:支持|建议使用|推荐使用|请使用|为获得更好的浏览体验)\s?(?:IPv6|IE|ie|谷歌|Chrome|火狐|360|分辨率|\d{3,4}).{0,60}$/,
);

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
    "违法和不良信息举报电话：0570-0000000",
    "主管单位：某某市人民政府　承办：某某市大数据中心",
    "公司地址：某某市蓝帆路8号",
    "建议使用IE9以上浏览器",
    "网站支持IPv6",
  ],
  counterExamples: [
    "主办单位负责人致辞。",
    "主办单位有海川大学和东湖市人民政府。",
    "官网改版，新增合作栏目",
    "会议地址：杭州国际会议中心三楼，与会代表请提前报到。",
    "地址变更后，实验室面积扩大了一倍。",
  ],
  anchors: [LABEL, BROWSER],
  matches: (line) => line.length <= 150 && ((LABEL.test(line) && !/[。！？，]/.test(line)) || BROWSER.test(line)),
});
