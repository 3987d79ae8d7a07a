import { PatternFamily } from "../../../text/patternFamily.ts";
import { firstOf } from "../../../text/ruleSigns.ts";

/**
 * Behind the action in the same clause: it was put off, or is only spoken of. At once, in the clause, or in the
 * sentence. Source: own reading of news texts.
 */
const AFTERWARDS: readonly RegExp[] = [
  /^(?:仪式前|(?:仪式)?(?:结束|完成)?(?:之)?后[，,]|前夕|意向(?!书)|事宜|筹备|率|工作(?:专班|方案|的通知)|条件|多年|的(?:基础|可能|意愿|契机|通知|机会|批复)|后的?首|的回访)/u,
  /^[^，。；]{0,16}?(?:推迟|取消|延期|未能|未如期|失败|不实|将于|将在|即将|在即|周年|告吹|落空|尚未|不属实|一事|进行磋商|进行协商|做准备|的公告|的议案|定于|拟于|待定|破裂|未果|搁浅|流产)/u,
  /^[^。；]{0,32}?(?:作罢|未果|搁浅|告吹|落空|未能(?:成行|抵达|到达|如愿)|折返|被迫返回)/u,
];
const FAMILY = new PatternFamily(AFTERWARDS);

/** Whether the words behind an action take it back: 签约仪式|推迟举行, 签约|五周年. */
export function takenBack(after: string): boolean {
  const may = FAMILY.mayMatch(after);
  return may !== 0 && firstOf(AFTERWARDS, may, (pattern) => pattern.test(after)) !== null;
}
