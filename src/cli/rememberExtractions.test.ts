import { describe, expect, it } from "vitest";
import { examplePipeline, FAULT, VISIT } from "./examplePipeline.ts";
import { rememberExtractions } from "./rememberExtractions.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Remembered stages, and the files that were really read and extracted. */
function counted() {
  const extracted: string[] = [];
  const explained: string[] = [];
  const { readSources, extractAll, whyNoEvents, forgetUnused } = rememberExtractions({
    readSources: examplePipeline.readSources,
    extractAll(sources) {
      extracted.push(...sources.map(({ file }) => file));
      return examplePipeline.extractAll(sources);
    },
    whyNoEvents(source) {
      explained.push(source.file);
      return examplePipeline.whyNoEvents(source);
    },
  });
  const ask = (file: string, text: string) => {
    const sources = readSources(file, bytes(text));
    return "code" in sources ? [] : extractAll(sources);
  };
  const why = (file: string, text: string) => ask(file, text).map(({ source }) => whyNoEvents(source));
  return { ask, why, extracted, explained, forgetUnused };
}

describe("rememberExtractions", () => {
  it("extracts a file again only when its content or its name is another", () => {
    const { ask, extracted, forgetUnused } = counted();
    const first = ask("a.txt", VISIT);
    forgetUnused();
    expect(ask("a.txt", VISIT)).toEqual(first);
    ask("a.txt", `${VISIT}又及。`);
    ask("b.txt", VISIT);
    expect(extracted).toEqual(["a.txt", "a.txt", "b.txt"]);
  });

  it("forgets what was not asked for since", () => {
    const { ask, extracted, forgetUnused } = counted();
    ask("a.txt", VISIT);
    forgetUnused();
    forgetUnused();
    ask("a.txt", VISIT);
    expect(extracted).toEqual(["a.txt", "a.txt"]);
  });

  it("asks why a file tells no event only when its content or its name is another", () => {
    const { why, explained, forgetUnused } = counted();
    const first = why("a.txt", "今日无事。");
    expect(first).toHaveLength(1);
    forgetUnused();
    expect(why("a.txt", "今日无事。")).toEqual(first);
    why("a.txt", "明日无事。");
    expect(explained).toEqual(["a.txt", "a.txt"]);
  });

  it("tries again after a fault", () => {
    const { ask, extracted } = counted();
    expect(() => ask("a.txt", FAULT)).toThrow();
    expect(() => ask("a.txt", FAULT)).toThrow();
    expect(extracted).toHaveLength(2);
  });
});
