import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN = anchored(
  /^[\s【[（(—-]{0,3}(?:广告|推广|AD|Ad|Advertisement|ADVERTISEMENT|赞助商(?:链接|内容)|广告位(?:招租)?|广告(?:剩余)?\s?\d{1,3}\s?秒?|(?:视频|图片|音频|页面|正在|数据)?(?:加载|缓冲|播放)(?:中|失败)|Loading|loading|点击(?:播放|观看)(?:视频)?|视频(?:播放器|暂时无法播放|无法播放)|自动播放|(?:您|你)的浏览器(?:版本)?(?:不支持|过低|暂不支持).{0,40}|APP专享(?:直播)?|微信专享|会员专享|请(?:打开|启用|开启)\s?(?:JavaScript|Javascript|javascript|JS).{0,30}|data:image\/[a-z]{3,4}.{0,40}|undefined|null|NaN)[\s.。…！!）)】\]—-]{0,6}$/,
);
/** 相关新闻读取内容中，请等待 */
const LOADING = anchored(
  /^\p{Script=Han}{0,6}(?:读取|加载|载入)(?:内容|数据)?中[,，]?\s?请(?:耐心)?(?:等待|稍等|稍候|稍后)[\s.。…]{0,6}$/u,
);
/** 请同意隐私政策，才能使用朗读功能。 */
const CONSENT = anchored(/^请(?:先)?同意.{0,6}隐私.{0,6}，.{0,8}(?:启用|使用|开启).{1,16}[。！]?$/);
/** [推广] and what is advertised. */
const ADVERTISEMENT = anchored(/^[【[](?:推广|广告|赞助)[】\]]\s?[^。]{2,60}$/);
/** The machine-readable marks that news agencies leave in their pages. */
const CODE = anchored(/^\d{24,80}$/);

export const placeholder: BoilerplateRule = defineRule({
  id: "boilerplate/placeholder",
  summary: "What a page shows in place of an advertisement, a player or something that still loads.",
  reason: "广告位、播放器等占位文字",
  examples: [
    "广告",
    "【广告】",
    "Loading...",
    "视频加载中...",
    "点击播放视频",
    "APP专享直播",
    "相关链接加载中，请稍候...",
    "请先同意隐私条款，才能使用朗读功能。",
    "[推广] 新款耳机限时五折，点开就送！",
    "您的浏览器不支持 video 标签",
    "010020010210000000000000011100001300000000",
  ],
  counterExamples: [
    "广告学专业负责人来访",
    "推广应用",
    "推广会上签约",
    "加载中，请等待的学生排起长队",
    "请同意隐私协议的受试者签字后，领取实验手册。",
    "加载中试基地建设",
    "广告公司与学校签约",
    "20230508",
  ],
  anchors: [PATTERN, CONSENT, ADVERTISEMENT, CODE],
  signs: "请",
  matches: (line) =>
    line.length <= 80 &&
    (PATTERN.test(line) || LOADING.test(line) || CONSENT.test(line) || ADVERTISEMENT.test(line) || CODE.test(line)),
});
