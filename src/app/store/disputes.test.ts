import { describe, expect, it } from "vitest";
import { disputedWords, provenBy, readingsBySource } from "./disputes.ts";

describe("where sources disagree", () => {
  it("each source has its reading, or none", () => {
    const readings = [
      { value: "2023-12-22", documents: [0, 2] },
      { value: "2023-12-23", documents: [1] },
    ];
    expect(readingsBySource({ readings }, 4)).toEqual([
      { place: 0, value: "2023-12-22", differs: false },
      { place: 1, value: "2023-12-23", differs: true },
      { place: 2, value: "2023-12-22", differs: false },
      { place: 3, value: null, differs: false },
    ]);
  });

  it("a role is proven by the organization's name, a title by the person's", () => {
    expect(provenBy({ fact: "role", of: "青岚大学" }, "host")).toEqual({ fact: "organization", value: "青岚大学" });
    expect(provenBy({ fact: "title", of: "李文" }, "校长")).toEqual({ fact: "person", value: "李文" });
    expect(provenBy({ fact: "place", of: null }, "图书馆")).toEqual({ fact: "place", value: "图书馆" });
  });

  const text = "前一句。12月22日，远帆科技有限公司的总经理一行到访青岚大学，校长助理李文在图书馆接待。";
  const span = (fact: "date" | "organization" | "person", value: string, words: string) => {
    const start = text.indexOf(words);
    return { fact, value, start, end: start + words.length };
  };
  const article = {
    text,
    evidence: {
      e1: [
        span("date", "2023-12-22", "12月22日"),
        span("organization", "远帆科技有限公司", "远帆科技有限公司"),
        span("person", "李文", "李文"),
      ],
    },
  };

  it("the words of a date are shown as they are", () => {
    expect(disputedWords(article, "e1", { fact: "date", of: null }, "2023-12-22")).toBe("12月22日");
  });
  it("a role or a title is shown with what stands around the name, within its sentence", () => {
    expect(disputedWords(article, "e1", { fact: "role", of: "远帆科技有限公司" }, "guest")).toBe(
      "…2月22日，远帆科技有限公司的总经理一行到访…",
    );
    expect(disputedWords(article, "e1", { fact: "title", of: "李文" }, "校长助理")).toBe(
      "…学，校长助理李文在图书馆接待",
    );
  });
  it("no character is cut in half", () => {
    const name = { fact: "person" as const, value: "李文", start: 8, end: 10 };
    const article = { text: `一𠮷${"一".repeat(5)}李文${"二".repeat(7)}𠮷一`, evidence: { e1: [name] } };
    expect(disputedWords(article, "e1", { fact: "title", of: "李文" }, "校长")).toBe("…一一一一一李文二二二二二二二…");
  });
  it("there are none for what the article does not say", () => {
    expect(disputedWords(article, "e1", { fact: "place", of: null }, "图书馆")).toBeNull();
    expect(disputedWords(article, "toString", { fact: "date", of: null }, "2023-12-22")).toBeNull();
  });
});
