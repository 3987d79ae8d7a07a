import { createHash } from "node:crypto";
import { isInputFile } from "../files/inputFiles.ts";
import { readInputFile } from "../files/readInputFile.ts";
import type { PlacedFile } from "../stages/extractHere.ts";
import { isReadFailure, type Outcome, type ReadListener } from "../stages/stages.ts";

/** So many files are read at once to see whether they changed. */
const AT_ONCE = 16;

/** What came of each file, by name and content, so that nothing is extracted twice for a file that did not change. */
export class FileMemory<Made extends object> {
  private known = new Map<string, readonly Outcome<Made>[]>();

  /**
   * The outcomes of files in their order: those that are known, and in between those of the others. Forgets the files that it
   * is not asked for. A fault of the program is not remembered.
   * @param extract gives the outcomes of some of the files in order
   */
  async *outcomes(
    files: readonly PlacedFile[],
    extract: (files: readonly PlacedFile[], heard: ReadListener) => AsyncIterable<Outcome<Made>>,
  ): AsyncGenerator<Outcome<Made>> {
    const keys = new Map<number, string>();
    const hear = ({ at, file }: PlacedFile, hash: string) => keys.set(at, `${hash} ${file.file}`);
    if (this.known.size > 0) await readHashes(files, hear);
    const asked = new Map<string, readonly Outcome<Made>[]>();
    const known = (at: number) => this.known.get(keys.get(at) ?? "");
    const unknown = new Map(files.flatMap((one) => (known(one.at) ? [] : [[one.at, one] as const])));
    const fresh = extract([...unknown.values()], (at, hash) => {
      const one = unknown.get(at);
      if (one) hear(one, hash);
    })[Symbol.asyncIterator]();
    try {
      let next = await fresh.next();
      for (const { at } of files) {
        const outcomes = known(at)?.map((outcome) => ({ ...outcome, at })) ?? [];
        yield* outcomes;
        for (; !next.done && next.value.at === at; next = await fresh.next()) {
          outcomes.push(next.value);
          yield next.value;
        }
        const key = keys.get(at);
        if (key !== undefined && !outcomes.some(isFault)) asked.set(key, outcomes);
      }
    } finally {
      await fresh.return?.();
    }
    this.known = asked;
  }
}

function isFault({ made }: Outcome<object>): boolean {
  return isReadFailure(made) && made.code === "internal";
}

/** Tells the hash of each file that can be read. */
async function readHashes(files: readonly PlacedFile[], hear: (one: PlacedFile, hash: string) => void): Promise<void> {
  const left = files.values();
  const readRest = async () => {
    for (const one of left) {
      const bytes = isInputFile(one.file) ? await readInputFile(one.file) : null;
      if (bytes instanceof Uint8Array) hear(one, createHash("sha256").update(bytes).digest("hex"));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readRest));
}
