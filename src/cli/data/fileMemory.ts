import { createHash } from "node:crypto";
import { isInputFile } from "../files/inputFiles.ts";
import { readInputFile } from "../files/readInputFile.ts";
import type { PlacedFile } from "../stages/extractHere.ts";
import { isReadFailure, type Outcome, type ReadListener } from "../stages/stages.ts";

/** So many files are read at once to see whether they changed. */
const AT_ONCE = 16;

/** A memory that outlives the program, as `diskMemory.ts` is. A key tells the content of a file and its name. */
export interface LongMemory<Made extends object> {
  readonly isEmpty: boolean;
  readonly find: (key: string) => readonly Outcome<Made>[] | null;
  readonly keep: (key: string, outcomes: readonly Outcome<Made>[]) => Promise<void>;
}

/** What came of each file, by name and content, so that nothing is extracted twice for a file that did not change. */
export class FileMemory<Made extends object> {
  private known = new Map<string, readonly Outcome<Made>[]>();

  /**
   * The outcomes of files in their order: those that are known, and in between those of the others. Forgets the files that it
   * is not asked for. A fault of the program is not remembered.
   * @param extract gives the outcomes of some of the files in order
   * @param long is asked for what is not known here, and told what is new
   * @param compared hears of each file whose content was compared, in any order
   */
  async *outcomes(
    files: readonly PlacedFile[],
    extract: (files: readonly PlacedFile[], heard: ReadListener) => AsyncIterable<Outcome<Made>>,
    long: LongMemory<Made> | null = null,
    compared: (file: PlacedFile) => void = () => undefined,
  ): AsyncGenerator<Outcome<Made>> {
    const keys = new Map<number, string>();
    const found = new Map<number, readonly Outcome<Made>[]>();
    const hear = ({ at, file }: PlacedFile, hash: string) => keys.set(at, `${hash} ${file.file}`);
    if (this.known.size > 0 || (long && !long.isEmpty)) {
      await readHashes(files, (one, hash) => {
        if (hash !== null) hear(one, hash);
        const key = keys.get(one.at);
        const known = key === undefined ? null : (this.known.get(key) ?? long?.find(key));
        if (known) found.set(one.at, known);
        compared(one);
      });
    }
    const asked = new Map<string, readonly Outcome<Made>[]>();
    const unknown = new Map(files.flatMap((one) => (found.has(one.at) ? [] : [[one.at, one] as const])));
    const fresh = extract([...unknown.values()], (at, hash) => {
      const one = unknown.get(at);
      if (one) hear(one, hash);
    })[Symbol.asyncIterator]();
    try {
      let next = await fresh.next();
      for (const { at } of files) {
        const outcomes = found.get(at)?.map((outcome) => ({ ...outcome, at })) ?? [];
        found.delete(at);
        yield* outcomes;
        for (; !next.done && next.value.at === at; next = await fresh.next()) {
          outcomes.push(next.value);
          yield next.value;
        }
        const key = keys.get(at);
        if (key === undefined || outcomes.some(isFault)) continue;
        asked.set(key, outcomes);
        if (unknown.has(at)) await long?.keep(key, outcomes);
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

/** Tells the hash of each file, or null where it cannot be read. */
async function readHashes(
  files: readonly PlacedFile[],
  hear: (one: PlacedFile, hash: string | null) => void,
): Promise<void> {
  const left = files.values();
  const readRest = async () => {
    for (const one of left) {
      const bytes = isInputFile(one.file) ? await readInputFile(one.file) : null;
      hear(one, bytes instanceof Uint8Array ? createHash("sha256").update(bytes).digest("hex") : null);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readRest));
}
