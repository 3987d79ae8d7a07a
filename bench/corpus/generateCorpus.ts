import { Random } from "../stories/random.ts";
import type { Story } from "../stories/story.ts";
import { FORMS } from "./forms.ts";

/** One file of a corpus, with the truth of what it holds. */
export interface CorpusFile {
  /** `000001.html`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** One for each document in the file, in order. */
  readonly stories: readonly Story[];
}

const WEIGHTS = FORMS.reduce((sum, { weight }) => sum + weight, 0);

function anyForm(random: Random) {
  let left = random.next() * WEIGHTS;
  const found = FORMS.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return found ?? random.pick(FORMS);
}

/**
 * Files without end: news of visits, signings, launches, meetings and conferences, chronicles, trips, and pages on
 * which nothing happened, in every form that documents come in. The same seed gives the same bytes, and the n-th file
 * is the same however many are taken.
 */
export function* generateCorpus(seed: number): Generator<CorpusFile> {
  for (let number = 1; ; number++) {
    const random = new Random(seed + Math.imul(number, 0x9e3779b1));
    const { extension, bytes, stories } = anyForm(random).write(random);
    yield { file: `${String(number).padStart(6, "0")}.${extension}`, bytes, stories };
  }
}

/** The first files that hold so many documents, at least. */
export function filesOfDocuments(seed: number, documents: number): CorpusFile[] {
  const files: CorpusFile[] = [];
  let count = 0;
  for (const one of generateCorpus(seed)) {
    if (count >= documents) break;
    files.push(one);
    count += one.stories.length;
  }
  return files;
}
