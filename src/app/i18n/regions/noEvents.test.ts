import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NO_EVENTS_REASONS } from "../../../model/noEvents.ts";
import { NO_EVENTS_WORDS, noEventsSentence } from "./noEvents.ts";

const PIPELINE = join(import.meta.dirname, "../../../pipeline");

/** Steps that leave an event standing elsewhere, so that no document is without one for their sake. */
const LEAVE_AN_EVENT = ["event/told-twice", "event/journey"];

/** The rules that refuse words for a deed, or an event: all that the sources name. */
function refusingRules(): string[] {
  const rules = ["mentions/actions", "events"].flatMap((part) =>
    readdirSync(join(PIPELINE, part), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(PIPELINE, part, file), "utf8").matchAll(
            /"((?:modality|idle|event)\/[a-z-]+|action\/quoted)"/g,
          ),
          ([, rule]) => rule ?? "",
        ),
      ),
  );
  return [...new Set(rules)].filter((rule) => !LEAVE_AN_EVENT.includes(rule)).sort();
}

describe.each(["zh", "en"] as const)("why a document tells no event, in %s", (language) => {
  const words = NO_EVENTS_WORDS[language];

  it("has a sentence for each rule that refuses, and for no other", () => {
    expect(refusingRules().length).toBeGreaterThan(35);
    expect(Object.keys(words.refused).sort()).toEqual(refusingRules());
  });

  it("says each reason in a sentence of its own, with the words that were refused", () => {
    const said = [
      ...NO_EVENTS_REASONS.map((reason) => ({ reason, rule: null })),
      ...refusingRules().map((rule) => ({ reason: "refused" as const, rule })),
    ].map((one) => noEventsSentence({ ...one, words: one.reason === "refused" ? "将赴" : null }, words));
    expect(new Set(said).size).toBe(said.length);
    for (const sentence of said) expect(sentence).toMatch(/[。.]$/);
    expect(said.filter((sentence) => sentence.includes("“将赴”"))).toHaveLength(refusingRules().length + 1);
  });

  it("says something general of a rule that it does not know", () => {
    const of = (rule: string | null) => noEventsSentence({ reason: "refused", rule, words: "签约" }, words);
    expect(of("modality/later")).toBe(of(null));
    expect(of("toString")).toBe(of(null));
    expect(of(null)).toContain("“签约”");
  });
});
