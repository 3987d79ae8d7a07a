import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?(?:ICP(?:备|证)|公网安备|ICP\s?备案)\s?[\d\-号A-Za-z\s]{0,24}|网站标识码|互联网新闻信息服务许可证|增值电信业务经营许可证|信息网络传播视听节目许可证|广播电视节目制作经营许可证/;

export const siteRegistration: BoilerplateRule = defineRule({
  id: "boilerplate/site-registration",
  summary: "A short line with the site's registration numbers.",
  reason: "网站备案、许可信息",
  examples: [
    "琼ICP备2022000000号-3",
    "主办：某县人民政府办公室　网站标识码：3700000000　鲁公网安备 00000000000000号",
    "湘ICP备00000003号",
  ],
  counterExamples: [
    "会上，双方就新药备案流程进行了交流。",
    "企业代表介绍了ICP备案制度的沿革，与会者就平台治理展开讨论，认为应当加强协作。",
  ],
  signs: "I备识证",
  matches: (line) =>
    line.length <= 200 &&
    PATTERN.test(line) &&
    !/[。！？]$/.test(line) &&
    (/\d{4}/.test(line) || line.length <= 40) &&
    !/，.*，/.test(line),
});
