import type { Extraction } from "../model/corpus.ts";
import { extract } from "./extract.ts";
import { readSources } from "./source/readSources.ts";
import type { Step, Trace } from "./text/trace.ts";

/** Reads a text as the only article of a file, all stages; for tests. Throws where it is not one article. */
export function extractText(text: string, file = "test.txt", trace?: Trace): Extraction {
  const sources = readSources(file, new TextEncoder().encode(text));
  if ("code" in sources) throw new Error(sources.message);
  const [source, ...others] = sources;
  if (!source || "code" in source || others.length > 0) throw new Error(`${sources.length} articles in a test's text`);
  return extract(source, trace);
}

/** The same, with all that the rules of stages 3 and 4 made and refused. */
export function stepsOf(text: string): Extraction & { readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  const extraction = extractText(text, "test.txt", (step) => steps.push(step));
  return { ...extraction, steps };
}

/** Events as lines: `2024-03-05 visit+signing 海河集团→南开大学`; guests stand before the arrow, hosts behind it. */
export function eventLines(text: string): string[] {
  return extractText(text).events.map(({ date, kinds, organizations }) => {
    const named = (role: string) =>
      organizations
        .filter((party) => party.role === role)
        .map(({ name }) => name)
        .join("、");
    const parties = [named("guest"), named("host")].some(Boolean) ? `${named("guest")}→${named("host")}` : "";
    return [date.edtf, kinds.join("+"), parties, named("party")].filter(Boolean).join(" ");
  });
}

/** An article of our own with the usual labels. */
export const articleOf = (body: string, { title = "校地合作动态", published = "2024-03-20" } = {}) =>
  `标题: ${title}\n发布日期: ${published}\n正文内容:\n${body}\n`;
