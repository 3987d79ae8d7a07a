import { describe, expect, it } from "vitest";
import { ORGANIZATION_TYPES } from "../../../model/organization.ts";
import { ALIAS_RULES } from "./aliasRules.ts";

describe.each(ALIAS_RULES.map((rule) => [rule.id, rule] as const))(
  "%s",
  (_id, { namesOf, examples, counterExamples }) => {
    it.each(examples)("$short is $full", ({ short, full, type }) => {
      expect(namesOf(full, type)).toContain(short);
    });

    it.each(counterExamples)("%s are two", (pair) => {
      const [short = "", full = ""] = pair.split(" / ");
      for (const type of ORGANIZATION_TYPES) {
        expect(namesOf(full, type)).not.toContain(short);
        expect(namesOf(short, type)).not.toContain(full);
      }
    });
  },
);
