import { describe, expect, it } from "vitest";
import { Batch } from "./batch.ts";
import { extract, extractAll } from "./extract.ts";
import { readSources } from "./source/readSources.ts";

function documentOf(text: string) {
  const sources = readSources("a.txt", new TextEncoder().encode(text));
  if ("code" in sources || !sources[0] || "code" in sources[0]) throw new Error("no document");
  return sources[0];
}

describe("Batch", () => {
  it("keeps documents until they are long enough together, and gives them in order", () => {
    const batch = new Batch();
    const [short, long] = [documentOf("双方座谈。"), documentOf("。".repeat(300_000))];
    expect(batch.add(short)).toEqual([]);
    expect(batch.add(long)).toEqual([short, long]);
    expect(batch.rest()).toEqual([]);
  });

  it("gives what still waits", () => {
    const batch = new Batch();
    const one = documentOf("双方座谈。");
    batch.add(one);
    expect(batch.rest()).toEqual([one]);
    expect(batch.rest()).toEqual([]);
  });
});

describe("extractAll", () => {
  it("gives for each document what extract gives for it alone", () => {
    const sources = [
      "2024年3月5日，云山大学与海川集团签署合作协议。",
      "我校与海川集团于3月5日签约。",
      "",
      "云山大学校长陈一鸣到访海川集团。",
    ].map((text) => documentOf(`标题: 云山大学动态\n发布日期: 2024-03-20\n正文内容:\n${text}\n`));
    expect(extractAll(sources)).toEqual(sources.map((source) => extract(source)));
  });
});
