import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { DERIVATION_WORDS } from "./regions/derivations.ts";
import { FILE_PROBLEMS } from "./regions/fileProblems.ts";
import { zh } from "./zh.ts";

const PIPELINE = join(import.meta.dirname, "../../pipeline");

function sourcesOf(part: string): string[] {
  const files = readdirSync(join(PIPELINE, part), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(PIPELINE, part, file), "utf8"));
}

/** The rules that say why something was removed or read otherwise: each reason in a source, and the rule named before it. */
function rulesWithReason(): string[] {
  return sourcesOf("article").flatMap((source) =>
    [...source.matchAll(/\breason: "/g)].map(({ index }) => {
      const names = [...source.slice(0, index).matchAll(/\b(?:rule|id): "([a-z\d-]+\/[a-z\d-]+)"/g)];
      return names.at(-1)?.[1] ?? `no rule before: ${source.slice(index, index + 40)}`;
    }),
  );
}

/** The rules whose diagnostics readers of articles write out in full. */
function rulesOfRemarks(): string[] {
  const named = /\brule: "([a-z\d-]+\/[a-z\d-]+)",\s+severity:/g;
  return [...sourcesOf("article"), ...sourcesOf("text")].flatMap((source) =>
    [...source.matchAll(named)].map(([, rule]) => rule ?? ""),
  );
}

const REASONS = {
  zh: { ...DERIVATION_WORDS.zh, ...zh.reasons },
  en: { ...DERIVATION_WORDS.en, ...en.reasons },
};

describe("the words for rules", () => {
  it("say in English why each rule removes or repairs, which the data say in Chinese", () => {
    const rules = rulesWithReason();
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((rule) => !Object.hasOwn(en.ruleReasons, rule))).toEqual([]);
    expect(Object.keys(en.ruleReasons).filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it("say in Chinese what each remark on a document means, which the data say in English", () => {
    const rules = rulesOfRemarks();
    expect(rules).toContain("article/no-text");
    expect(rules.filter((rule) => !Object.hasOwn(FILE_PROBLEMS.zh, rule))).toEqual([]);
  });

  it.each(["alias", "year"] as const)(
    "have a sentence for every rule of the corpus and of corrections about an %s",
    (kind) => {
      const rules = [...sourcesOf("corpus"), ...sourcesOf("../corrections")].flatMap(
        (source) => source.match(new RegExp(`(?<=")${kind}/[a-z-]+(?=")`, "g")) ?? [],
      );
      expect(rules.length).toBeGreaterThan(1);
      expect(rules.filter((rule) => !Object.hasOwn(REASONS.zh[kind], rule))).toEqual([]);
      expect(Object.keys(REASONS.zh[kind]).filter((rule) => !rules.includes(rule))).toEqual([]);
    },
  );

  it.each(["date", "organization", "alias", "year"] as const)(
    "tell of the same rules of a %s in both languages",
    (kind) => {
      expect(Object.keys(REASONS.en[kind]).sort()).toEqual(Object.keys(REASONS.zh[kind]).sort());
    },
  );
});
