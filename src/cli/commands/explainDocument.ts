import type { Article, MetadataField } from "../../model/article.ts";
import type { Extraction } from "../../model/corpus.ts";
import type { DocumentEvent } from "../../model/event.ts";
import type { Span } from "../../model/span.ts";
import { derivation } from "../../pipeline/mentions/dates/settle/impliedRules.ts";
import { sentences } from "../../pipeline/text/sentences.ts";
import type { Step } from "../../pipeline/text/trace.ts";

/** What a rule did with words of the text. Offsets are UTF-16 units of the cleaned text. */
export interface ExplainedStep {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly outcome: Step["outcome"];
  readonly rule: string;
  readonly why: string;
}

/** All that one rule removed. */
export interface RemovedByRule {
  readonly rule: string;
  readonly reason: string;
  /** How many stretches, and how many UTF-16 units of the source in all. */
  readonly count: number;
  readonly characters: number;
  /** The first stretch that is no white space, and its offset in the source. */
  readonly words: string;
  readonly start: number;
}

export interface ExplainedSentence {
  readonly start: number;
  readonly end: number;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly heading: boolean;
  readonly text: string;
  /** In order of place. */
  readonly steps: readonly ExplainedStep[];
  /** The numbers of the events that it proves, from 1. */
  readonly events: readonly number[];
}

/** Words of an event with the rules that made them what they are. */
export interface RuledWords {
  readonly words: string;
  readonly rules: readonly string[];
}

export interface ExplainedParty {
  readonly name: string;
  readonly type: string;
  readonly role: string;
  readonly mentions: readonly RuledWords[];
  /** The rule by which words stand for it that do not name it; null where they do. */
  readonly inferred: string | null;
}

