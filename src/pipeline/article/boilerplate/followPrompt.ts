import { defineRule } from "../../text/defineRule.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";

const PATTERN =
  /^[\s▲▼↑↓►▶👇👆*·【[—-]{0,6}(?:请)?(?:点击|轻触|长按|扫描|扫一扫|扫码|扫下方|微信搜索|识别|微信扫|用微信|关注|欢迎关注|喜欢就|觉得不错|点亮|点个|动动手指|转载|来都来了|戳)(?:.{0,40})(?:二维码|关注我们|蓝字|公众号|官方微信|官方微博|视频号|在看|点赞|分享给|打开当前页|阅读原文|订阅|小程序|客户端)/u;

export const followPrompt: BoilerplateRule = defineRule({
  id: "boilerplate/follow-prompt",
  summary: "A prompt to follow an account, scan a code or share the page.",
  reason: "关注、扫码等提示",
  examples: [
    "点击上方“某某研究”蓝字 关注我们 ▲▲▲",
    "长按识别二维码关注",
    "扫码关注某某大学微信公众号",
    "扫一扫在手机打开当前页",
    "扫描二维码 关注官方微信",
    "欢迎关注某某大学官方微信公众号",
  ],
  counterExamples: [
    "关注青年教师成长，是两校合作的重点。",
    "扫描电子显微镜交付使用。",
    "代表团关注的还有二维码溯源技术，专家作了演示，双方随后交换了意见，并决定成立联合工作组推进。",
    "点击率高的微课由两校教师共同制作。",
  ],
  matches: (line) => line.length <= 70 && PATTERN.test(line) && !/。$/.test(line),
});
