import { describe, expect, test } from "vitest";
import { REFUSAL_RULES } from "./events/parties/refusals.ts";
import { ROLE_RULES } from "./events/parties/roles.ts";
import { stepsOf } from "./testExtraction.ts";

/** The rules that made or refused a party at the first place of some words, in an article on the university's page. */
function rulesAt(text: string, about: string): string[] {
  const { steps, article } = stepsOf(
    `网址：https://news.nankai.edu.cn/a.html\n发布日期: 2024-03-20\n正文内容:\n3月5日，${text}\n`,
  );
  const at = article.text.indexOf(about);
  return steps
    .filter(({ rule, span }) => /^(?:party|role)\//.test(rule) && span.start <= at && at < span.end)
    .map(({ rule }) => rule);
}

describe.each([...REFUSAL_RULES, ...ROLE_RULES].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("$about in $text", ({ text, about }) => {
    expect(rulesAt(text, about)).toContain(id);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    const { steps } = stepsOf(
      `网址：https://news.nankai.edu.cn/a.html\n发布日期: 2024-03-20\n正文内容:\n3月5日，${text}\n`,
    );
    expect(steps.map(({ rule: made }) => made)).not.toContain(id);
  });
});
