import { describe, expect, it } from "vitest";
import type { Evidence } from "../../bundle/schema.ts";
import { damagedEvidence } from "./damagedEvidence.ts";
import { testArticle } from "./testSource.ts";

const article = testArticle({
  text: "海川大学来校考察。会上谈了实?室。",
  repairs: [{ rule: "damage/x", reason: "", original: "??", start: 4, end: 8 }],
  lost: [{ start: 14, end: 15 }],
});
const mark = (fact: Evidence["fact"], start: number, end: number): Evidence => ({ fact, value: "", start, end });

describe("damage in the evidence of an event", () => {
  it("names the facts that stand on damaged words, and not the others", () => {
    const evidence = [mark("event", 0, 9), mark("organization", 0, 4), mark("kind", 6, 8)];
    expect(damagedEvidence(article, evidence)).toEqual({
      repairs: article.repairs,
      lost: 0,
      inferred: [],
      facts: ["kind"],
    });
  });

  it("names the characters that its repairs inferred, and not those of others", () => {
    const other = { rule: "damage/x", reason: "", original: "?", start: 14, end: 15 };
    const inferred = {
      ...article,
      repairs: [...article.repairs, other],
      inferred: [4, 5, 14].map((start) => ({ start, end: start + 1 })),
    };
    expect(damagedEvidence(inferred, [mark("event", 0, 9)])?.inferred).toEqual(["来", "校"]);
  });

  it("counts losses in the sentence, also where no fact stands on them", () => {
    expect(damagedEvidence(article, [mark("event", 9, 17)])).toEqual({ repairs: [], lost: 1, inferred: [], facts: [] });
  });

  it("is nothing where the words are whole, or only touch the damage", () => {
    expect(damagedEvidence(article, [mark("organization", 0, 4), mark("event", 8, 14)])).toBeNull();
  });
});
