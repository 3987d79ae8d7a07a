import type { OrganizationMention } from "../../../model/mention.ts";
import { occurrences } from "./aliases.ts";
import { defineNamingRule } from "./organizationRule.ts";

/** Rules that read a name by what stands beside it. */
const BY_CONTEXT = new Set([
  "organization/title-holder",
  "organization/party-slot",
  "organization/visited",
  "organization/listed",
]);
const SHORTEST = 3;

export const repeated = defineNamingRule({
  id: "organization/repeated",
  summary:
    "A name that one place shows to be an organization's by what stands beside it is one wherever the document repeats it.",
  examples: [{ text: "客人走进晴川动力。晴川动力董事长周一鸣接待。", expect: ["晴川动力"] }],
  counterExamples: ["客人走进晴川动力。"],
  find: ({ text, found }) => {
    const names = new Map<string, OrganizationMention>();
    for (const mention of found) {
      const { span, rule, organizationType } = mention;
      if (!BY_CONTEXT.has(rule) || organizationType === "government" || span.end - span.start < SHORTEST) continue;
      names.set(text.slice(span.start, span.end), mention);
    }
    return occurrences(text, names, "organization/repeated");
  },
});
