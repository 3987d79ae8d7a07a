import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { UsageError } from "../benchmark.ts";
import type { Name } from "../stories/phrase.ts";
import type { NamedDocument } from "./nameQuality.ts";
import { extractFile } from "./readCorpus.ts";

const LINE = z.object({
  file: z.string(),
  events: z.array(z.object({ orgs: z.array(z.string()), people: z.array(z.string()).default([]) })),
});

const bare = (text: string) => text.normalize("NFKC").replace(/\s+/g, "");

/**
 * The documents of a gold file (JSON Lines with `file` and `events`, whose `orgs` and `people` are names) with the names
 * of their events that stand in the cleaned text; other names of the text are not noted there, so that only recall can
 * be told. @throws UsageError where the gold file is not as expected or a document cannot be read
 */
export function goldNames(folder: string, gold: string): NamedDocument[] {
  const lines = readFileSync(gold, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = LINE.safeParse(JSON.parse(line));
    if (!parsed.success) throw new UsageError(`${gold}, line ${index + 1}: ${z.prettifyError(parsed.error)}`);
    const { file, events } = parsed.data;
    const [extraction] = extractFile(file, readFileSync(join(folder, file)));
    if (!extraction)
      throw new UsageError(`${join(folder, file)} holds no article, expected the one of ${gold}, line ${index + 1}.`);
    const text = bare(extraction.article.text);
    const named = (kind: Name["kind"], all: readonly string[]) =>
      [...new Set(all)]
        .filter((name) => text.includes(bare(name)))
        .map((name): Name => ({ text: name, kind, wanted: true, also: [] }));
    const names = [
      ...named(
        "organization",
        events.flatMap(({ orgs }) => orgs),
      ),
      ...named(
        "person",
        events.flatMap(({ people }) => people),
      ),
    ];
    return [{ extraction, names }];
  });
}
