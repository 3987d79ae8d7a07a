import type {
  FindingKinds,
  FindingsByKind,
  Found,
  FoundEvent,
  FoundIn,
  FoundTrouble,
  FoundWithout,
} from "../data/findings.ts";
import { escaped, oneLine, padded } from "../terminal/columns.ts";
import type { Paint } from "../terminal/paint.ts";
import { grouped } from "../terminal/progress.ts";
import { documentName } from "../terminal/reportLines.ts";

/** How a kind of finding is shown. */
interface Shown<Finding> {
  /** Behind a number: `12 without events`. */
  readonly words: string;
  readonly title: string;
  /** What findings of one sort have in common, where there are sorts. */
  readonly sort?: (finding: Finding) => string;
  readonly line: (finding: Finding) => string;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  "no-text": "no text",
  "not-chinese": "not in Chinese",
  "no-action": "no words of a visit, a signing, a launch, a meeting or a conference",
  corrected: "corrections took away what it tells",
  refused: "a rule refused what is told",
};

const place = (found: FoundIn) => documentName(found);
const withMessage = (found: FoundTrouble) => `${place(found)}: ${oneLine(found.message)} (${found.rule})`;
const whyWithout = ({ reason }: FoundWithout) => WHY_NOT[reason] ?? reason;

function withoutLine(found: FoundWithout): string {
  const { rule, words } = found;
  const refused = [rule, words === null ? null : `“${oneLine(words)}”`].filter((one) => one !== null).join(" ");
  return refused === "" ? place(found) : `${place(found)}: ${refused}`;
}

function eventLine(found: FoundEvent): string {
  const because = found.because.map(oneLine).join("; ");
  return `${found.date}  ${oneLine(escaped(found.title))}  (${because}; ${place(found)})`;
}

const SHOWN: { readonly [Kind in keyof FindingKinds]: Shown<FindingKinds[Kind]> } = {
  notRead: { words: "not read", title: "Not read", line: withMessage },
  warnings: {
    words: "warnings",
    title: "Warnings",
    sort: ({ rule }) => rule,
    line: (found) => `${place(found)}: ${oneLine(found.message)}`,
  },
  tables: { words: "remarks on organizations.csv", title: "organizations.csv", line: withMessage },
  corrections: {
    words: "corrections that do not fit, or remarks on their files",
    title: "Corrections",
    line: withMessage,
  },
  withoutEvents: { words: "documents without events", title: "Without events", sort: whyWithout, line: withoutLine },
  undated: { words: "events without a year", title: "Without a year", line: eventLine },
  guessed: { words: "events whose year is guessed from other documents", title: "Guessed year", line: eventLine },
  implied: { words: "events of whose date the words leave a part out", title: "Implied date", line: eventLine },
  inferred: { words: "events with a party that is not named", title: "Inferred party", line: eventLine },
};

/** What is shown in short only as a number: it is usual, and rarely wrong. */
const ONLY_COUNTED = new Set<keyof FindingKinds>(["implied", "inferred"]);

const KINDS = Object.keys(SHOWN) as (keyof FindingKinds)[];

function more(left: number): string[] {
  return left > 0 ? [`  … and ${grouped(left)} more: --all`] : [];
}

/** The findings of a kind under their title, those of one sort together. */
function groupLines<Finding>(
  { title, sort, line }: Shown<Finding>,
  { count, found }: Found<Finding>,
  paint: Paint,
): string[] {
  const head = ["", paint("bold", `${title} (${grouped(count)})`)];
  if (!sort) return [...head, ...found.map((one) => `  ${line(one)}`), ...more(count - found.length)];
  const sorts = new Map<string, Finding[]>();
  for (const one of found) {
    const name = sort(one);
    const same = sorts.get(name);
    if (same) same.push(one);
    else sorts.set(name, [one]);
  }
  const lines = [...sorts].flatMap(([name, same]) => [
    `  ${paint("dim", name)}`,
    ...same.map((one) => `    ${line(one)}`),
  ]);
  return [...head, ...lines, ...more(count - found.length)];
}

function kindLines<Kind extends keyof FindingKinds>(kind: Kind, findings: FindingsByKind, paint: Paint): string[] {
  return findings[kind].count === 0 ? [] : groupLines(SHOWN[kind], findings[kind], paint);
}

/**
 * Findings in lines for a person: first how many of each kind, then the findings themselves.
 * @param all whether also those are listed that are usual
 */
export function findingLines(findings: FindingsByKind, paint: Paint, all: boolean): string[] {
  const counted = KINDS.filter((kind) => findings[kind].count > 0 || kind === "notRead");
  const width = Math.max(...counted.map((kind) => grouped(findings[kind].count).length));
  const counts = counted.map((kind) => {
    const number = grouped(findings[kind].count);
    const look = kind === "notRead" && findings[kind].count > 0 ? "red" : "bold";
    return `  ${padded("", width - number.length)}${paint(look, number)}  ${SHOWN[kind].words}`;
  });
  const listed = KINDS.filter((kind) => all || !ONLY_COUNTED.has(kind));
  return [...counts, ...listed.flatMap((kind) => kindLines(kind, findings, paint))];
}