export interface ExplainedEvent {
  /** From 1, in order of the text. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly date: {
    readonly edtf: string;
    readonly words: string;
    readonly rule: string | null;
    readonly implied: readonly { readonly rule: string; readonly why: string }[];
  };
  readonly kinds: readonly { readonly kind: string; readonly mentions: readonly RuledWords[] }[];
  readonly organizations: readonly ExplainedParty[];
  /** Organizations that its sentences name and that take no part in it. */
  readonly noParties: readonly ExplainedStep[];
  readonly people: readonly {
    readonly name: string;
    readonly title: string | null;
    readonly organization: string | null;
  }[];
  readonly place: { readonly name: string; readonly rule: string | null } | null;
  /** The sentences that prove it; the first is the quote. */
  readonly evidence: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** One document with all that its rules did. */
export interface Explanation {
  readonly file: string;
  readonly record: number | null;
  readonly id: string;
  readonly format: string;
  readonly encoding: string;
  readonly metadata: Readonly<Record<HeadField, { readonly value: string; readonly origin: string } | null>>;
  /** Whose page it is, or why that was refused; null where nothing shows it. */
  readonly owner: { readonly outcome: Step["outcome"]; readonly rule: string; readonly why: string } | null;
  readonly diagnostics: readonly { readonly severity: string; readonly message: string; readonly rule: string }[];
  /** Length of the decoded source and of the cleaned text, in UTF-16 units. */
  readonly sourceLength: number;
  readonly textLength: number;
  readonly removals: readonly RemovedByRule[];
  readonly repairs: readonly {
    readonly rule: string;
    readonly reason: string;
    readonly original: string;
    readonly text: string;
  }[];
  /** Steps about the text as a whole. */
  readonly wholeText: readonly ExplainedStep[];
  readonly sentences: readonly ExplainedSentence[];
  readonly events: readonly ExplainedEvent[];
  /** What was refused as an event of its own, and why. */
  readonly noEvents: readonly ExplainedStep[];
}

/** In the order in which they are shown. */
export const HEAD_FIELDS = ["title", "published", "publisher", "author", "address"] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const origin = (field: MetadataField | null) => field && { value: field.value, origin: field.origin };

/** The steps in order of place, each once; where two begin together the longer comes first, then the earlier told. */
function inOrder(steps: readonly Step[], text: string): ExplainedStep[] {
  const seen = new Set<string>();
  const each = steps.filter(({ rule, span, outcome, why }) => {
    const key = `${span.start} ${span.end} ${outcome} ${rule} ${why}`;
    return !seen.has(key) && seen.add(key);
  });
  return each
    .map(({ rule, span, outcome, why }) => ({ ...span, words: text.slice(span.start, span.end), outcome, rule, why }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function removedByRule({ removals }: Article, source: string): RemovedByRule[] {
  const groups = new Map<string, RemovedByRule>();
  for (const { rule, reason, span } of removals) {
    const words = source.slice(span.start, span.end).trim();
    const known = groups.get(rule);
    groups.set(rule, {
      rule,
      reason,
      count: (known?.count ?? 0) + 1,
      characters: (known?.characters ?? 0) + span.end - span.start,
      words: known?.words || words,
      start: known?.words ? known.start : span.start,
    });
  }
  return [...groups.values()];
}

/** Sentences with the steps that begin in them. Both lists are in order, so they are walked side by side. */
function explainedSentences(
  { text, paragraphs }: Article,
  steps: readonly ExplainedStep[],
  events: readonly DocumentEvent[],
): ExplainedSentence[] {
  let next = 0;
  return paragraphs.flatMap((paragraph, index) =>
    sentences(text, paragraph).map((sentence): ExplainedSentence => {
      const from = next;
      while ((steps[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++;
      return {
        ...sentence,
        paragraph: index,
        heading: paragraph.role === "heading",
        text: text.slice(sentence.start, sentence.end),
        steps: steps.slice(from, next),
        events: events.flatMap(({ evidence }, number) =>
          evidence.some((span) => overlaps(span, sentence)) ? [number + 1] : [],
        ),
      };
    }),
  );
}

/** The words of an event, each once, with the rules that made something of them. */
function ruledWords(spans: readonly Span[], text: string, rulesAt: RulesAt, areas: readonly string[]): RuledWords[] {
  const found = new Map<string, Set<string>>();
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    const rules = found.get(words) ?? new Set();
    found.set(words, rules);
    for (const rule of rulesAt(span)) if (areas.some((area) => rule.startsWith(`${area}/`))) rules.add(rule);
  }
  return [...found].map(([words, rules]) => ({ words, rules: [...rules] }));
}

/** The rules that made something of exactly these words. */
type RulesAt = (span: Span) => readonly string[];

function rulesOf(steps: readonly ExplainedStep[]): RulesAt {
  const rules = new Map<string, string[]>();
  for (const { start, end, outcome, rule } of steps) {
    if (outcome !== "made") continue;
    const key = `${start} ${end}`;
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return ({ start, end }) => rules.get(`${start} ${end}`) ?? [];
}

function explainedEvent(
  event: DocumentEvent,
  index: number,
  { article: { text }, mentions }: Extraction,
  steps: readonly ExplainedStep[],
  rulesAt: RulesAt,
): ExplainedEvent {
  const { date, organizations, place } = event;
  const held = place && mentions.find(({ type, span }) => type === "place" && span.start === place.span.start);
  const isParty = ({ why }: ExplainedStep) => organizations.some(({ name }) => why.startsWith(`${name}: `));
  return {
    number: index + 1,
    id: event.id,
    title: event.title,
    date: {
      edtf: date.edtf,
      words: date.text,
      rule: rulesAt(date.span).find((rule) => rule.startsWith("date/")) ?? null,
      implied: date.implied.map((field) => ({ rule: field.rule, why: derivation(field) })),
    },
    kinds: event.kinds.map((kind) => ({
      kind,
      mentions: ruledWords(
        event.actions.filter((action) => action.kind === kind).map(({ span }) => span),
        text,
        rulesAt,
        ["action"],
      ),
    })),
    organizations: organizations.map(({ name, type, role, spans, inferred }) => ({
      name,
      type,
      role,
      mentions: ruledWords(spans, text, rulesAt, ["organization", "role", "person"]),
      inferred,
    })),
    noParties: steps.filter(
      (step) =>
        step.rule.startsWith("party/") &&
        step.outcome === "refused" &&
        event.evidence.some((span) => overlaps(span, step)) &&
        !isParty(step),
    ),
    people: event.people.map(({ name, title, organization }) => ({ name, title, organization })),
    place: place && { name: place.name, rule: held?.rule ?? null },
    evidence: event.evidence.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
  };
}

/**
 * What the rules made of one document, as plain data. `steps` is what `extract` told its trace about the same document.
 */
export function explainDocument(extraction: Extraction, steps: readonly Step[]): Explanation {
  const { source, article, events } = extraction;
  const owner = steps.find(({ rule }) => rule.startsWith("owner/"));
  const placed = inOrder(
    steps.filter(({ span }) => span.end > span.start),
    article.text,
  );
  const isWhole = ({ start, end }: Span) => start === 0 && end === article.text.length && article.paragraphs.length > 1;
  const inText = placed.filter((step) => !isWhole(step));
  const rulesAt = rulesOf(inText);
  return {
    file: source.file,
    record: source.record,
    id: source.id,
    format: source.format,
    encoding: source.encoding,
    metadata: {
      title: origin(article.title),
      published: origin(article.published),
      publisher: origin(article.publisher),
      author: origin(article.author),
      address: origin(article.address),
    },
    owner: owner ? { outcome: owner.outcome, rule: owner.rule, why: owner.why } : null,
    diagnostics: [...source.diagnostics, ...article.diagnostics].map(({ severity, message, rule }) => ({
      severity,
      message,
      rule,
    })),
    sourceLength: source.text.length,
    textLength: article.text.length,
    removals: removedByRule(article, source.text),
    repairs: article.repairs.map(({ rule, reason, span, text }) => ({
      rule,
      reason,
      original: source.text.slice(span.start, span.end),
      text,
    })),
    wholeText: placed.filter(isWhole),
    sentences: explainedSentences(article, inText, events),
    events: events.map((event, index) => explainedEvent(event, index, extraction, inText, rulesAt)),
    noEvents: placed.filter(({ rule, outcome }) => rule.startsWith("event/") && outcome !== "made"),
  };
}
