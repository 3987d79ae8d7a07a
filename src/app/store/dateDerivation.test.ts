import { describe, expect, it } from "vitest";
import { GIVEN_RULE } from "../../bundle/columns.ts";
import { DERIVATION_WORDS } from "../i18n/regions/derivations.ts";
import { derivationSentence, guessSentence, hasGuessedYear } from "./dateDerivation.ts";

const event = {
  date: "2024-01-04",
  dateText: "1月4日",
  implied: [{ field: "year" as const, rule: "date/nearest-past", basis: "2024-01-25" }],
};

describe("the derivation of a date", () => {
  it("is one sentence from the words to the date", () => {
    expect(derivationSentence(event, DERIVATION_WORDS.zh)).toBe(
      "「1月4日」→ 2024-01-04：年份取自发布日期 2024-01-25 之前最近的一天",
    );
    expect(derivationSentence(event, DERIVATION_WORDS.en)).toBe(
      "“1月4日” → 2024-01-04: the year is that of the latest such day before the publication date 2024-01-25",
    );
  });

  it("tells every reason once, and a rule that it does not know neutrally", () => {
    const implied = [
      { field: "year" as const, rule: "date/same-passage", basis: "2023-12" },
      { field: "month" as const, rule: "date/same-passage", basis: "2023-12" },
      { field: "day" as const, rule: "date/some-new-rule", basis: "" },
    ];
    expect(derivationSentence({ date: "2023-12-05", dateText: "5日", implied }, DERIVATION_WORDS.zh)).toBe(
      "「5日」→ 2023-12-05：年份和月份沿用文中写明的“2023-12”；日子由上下文推断（规则 date/some-new-rule）",
    );
  });

  it("is none where the words say all of it", () => {
    expect(derivationSentence({ ...event, implied: [] }, DERIVATION_WORDS.zh)).toBeNull();
    const given = { field: "year" as const, rule: GIVEN_RULE, basis: "" };
    expect(derivationSentence({ ...event, implied: [given] }, DERIVATION_WORDS.zh)).toContain("年份由更正给出");
    expect(derivationSentence({ ...event, dateText: "", implied: [given] }, DERIVATION_WORDS.zh)).toBeNull();
  });
});

describe("the sentence of a guessed year", () => {
  const words = { document: "d1", event: "e1", start: 0, end: 1 };
  const guess = {
    document: 0,
    date: "2023-12-08?",
    rule: "year/same-office",
    evidence: [
      { ...words, words: "校长助理李清", date: "2023-12-22" },
      { ...words, words: "星期五", date: null },
    ],
  };

  it("names the words and their day", () => {
    expect(guessSentence(guess, "12月8日", DERIVATION_WORDS.zh)).toBe(
      "「12月8日」→ 2023-12-08?：原文没有年份，据有年份的报道中同一人任同一职务推测：“校长助理李清”（2023-12-22）；“星期五”与此相符",
    );
    expect(guessSentence(guess, "12月8日", DERIVATION_WORDS.en)).toContain("“校长助理李清” (2023-12-22)");
  });

  it("is told apart from a year that another account tells", () => {
    expect(hasGuessedYear({ date: "2023-12-08?", guesses: [guess] })).toBe(true);
    expect(hasGuessedYear({ date: "2023-12-08", guesses: [guess] })).toBe(false);
  });

  it("is neutral for a rule that the words do not know", () => {
    expect(guessSentence({ ...guess, rule: "year/some-new-rule" }, "12月8日", DERIVATION_WORDS.zh)).toContain(
      "据其他文章推测",
    );
  });
});
