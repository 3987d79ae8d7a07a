import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const OWNER =
  /^[\s|]{0,3}(?:(?:Copyright|COPYRIGHT|copyright|(?:Proudly )?[Pp]owered by|©|\(c\)|\(C\)|&copy;)[^。]{0,160}$|版权(?:所有|归)|[^。，；：]{0,30}(?:版权所有(?!者)|All Rights? Reserved|保留所有权利))/;
const NOTICE =
  /^[\s*【[]{0,4}(?:版权声明|免责声明|版权说明|声明|郑重声明|转载声明|特别声明)[\s】\]]{0,2}[:：]?|^许可协议\s?[:：]|^(?:凡|文章|本文|本站|本网|以上|来源).{0,80}(?:与本(?:网|站|平台)无关|不构成投资建议|仅供(?:读者)?参考|仅代表作者|转载请注明|未经(?:书面)?(?:授权|许可|允许)|不代表本(?:网|站|平台|刊)|如(?:有|涉及)侵权|许可协议|版权归)|(?:转载请注明|侵权请联系|侵删)|^本(?:网|站|网站|平台).{0,40}(?:不代表|务经|授权)|^未经.{0,20}(?:授权|许可|允许|同意).{0,20}(?:禁止|不得|严禁|谢绝|请勿)/;
const POST_META = /^本文作者[:：].{0,200}(?:本文链接|版权声明)/;

export const copyright: BoilerplateRule = defineRule({
  id: "boilerplate/copyright",
  summary: "A copyright line, or a notice on reprinting and liability.",
  reason: "版权信息或声明",
  examples: [
    "© 2012-2020 某某快报网 版权所有 关于我们",
    "Copyright 2020 某某港 All Rights Reserved",
    "版权所有：某某大学",
    "以上内容仅代表作者个人观点，与本网无关。",
    "Powered by WordPress",
    "未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。",
    "本网站所刊载信息，不代表本网观点。",
    "【版权声明】凡注明“来源：某某观察”的作品，未经授权不得转载；如涉及侵权，请与我们联系。",
    "*文章采用 CC BY 4.0 许可协议，转载请注明来自 某某小站*",
    "本文作者：小编 ｜ 本文链接：https://blog.example.com/a ｜ 版权声明：转载请注明出处！",
  ],
  counterExamples: [
    "本文作者应邀参加签约仪式，并与学生座谈。",
    "双方就版权保护和成果归属签署协议。",
    "未经许可的机构，不得开展此项业务，座谈会上专家这样提醒。",
    "会议发表联合声明，呼吁加强合作。",
    "声明指出，两校将在三年内互派教师。",
    "与会专家讨论了版权所有者的权益保护问题。",
  ],
  matches: (line) =>
    line.length <= 400 &&
    (OWNER.test(line) ||
      POST_META.test(line) ||
      (NOTICE.test(line) && /版权|转载|侵权|侵删|免责|授权|本网|本站|协议|参考|建议|作者|平台/.test(line))),
});
