import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Span } from "../../model/span.ts";
import { DAY_KINDS, dayKindOf } from "./fieldNames.ts";

/** A named day that could be read, with its place. */
export interface NamedDay {
  readonly name: string;
  readonly span: Span;
}

const TOLD = { creation: "the day on which the record was made", change: "the day of a later change" } as const;

/**
 * A remark where the publication day is taken from the day on which a record was made or changed, since no other is
 * known; nothing where a day of publication is given, or no day at all.
 */
export function otherDayRemarks(days: readonly NamedDay[]): Diagnostic[] {
  const kind = DAY_KINDS.find((one) => days.some(({ name }) => dayKindOf(name) === one));
  if (kind === undefined || kind === "publication") return [];
  const day = days.find(({ name }) => dayKindOf(name) === kind);
  return [
    {
      rule: "article/day-of-change",
      severity: "info",
      message: `Unexpected ${TOLD[kind]} (${day?.name.slice(0, 40)}), expected that of publication: no other is given, so it stands for it.`,
      span: day?.span ?? null,
    },
  ];
}
