/**
 * Whether what a clause tells took place. Read from the words before the action in its sentence:
 * plans, hopes, demands and conditions take it out of the past.
 */

/** Close before the action, in the same clause. */
const PLAN_IN_CLAUSE =
  /(?:即将|将于|将在|将会|还将|也将|都将|将要|拟于?|计划|打算|准备|希望|期待|力争|争取|早日|尽早|尽快|择机|有望|预计|届时|应当|须|邀请|欢迎|主动|组织开展|如期|未(?!来|名)能?|没有|尚未|取消|推迟|下月|明年|下周|下学期|下一步|下一届|敲定.{0,6}(?:文本|方案)|草拟|商定|约定|愿意|愿与|(?<![主重需首纲摘])要(?!求|素|闻|点))[^，。；]{0,24}$|将(?=(?:与|同|和|赴|为|再|共同|签|举|在|正式|于|开展|承办|组织|联合|到|派|揭|召开)[^，。；]{0,30}$)|将$/u;

/** Anywhere before the action in the same sentence: everything behind these is talk of the future. */
const PLAN_IN_SENTENCE =
  /(?:还将|将于|也将|按照计划|根据计划|下一步|届时|预告|据悉.{0,6}(?:今年|明年)|商定|约定(?!在)|力争|计划(?!书)|拟于|希望|有望|期待|待[^，。；]{2,14}后)[^。；]*$/u;

/** Close behind the action: its noun, not its doing. */
const NO_DEED =
  /^(?:仪式前|前夕|意向|事宜|筹备|率|工作(?:专班|方案|的通知)|条件|的(?:基础|可能|意愿|契机|通知|机会|批复)|后的?首)/u;

/** `before` and `after` are the sentence's words on both sides of the action. */
export function happened(before: string, after: string): boolean {
  const clause = before.slice(
    Math.max(before.lastIndexOf("，"), before.lastIndexOf(","), before.lastIndexOf("；")) + 1,
  );
  return !PLAN_IN_CLAUSE.test(clause) && !PLAN_IN_SENTENCE.test(before) && !NO_DEED.test(after);
}
