import { describe, expect, test } from "vitest";
import type { MetadataField } from "../../../model/article.ts";
import { findOrganizations, NAMING_RULES, STANDING_RULES } from "./findOrganizations.ts";

const field = (value?: string): MetadataField | null =>
  value === undefined ? null : { value, origin: "label", span: { start: 0, end: 0 } };

describe.each([...NAMING_RULES, ...STANDING_RULES].map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test.each(rule.examples)("$text", ({ text, title, publisher, address, expect: names }) => {
    const { mentions } = findOrganizations({
      text,
      title: field(title),
      publisher: field(publisher),
      author: null,
      address: field(address),
    });
    expect([...new Set(mentions.map((mention) => mention.name))]).toEqual(names);
    expect(mentions.map((mention) => mention.rule)).toContain(id);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    const { mentions } = findOrganizations({ text, title: null, publisher: null, author: null, address: null });
    expect(mentions.filter((mention) => mention.rule === id)).toEqual([]);
  });
});
