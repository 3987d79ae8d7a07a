import type { BundleArticle, Evidence } from "../../bundle/schema.ts";
import type { Span } from "../../model/span.ts";
import type { FactOfText } from "./receipts.ts";
import { countBefore } from "./sourceMarks.ts";

/** A stretch of text of which the same holds throughout. */
export interface MarkedText {
  /** Offset into the article's text. */
  readonly start: number;
  readonly text: string;
  /** Facts other than the event itself that these words prove. */
  readonly facts: readonly FactOfText[];
  /** What stood here, damaged, in the source; null where nothing was repaired. */
  readonly repair: BundleArticle["repairs"][number] | null;
  /**
   * Where the damaged stretch begins, in this paragraph, that it is part of: a repair, or lost characters; null where
   * nothing is damaged.
   */
  readonly damage: number | null;
  /** Whether a repair ends with it. */
  readonly endsRepair: boolean;
  /** Whether characters are lost here. */
  readonly lost: boolean;
  /** Whether the characters were inferred, not determined by what stood here. */
  readonly inferred: boolean;
  /** Which hit of the search it belongs to, from 0; null for none. */
  readonly hit: number | null;
  /** Whether the reader chose it, to say something of it. */
  readonly chosen: boolean;
}

/** Stretches beside each other that prove the same facts. */
export interface FactRun {
  readonly start: number;
  readonly end: number;
  readonly facts: MarkedText["facts"];
  readonly parts: readonly MarkedText[];
}

/** A run of stretches inside or outside the sentences that prove the event. */
export interface Passage {
  readonly start: number;
  readonly evidence: boolean;
  readonly parts: readonly MarkedText[];
}

export interface MarkedParagraph {
  readonly start: number;
  readonly end: number;
  readonly role: "heading" | "text";
  readonly passages: readonly Passage[];
  readonly links: BundleArticle["links"];
  readonly images: BundleArticle["images"];
}

/** What proves an event, in an article or in a source; nothing for no event, or one that the document does not tell. */
export function evidenceFor({ evidence }: Pick<BundleArticle, "evidence">, event: string | null): readonly Evidence[] {
  return event !== null && Object.hasOwn(evidence, event) ? (evidence[event] ?? []) : [];
}

/** The stretches of a passage, those together that prove the same facts, so that a hit within them parts nothing. */
export function factRuns({ parts }: Passage): FactRun[] {
  const nameOf = (facts: MarkedText["facts"]) => facts.map(({ fact, value }) => `${fact} ${value}`).join("\n");
  const runs: { start: number; end: number; facts: MarkedText["facts"]; parts: MarkedText[] }[] = [];
  for (const part of parts) {
    const latest = runs.at(-1);
    const end = part.start + part.text.length;
    if (latest && nameOf(latest.facts) === nameOf(part.facts)) {
      latest.parts.push(part);
      latest.end = end;
    } else runs.push({ start: part.start, end, facts: part.facts, parts: [part] });
  }
  return runs;
}

/** The hits that touch a stretch, with their numbers; `hits` are in order and apart. */
export function hitsWithin(hits: readonly Span[], start: number, end: number): (Span & { readonly hit: number })[] {
  const first = countBefore(hits.length, (i) => hits[i]?.end ?? 0, start);
  const within: (Span & { hit: number })[] = [];
  for (let hit = first; hit < hits.length; hit++) {
    const span = hits[hit];
    if (!span || span.start >= end) break;
    within.push({ ...span, hit });
  }
  return within;
}

/** Cuts one paragraph where evidence, damage, a hit or chosen words start or end. Spans may overlap or reach beyond the paragraph. */
function passagesOf(
  article: BundleArticle,
  start: number,
  end: number,
  evidence: readonly Evidence[],
  hits: readonly Span[],
  chosen: Span | null,
): Passage[] {
  const touches = (mark: { start: number; end: number }) =>
    mark.start < end && mark.end > start && mark.end > mark.start;
  const here = evidence.filter(touches);
  const repairs = article.repairs.filter(touches);
  const lost = article.lost.filter(touches);
  const inferred = article.inferred.filter(touches);
  const found = hitsWithin(hits, start, end);
  const chosenHere = chosen !== null && touches(chosen) ? [chosen] : [];
  const cuts = new Set([start, end]);
  for (const mark of [...here, ...repairs, ...lost, ...inferred, ...found, ...chosenHere]) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const passages: { start: number; evidence: boolean; parts: MarkedText[] }[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] ?? start;
    const to = edges[i + 1] ?? end;
    const covers = (mark: { start: number; end: number }) => mark.start <= from && mark.end >= to;
    const covering = here.filter(covers);
    const facts = covering.filter((mark) => mark.fact !== "event").map(({ fact, value }) => ({ fact, value }));
    const inside = covering.length > 0;
    const repair = repairs.find(covers) ?? null;
    const isLost = lost.some(covers);
    const part = {
      start: from,
      text: article.text.slice(from, to),
      facts,
      repair,
      damage: repair ? Math.max(start, repair.start) : isLost ? from : null,
      endsRepair: repair !== null && to === Math.min(end, repair.end),
      lost: isLost,
      inferred: inferred.some(covers),
      hit: found.find(covers)?.hit ?? null,
      chosen: chosenHere.some(covers),
    };
    const latest = passages.at(-1);
    if (latest && latest.evidence === inside) latest.parts.push(part);
    else passages.push({ start: from, evidence: inside, parts: [part] });
  }
  return passages;
}

/** Links or pictures without those that stand there twice. */
function distinct<Asset extends { url: string }>(
  assets: readonly Asset[],
  nameOf: (asset: Asset) => string | null,
): Asset[] {
  return [...new Map(assets.map((asset) => [`${asset.url} ${nameOf(asset)}`, asset])).values()];
}

/**
 * The article as paragraphs with the evidence of one event marked, if there is one. An article without paragraphs
 * is one; spans are UTF-16 offsets into `article.text`, and those out of range are cut to it.
 * @param hits of the search, as spans into `article.text`: in order, without overlaps
 * @param chosen words that the reader chose; null for none
 */
export function markArticle(
  article: BundleArticle,
  event: string | null,
  hits: readonly Span[] = [],
  chosen: Span | null = null,
): MarkedParagraph[] {
  const evidence = evidenceFor(article, event);
  const paragraphs =
    article.paragraphs.length > 0
      ? article.paragraphs
      : [{ role: "text" as const, start: 0, end: article.text.length }];
  return paragraphs.map(({ role, start, end }, place) => ({
    start,
    end: Math.min(end, article.text.length),
    role,
    passages: passagesOf(article, start, Math.min(end, article.text.length), evidence, hits, chosen),
    links: distinct(
      article.links.filter((link) => link.paragraph === place),
      ({ text }) => text,
    ),
    images: distinct(
      article.images.filter((image) => image.paragraph === place),
      ({ caption }) => caption,
    ),
  }));
}
