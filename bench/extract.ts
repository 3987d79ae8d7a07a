import { resolve } from "node:path";
import { type BenchHost, type Benchmark, type BenchReport, numberOption, UsageError } from "./benchmark.ts";
import { type CorpusFile, filesOfDocuments, generateCorpus } from "./corpus/generateCorpus.ts";
import { saveCorpus } from "./corpus/saveCorpus.ts";
import { corpusDates, type ToldDocument } from "./extract/corpusDates.ts";
import { corpusGrowth } from "./extract/corpusGrowth.ts";
import { DATE_FORMS } from "./extract/dateForms.ts";
import { DATE_READERS, scoreDates } from "./extract/dates.ts";
import { goldNames } from "./extract/goldNames.ts";
import { type NameResult, nameQuality } from "./extract/nameQuality.ts";
import { extractFile } from "./extract/readCorpus.ts";
import { FLOOR, measureSpeed, OURS, type SpeedResult } from "./extract/speed.ts";
import {
  dateFormTable,
  dateMissesTable,
  dateTable,
  goldNameTable,
  growthTable,
  missesTable,
  nameTable,
  speedTable,
} from "./extract/tables.ts";

/** Any number: it only has to stay, so that everybody measures the same corpus. */
const SEED = 20240305;
const DOCUMENTS = 600;
const MEGABYTE = 1e6;
/** So much that the median round runs compiled code, as most of a large folder does. */
const SPEED_MEGABYTES = 6;
const ROUNDS = 7;
const LARGEST = 100;

/** The stories of a file beside what we read of it; none where we read another number of documents than there are. */
function told({ file, bytes, stories }: CorpusFile): ToldDocument[] {
  const extractions = [...extractFile(file, bytes)];
  if (extractions.length !== stories.length) return [];
  return stories.flatMap((story, index) => {
    const extraction = extractions[index];
    return extraction ? [{ extraction, story }] : [];
  });
}

function filesOfSize(megabytes: number): CorpusFile[] {
  const files: CorpusFile[] = [];
  let bytes = 0;
  for (const one of generateCorpus(SEED)) {
    if (bytes >= megabytes * MEGABYTE) break;
    files.push(one);
    bytes += one.bytes.length;
  }
  return files;
}

function goldFor({ options, from }: BenchHost) {
  const { gold, "gold-file": file } = options;
  if (typeof gold !== typeof file) throw new UsageError("--gold and --gold-file belong together.");
  if (typeof gold !== "string" || typeof file !== "string") return null;
  return goldNames(resolve(from, gold), resolve(from, file));
}

/** The plain decoder is no peer, it is the floor. */
const isPeer = ({ tool }: SpeedResult) => tool !== OURS && tool !== FLOOR;

/** A result without the names of every document. */
function scores({ documents: _, ...rest }: NameResult) {
  return rest;
}

async function run(host: BenchHost): Promise<BenchReport> {
  const { options, progress } = host;
  const gold = goldFor(host);
  const files = filesOfDocuments(SEED, numberOption(options, "documents", DOCUMENTS));
  if (typeof options.save === "string") await saveCorpus(files, resolve(host.from, options.save));

  const documents = files.flatMap(told);
  progress(`${documents.length} documents read`);
  const dates = corpusDates(documents);
  const dateForms = DATE_READERS.map((reader) => ({ tool: reader.tool, ...scoreDates(reader, DATE_FORMS) }));
  const names = nameQuality(documents.map(({ extraction, story }) => ({ extraction, names: story.names })));
  const ofGold = gold ? nameQuality(gold) : [];
  progress("names and dates compared");

  const corpus = filesOfSize(numberOption(options, "mb", SPEED_MEGABYTES));
  const speed = measureSpeed(corpus, corpus.flatMap(told), ROUNDS, progress);
  const growth = options.growth ? await corpusGrowth(SEED, numberOption(options, "max-mb", LARGEST), progress) : [];
  const ours = speed[0]?.milliseconds ?? Number.NaN;
  return {
    tables: [
      dateFormTable(DATE_FORMS),
      dateTable(
        `Dates of ${documents.flatMap(({ story }) => story.events).length} events in ${documents.length} generated documents.`,
        dates,
      ),
      nameTable(documents.length, names),
      ...(gold ? [goldNameTable(gold.length, ofGold)] : []),
      speedTable(ROUNDS, speed),
      ...(growth.length > 0 ? [growthTable(growth)] : []),
      ...(options.misses ? [dateMissesTable(DATE_FORMS), missesTable(documents, names)] : []),
    ],
    ratios: Object.fromEntries(
      speed.filter(isPeer).map(({ tool, reads, milliseconds }) => [`${tool}, ${reads}`, milliseconds / ours]),
    ),
    figures: {
      documents: documents.length,
      dateForms,
      dates,
      names: names.map(scores),
      goldNames: ofGold.map(scores),
      speed,
      growth,
    },
  };
}

/** How well dates and names are read and how fast the whole way is, beside programs that do a part of it. */
export const extraction: Benchmark = {
  name: "extract",
  summary: "dates, names and speed of stages 1 to 5 beside chrono-node and @node-rs/jieba",
  options: {
    documents: { type: "string", help: `N  generated documents for dates and names (${DOCUMENTS})` },
    mb: { type: "string", help: `N  megabytes of generated corpus for the speed (${SPEED_MEGABYTES})` },
    gold: { type: "string", help: "FOLDER  other documents for names, with --gold-file" },
    "gold-file": { type: "string", help: "FILE  their events: JSON Lines with file, events, of these orgs and people" },
    growth: { type: "boolean", help: "time and memory for corpora of growing size too (takes longer)" },
    "max-mb": { type: "string", help: `N  no corpus larger than N megabytes for the growth (${LARGEST})` },
    misses: { type: "boolean", help: "list dates and names where we are not right" },
    save: { type: "string", help: "FOLDER  write the generated documents and their truth there" },
  },
  run,
};
