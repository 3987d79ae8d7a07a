import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Span } from "../../../model/span.ts";
import type { Draft } from "../draft.ts";
import { TRUST } from "./trust.ts";

const RULE = "article/day-of-change";
const CHANGE = /更新|修改|编辑/;

/** The remark that the day behind a label such as 更新时间 or 录入时间 stands for the publication day. */
export function dayOfChange(word: string, span: Span): Diagnostic {
  const told = CHANGE.test(word) ? "the day of a later change" : "the day of another step";
  return {
    rule: RULE,
    severity: "info",
    message: `Unexpected ${told} (${word}), expected that of publication: no other is given, so it stands for it.`,
    span,
  };
}

/** Drops the remarks on days that are not taken after all, because a more trusted one was found behind them. */
export function dropOtherRemarks({ fields, diagnostics }: Draft): void {
  const days = fields.filter(({ field }) => field === "published");
  const [chosen] = days.sort((a, b) => TRUST.indexOf(a.origin) - TRUST.indexOf(b.origin));
  for (let i = diagnostics.length - 1; i >= 0; i--) {
    const remark = diagnostics[i];
    const isAnother = remark?.rule === RULE && remark.span !== null && remark.span.start !== chosen?.span.start;
    if (isAnother && chosen?.origin !== "record" && chosen?.origin !== "front-matter") diagnostics.splice(i, 1);
  }
}
