import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const NOTE = anchored(
  /^[\s▲△◎]{0,3}[（(【[]?\s?(?:(?:资料|配图|效果|示意|视频截|网络)图片?|图片?(?:均)?(?:来源|源自|来自|源于|由)\s?[:：]?\s?[^。，；！？]{0,20}|图源\s?[:：]?\s?[^。，；！？]{0,20}|(?:图文|图片|文章|图)?(?:来源)?(?:于)?网络(?:图片)?[\s，,]{0,2}(?:侵删|侵权删除|如有侵权.{0,10}))\s?[）)】\]]?$/,
);
/** 图为签约仪式现场, 图1：…, 上图：…: said of a picture that a copy as text does not show. */
const CAPTION = anchored(
  /^[\s▲△◎↑↓]{0,3}[（(【[]?(?:图为|上图为?\s?[:：]?|下图为?\s?[:：]?|左图为?\s?[:：]|右图为?\s?[:：]|题图\s?[:：]|配图\s?[:：]|图注\s?[:：]|图说\s?[:：]|图片说明\s?[:：]|图\s?\d{1,2}\s?[:：]|▲|△)(?!何|什么|证|例)[^。！？]{2,60}[。]?(?:[^。！？]{0,24}(?:摄|摄影|供图)|[（(][^（）()。]{2,12}[）)])?[）)】\]]?$/,
);
/** 签约仪式现场　李丽 摄 */
const CREDITED = anchored(
  /^[^。！？；]{0,50}[\s\u3000（(](?:(?:本报|本网|本社|本刊|新华社|中新社)?(?:记者|通讯员)?[\s\u3000]?[\p{Script=Han}·]{2,4}(?:[\s\u3000、][\p{Script=Han}·]{2,4}){0,2}[\s\u3000/／]{1,2}(?:摄|摄影|供图|图)|[\p{Script=Han}·]{2,10}供图|资料图片?)[）)]?$|^(?:本报|本网|本社|本刊|新华社|中新社)?(?:记者|通讯员)[\s\u3000]?[\p{Script=Han}·]{2,4}[\s\u3000/／]{0,2}(?:摄|摄影)$|^[\p{Script=Han}·]{2,4}[\s\u3000/／]{1,2}(?:摄|摄影)$/u,
);

/** ▲5月6日，海河集团来访。 is an item of a digest, which begins so as a caption does. */
const ITEM = /^[\s▲△]{1,3}(?:[^。]{0,40}，[^。]*|[^。]*\d月\d{1,2}日[^。]{8,})。?$/;

export const pictureNote: BoilerplateRule = defineRule({
  id: "boilerplate/picture-note",
  summary: "A caption whose picture the copy does not show, or a note that says where a picture is from.",
  reason: "图片说明或来源",
  examples: [
    "(资料图)",
    "（图片来源于网络，侵权删除）",
    "图片来源：某公司",
    "图源：主办方",
    "（图片来自网络）",
    "图为签约仪式现场",
    "图为签约仪式现场。李丽 摄",
    "图为来宾与学生交流。（某某社）",
    "▲签约仪式现场",
    "图1：双方代表合影",
    "签约仪式现场　李丽 摄",
    "本报记者 李丽 摄",
    "新华社记者 李丽 摄",
  ],
  counterExamples: [
    "资料图书馆落成",
    "图片来源广泛，展现了三十年的变化。",
    "图片社与学校签约",
    "5月6日，双方签署合作协议。本报记者 李丽 摄",
    "图为何物，两位校长谈起校徽的由来。",
    "李丽拍摄的校史纪录片在会上播放。",
    "图书馆馆长一行来访",
    "双方互赠由校友拍摄的风光摄影",
    "▲5月6日，海河集团总经理来访，副校长李丽会见。",
    "▲5月6日海河集团与南开大学签署合作协议",
  ],
  anchors: [NOTE, CAPTION],
  signs: "摄图",
  matches: (line) =>
    line.length <= 90 &&
    ((line.length <= 40 && NOTE.test(line) && !/(?:签约|揭牌|落成|举行|来访)$/.test(line)) ||
      (CAPTION.test(line) && !ITEM.test(line)) ||
      CREDITED.test(line)),
});
