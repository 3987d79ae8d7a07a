import { fitting, oneLine, padded, shortened } from "../terminal/columns.ts";
import type { Paint } from "../terminal/paint.ts";
import { documentName } from "../terminal/reportLines.ts";
import {
  type ExplainedEvent,
  type ExplainedSentence,
  type ExplainedStep,
  type Explanation,
  HEAD_FIELDS,
  type RuledWords,
} from "./explainDocument.ts";
import { inferredBecause, ruleSummary } from "./explainRules.ts";
import { isVerdict, stepLines, verdictLines } from "./explainSteps.ts";

/** How an explanation is shown. */
export interface Showing {
  readonly paint: Paint;
  /** Everything, each step for itself. */
  readonly all: boolean;
}

/** The label of a line in a head or an event. */
const LABEL = 11;
const INDENT = "  ";
/** What stands before the rows below a sentence. */
const ROWS = " ".repeat(10);
/** How much of a stretch is shown of which nothing need be said, in columns. */
const GLIMPSE = 60;

/** Removals of which nobody asks what stood there. */
const LAYOUT = new Set(["layout/white-space", "layout/spacing", "html/markup", "markdown/markup", "record/syntax"]);

export function labelled(label: string, text: string, paint: Paint): string {
  return `${INDENT}${paint("dim", padded(label, LABEL))}${text}`;
}

function ownerLine({ owner }: Explanation, paint: Paint): string {
  if (!owner) return labelled("page of", "nobody: nothing shows whose page it is", paint);
  const because = ruleSummary(owner.rule) ?? "";
  const rule = paint("dim", owner.rule);
  if (owner.outcome === "refused") return labelled("page of", `nobody  ${rule}  not enough for ${owner.why}`, paint);
  return labelled("page of", `${owner.why}  ${rule}  ${because}`, paint);
}

function headLines(explanation: Explanation, { paint, all }: Showing): string[] {
  const { metadata, format, encoding, sourceLength, textLength, diagnostics } = explanation;
  const fields = HEAD_FIELDS.map((name) => {
    const field = metadata[name];
    return labelled(
      name,
      field ? `${oneLine(field.value)}  ${paint("dim", `from ${field.origin}`)}` : paint("dim", "none"),
      paint,
    );
  });
  const told = diagnostics.filter(({ severity }) => all || severity !== "info");
  return [
    paint("bold", documentName(explanation)),
    ...fields,
    ownerLine(explanation, paint),
    labelled("read as", `${format}, ${encoding}; ${textLength} characters of text from ${sourceLength}`, paint),
    ...told.map(({ severity, message, rule }) =>
      labelled(severity, `${oneLine(message)}  ${paint("dim", rule)}`, paint),
    ),
  ];
}

function removalLines({ removals }: Explanation, { paint, all }: Showing): string[] {
  const shown = [...removals].sort((a, b) => Number(LAYOUT.has(a.rule)) - Number(LAYOUT.has(b.rule)));
  return shown.map(({ rule, reason, count, characters, words, start }) => {
    const what = `${reason}  ${paint("dim", rule)}  ${count === 1 ? "" : `${count} times, `}${characters} characters`;
    if (words === "" || (LAYOUT.has(rule) && !all)) return INDENT + what;
    return `${INDENT}${what}: “${shortened(words, all ? 400 : 40)}” ${paint("dim", `at ${start}`)}`;
  });
}

function repairLines({ repairs }: Explanation, { paint, all }: Showing): string[] {
  const shown = all ? repairs : repairs.slice(0, 5);
  const lines = shown.map(
    ({ rule, reason, original, text }) =>
      `${INDENT}${shortened(original, GLIMPSE)} → ${shortened(text, GLIMPSE)}  ${paint("dim", rule)}  ${reason}`,
  );
  const left = repairs.length - shown.length;
  return left > 0 ? [...lines, `${INDENT}${paint("dim", `and ${left} more: --all shows them`)}`] : lines;
}

/** Which events a sentence proves; that it proves none is told where a reader may expect one. */
export function provesWords({ events }: Pick<ExplainedSentence, "events">, expected: boolean, paint: Paint): string {
  if (events.length > 0) return `  ${paint("green", `→ event ${events.join(", ")}`)}`;
  return expected ? `  ${paint("yellow", "→ proves no event")}` : "";
}

/** Whether a reader may ask why a sentence tells no event: it has words for a deed. */
export const isDeed = ({ rule }: { readonly rule: string }) => rule.startsWith("action/");

/** What a reader may ask about: not the names alone that any sentence holds. */
const isAskedFor = ({ rule, outcome }: ExplainedStep) => outcome !== "made" || /^(?:action|date|event)\//u.test(rule);

