import { anchored } from "../../text/anchored.ts";
import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const DIVIDER = anchored(
  /^[-_=*>\s]{2,30}\s?(?:原始邮件|原邮件|转发的?邮件(?:信息)?|回复的?邮件|邮件原文|Original Message|Original Email|Forwarded [Mm]essage)\s?[-_=*<\s]{2,30}$|^(?:以下是|下面是)(?:转发的|被转发的)(?:邮件|内容)[:：]?$|^Begin forwarded message:$/,
);
const WROTE = anchored(/^(?:在\s?|On\s).{6,80}(?:写道|wrote)\s?[:：]$/);
const SENT_FROM = anchored(
  /^(?:发自|来自我的|发自我的|Sent from|Sent from my)\s?(?:iPhone|iPad|手机|华为|小米|网易邮箱|QQ邮箱|Outlook|安卓|Android|Mail)[^，。]{0,20}$/i,
);
const SECRET = anchored(/^(?:本邮件|此邮件|本电子邮件|This e-?mail).{0,60}(?:保密|机密|confidential|收件人|误收)/i);

export const mail: BoilerplateRule = defineRule({
  id: "boilerplate/mail",
  summary: "A line that a mail program puts between or below mails.",
  reason: "邮件的转发、引用等标记",
  examples: [
    "-----原始邮件-----",
    "---------- Forwarded message ---------",
    "在 2023年5月8日，李丽 <lili@example.com> 写道：",
    "发自我的 iPhone",
    "以下是转发的邮件：",
    "本邮件及其附件含有保密信息，仅限收件人使用。",
  ],
  counterExamples: [
    "在座谈会留言簿上，校长写道：合作共赢。",
    "来自手机产业的代表参加座谈。",
    "本邮件系统由两校共建。",
    "在校史馆的留言簿上，他这样写道：",
  ],
  anchors: [DIVIDER, WROTE, SENT_FROM, SECRET],
  matches: (line) =>
    line.length <= 400 &&
    (DIVIDER.test(line) || (WROTE.test(line) && /\d{4}|@/.test(line)) || SENT_FROM.test(line) || SECRET.test(line)),
});
