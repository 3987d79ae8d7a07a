import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { exampleExtraction } from "../../bundle/exampleCorpus.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { Spill, SpillFile } from "./spill.ts";

describe("Spill", () => {
  it("gives back exactly what was put, from any of its files, in any order", async () => {
    const spill = new Spill(await temporaryFolder());
    const files = [new SpillFile(spill.open()), new SpillFile(spill.open())];
    const texts = ["", "一月\u0000\r\n\u2028", "\ud800 alone \udc00", "𠮷".repeat(70_000), "last"];
    const put = texts.map((text, index) => {
      const { source, article } = exampleExtraction(`d${index}`, `${index}.txt`, text);
      return { document: { source, article }, place: files[index % 2]?.put({ source, article }) };
    });
    for (const { document, place } of put.reverse()) {
      expect(place && (await spill.read(place))).toEqual(document);
    }
    spill.close();
  });

  it("is gone when it is closed", async () => {
    const within = await temporaryFolder();
    const spill = new Spill(within);
    const place = new SpillFile(spill.open()).put(exampleExtraction("d1", "a.txt", "一月"));
    spill.close();
    expect(await readdir(within)).toEqual([]);
    await expect(spill.read(place)).rejects.toThrow("no spilled file");
  });
});