function sentenceLines(sentence: ExplainedSentence, { paint, all }: Showing): string[] {
  const { start, steps, heading, events } = sentence;
  const silent = !all && events.length === 0 && !steps.some(isAskedFor);
  const text = silent ? shortened(sentence.text, GLIMPSE) : oneLine(sentence.text);
  const look = heading ? "bold" : "dim";
  const words = silent || heading ? paint(look, text) : text;
  const offset = paint("dim", String(start).padStart(6));
  return [
    `${offset}  ${words}${provesWords(sentence, steps.some(isDeed), paint)}`,
    ...verdictLines(steps, paint, ROWS),
    ...stepLines(
      steps.filter((step) => !isVerdict(step)),
      { paint, all, indent: ROWS },
    ),
  ];
}

function textLines({ sentences }: Explanation, showing: Showing): string[] {
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    const apart = before !== undefined && before.paragraph !== sentence.paragraph;
    return [...(apart ? [""] : []), ...sentenceLines(sentence, showing)];
  });
}

const WITH_RULES_COLUMNS = 36;

function ruled(mentions: readonly RuledWords[], { paint, all }: Showing): string {
  if (all) return mentions.map(({ words, rules }) => `${oneLine(words)} ${paint("dim", rules.join(" "))}`).join(", ");
  const rules = [...new Set(mentions.flatMap((one) => one.rules))];
  const words = mentions.map((one) => one.words);
  return `${fitting(words, WITH_RULES_COLUMNS)}  ${paint("dim", rules.join(" "))}`;
}

/** One event: its facts, each with the words and rules behind it. */
export function eventLines(event: ExplainedEvent, showing: Showing): string[] {
  const { paint } = showing;
  const { date, kinds, organizations, noParties, people, place, evidence } = event;
  const line = (label: string, text: string) => labelled(label, text, paint);
  return [
    `${INDENT}${paint("bold", `${event.number}  ${date.edtf}  ${event.title}`)}`,
    line("date", `${date.words} → ${date.edtf}  ${paint("dim", date.rule ?? "")}`),
    ...date.implied.map(({ rule, why }) => line("", `${why}  ${paint("dim", rule)}`)),
    ...kinds.map(({ kind, mentions }) => line(kind, ruled(mentions, showing))),
    ...organizations.flatMap(({ name, role, mentions, inferred }) => [
      line(role, `${paint("bold", name)}  ${ruled(mentions, showing)}`),
      ...(inferred === null ? [] : [line("", `${inferredBecause(inferred)}  ${paint("dim", inferred)}`)]),
    ]),
    ...stepLines(noParties, { ...showing, indent: `${INDENT}${paint("dim", padded("no party", LABEL))}` }),
    ...(people.length === 0
      ? []
      : [
          line(
            "people",
            people
              .map(({ name, title, organization }) => {
                const office = [organization, title].filter((one) => one !== null).join(" ");
                return office === "" ? name : `${name} ${paint("dim", `(${office})`)}`;
              })
              .join(", "),
          ),
        ]),
    ...(place === null ? [] : [line("place", `${place.name}  ${paint("dim", place.rule ?? "")}`)]),
    ...evidence.map(({ start, text }, index) =>
      line(index === 0 ? "proof" : "", `${oneLine(text)}  ${paint("dim", `at ${start}`)}`),
    ),
  ];
}

/** A heading and what stands below it; nothing where that is nothing. */
export function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ["", paint("bold", title), ...lines];
}

/** Sentences that go on about an event that is told already: nobody asks where theirs is. */
const GOES_ON = new Set(["event/nothing-new", "event/attendance"]);

function noEventLines({ noEvents, sentences }: Explanation, { paint, all }: Showing): string[] {
  const shown = noEvents.filter(({ rule }) => all || !GOES_ON.has(rule));
  return shown.flatMap((step) => {
    const sentence = sentences.find(({ end }) => step.start < end);
    const offset = paint("dim", String(sentence?.start ?? step.start).padStart(6));
    return [
      `${offset}  ${shortened(sentence?.text ?? step.words, all ? 400 : GLIMPSE)}`,
      ...verdictLines([step], paint, ROWS),
    ];
  });
}

/** One document for a person: head, what was removed, the text with the steps of the rules, the events. */
export function explainLines(explanation: Explanation, showing: Showing): string[] {
  const { paint } = showing;
  const { events, wholeText } = explanation;
  const none = `${INDENT}none${explanation.sentences.length === 0 ? ": there is no text" : ""}`;
  return [
    ...headLines(explanation, showing),
    ...section("Removed from the source", removalLines(explanation, showing), paint),
    ...section("Repaired", repairLines(explanation, showing), paint),
    ...section("Text, with offsets", textLines(explanation, showing), paint),
    ...section("About the text as a whole", verdictLines(wholeText, paint, INDENT), paint),
    ...section(
      "Events",
      events.length === 0 ? [none] : events.flatMap((one, i) => [...(i > 0 ? [""] : []), ...eventLines(one, showing)]),
      paint,
    ),
    ...section("Told, but no event of its own", noEventLines(explanation, showing), paint),
  ];
}
