/**
 * Whether what a clause tells took place, read from the words around the action in its sentence: plans,
 * hopes, demands, conditions and denials take it out of the past. Source of the lists: own reading of news texts.
 */

const alternatives = (words: string): string => words.trim().split(/\s+/).join("|");

/** Before the action in the same clause, at some distance: 学校计划于年内与海河集团|签约. */
const PLANNED = alternatives(`
  即将 行将 拟于? 计划(?!书) 原定 定于 打算 准备 有意 希望 期待 盼望 力争 争取 早日 尽早 尽快 择机 有望 预计 届时
  邀请 应当 必须 须 愿意 愿与 愿同 欢迎 呼吁 号召 倡议 申请 (?<![的按])要求 (?<![主重需首纲摘])要(?!求|素|闻|点) 可能 是否 能否
  如果 如能 倘若 若(?=与|同|和|赴) 一旦 下月 明年 下周 下学期 下一步 下一届 草拟 商定 约定 敲定.{0,6}(?:文本|方案)
`);

/** Likewise, and it did not come to it. */
const DENIED = alternatives(`
  不会 不再 不愿 无意 无法 否认 拒绝 放弃 暂缓 推迟 取消 险些 据传 没有 尚未 并未 未曾 未(?!来|名)能?
`);

/** Verbs whose object is a deed that may never be done, right before that object: 同意|与海河集团签约. */
const LEADING = alternatives(`
  同意 决定 建议 鼓励 推动 力促 研究 讨论 审议 审议通过 批准 商讨 部署 布置 筹备 庆祝 纪念 回顾 表彰 终止 解除
`);
const OBJECT = "(?:与|同|和|赴|到|前往|走访|访问|会见|签|举行|组织|组团|成立)";

const BEFORE = new RegExp(
  `(?:${PLANNED}|${DENIED}|(?<![名主武])将(?![军士领]))[^，。；]{0,30}$|(?:${LEADING})(?:了|其|双方|各方)?(?:$|(?=${OBJECT}[^，。；]{0,30}$))`,
  "u",
);

/** Anywhere before the action in the same sentence: everything behind these is talk of the future. */
const FUTURE_FROM_HERE =
  /(?:还将|将于|也将|按照计划|根据计划|下一步|届时|预告|据悉.{0,6}(?:今年|明年)|商定|约定(?!在)|力争|计划(?!书)|拟于|希望|有望|期待|待[^，。；]{2,14}后)[^。；]*$/u;

/** Behind the action in the same clause: it was put off, or is only spoken of. */
const AFTER =
  /^(?:仪式前|前夕|意向(?!书)|事宜|筹备|率|工作(?:专班|方案|的通知)|条件|的(?:基础|可能|意愿|契机|通知|机会|批复)|后的?首|的回访|[^，。；]{0,16}?(?:推迟|取消|延期|未能|未如期|失败|不实|将于|将在|即将|在即|周年|告吹|落空|尚未|不属实|一事|进行磋商|进行协商|做准备|的公告|的议案|定于|拟于|待定|破裂))/u;

/** `before` and `after` are the sentence's words on both sides of the action. */
export function happened(before: string, after: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("；")) + 1);
  return !BEFORE.test(clause) && !FUTURE_FROM_HERE.test(before) && !AFTER.test(after);
}
