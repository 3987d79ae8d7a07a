import { oneLine, shortened } from "../terminal/columns.ts";
import type { Paint } from "../terminal/paint.ts";
import { documentName } from "../terminal/reportLines.ts";
import { eventLines, isDeed, labelled, provesWords, type Showing, section } from "./explainLines.ts";
import type { ExplainedPlace, Fate } from "./explainPlace.ts";
import { isVerdict, stepLines, summaryLines, verdictLines } from "./explainSteps.ts";

const INDENT = "  ";
/** How much of a stretch of the source is shown, in columns. */
const STRETCH = 100;
/** How many stretches are shown where the words lie across several. */
const STRETCHES = 6;

function quoted(words: string): string {
  return words === "\n" ? "a line feed" : `“${shortened(words, STRETCH)}”`;
}

function placeLine({ text, source, foundIn, places }: ExplainedPlace, paint: Paint): string {
  const where = [
    ...(text ? [`at ${text.start} of the text`] : []),
    ...(source ? [`at ${source.start} of the source`] : []),
  ];
  const words = (foundIn === "text" ? text : source)?.words ?? "";
  const first = places === 1 ? "" : `; the first of ${places} places in the ${foundIn}`;
  return labelled("place", `${paint("bold", quoted(words))} ${where.join(", ")}${first}`, paint);
}

function fateLine({ fate, words, rule, reason, start }: Fate, paint: Paint): string {
  const at = `${quoted(words)} ${paint("dim", `at ${start} of the source`)}`;
  if (fate === "text") return labelled("text", "it is kept", paint);
  if (fate === "removal") return labelled("removed", `${reason}  ${paint("dim", rule ?? "")}  ${at}`, paint);
  return labelled(
    "metadata",
    `${rule === null ? "read as a field, or as its label" : `read as ${rule}`}: ${at}`,
    paint,
  );
}

function fateLines({ source, text }: ExplainedPlace, { paint, all }: Showing): string[] {
  if (!source) return [labelled("text", "made by the cleaning, to part two paragraphs", paint)];
  const { fates } = source;
  if (text && fates.every(({ fate }) => fate === "text")) return [];
  const shown = all ? fates : fates.slice(0, STRETCHES);
  const left = fates.length - shown.length;
  return [
    ...shown.map((one) => fateLine(one, paint)),
    ...(left > 0 ? [labelled("", paint("dim", `and ${left} more stretches: --all shows them`), paint)] : []),
  ];
}

function sentenceLines(place: ExplainedPlace, { paint }: Showing): string[] {
  const { sentence, text, covering, others } = place;
  if (!sentence || !text) return [];
  const from = Math.max(0, text.start - sentence.start);
  const to = Math.max(from, Math.min(sentence.text.length, text.end - sentence.start));
  const [before, words, after] = [sentence.text.slice(0, from), sentence.text.slice(from, to), sentence.text.slice(to)];
  const where = `${sentence.heading ? "Heading" : "Sentence"} at ${sentence.start}`;
  const proves = provesWords(sentence, [...covering, ...others].some(isDeed), paint);
  // Not made one line as a whole: a blank beside the place would go.
  const line = `${before}${paint("inverse", `[${words}]`)}${after}`.replace(/\s+/gu, " ");
  const verdicts = verdictLines([...covering, ...others], paint, INDENT);
  return ["", `${paint("bold", where)}${proves}`, `${INDENT}${line}`, ...verdicts];
}

/** One place for a person: what became of it, its sentence, and the steps about it. */
export function explainPlaceLines(place: ExplainedPlace, showing: Showing): string[] {
  const { paint, all } = showing;
  const { covering, others, wholeText, events, repairs, text, parties } = place;
  const parts = parties.map(
    ({ name, events }) =>
      `${INDENT}${paint("bold", name)} is ${events.length === 0 ? "a party of no event by these words" : events.map(({ number, role }) => `${role} in event ${number}`).join(", ")}`,
  );
  const about = [
    ...stepLines(
      covering.filter((step) => !isVerdict(step)),
      { paint, all: true, indent: INDENT },
    ),
    ...summaryLines(covering, paint, `${INDENT}${INDENT}`),
    ...parts,
  ];
  const nothing = text ? [`${INDENT}no rule made, refused or settled anything with these words`] : [];
  const original = repairs.map(({ rule, reason, original, text: read }) =>
    labelled("repaired", `${oneLine(original)} → ${oneLine(read)}  ${paint("dim", rule)}  ${reason}`, paint),
  );
  return [
    paint("bold", documentName(place)),
    placeLine(place, paint),
    ...fateLines(place, showing),
    ...original,
    ...sentenceLines(place, showing),
    ...section("About these words", about.length > 0 ? about : nothing, paint),
    ...section(
      "About other words of the sentence",
      stepLines(
        others.filter((step) => !isVerdict(step)),
        { paint, all, indent: INDENT },
      ),
      paint,
    ),
    ...section("About the text as a whole", text ? verdictLines(wholeText, paint, INDENT) : [], paint),
    ...section(
      "Events",
      events.flatMap((one, i) => [...(i > 0 ? [""] : []), ...eventLines(one, showing)]),
      paint,
    ),
  ];
}
