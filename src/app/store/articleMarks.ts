import type { ArticleFile, Evidence } from "../../bundle/schema.ts";

/** A stretch of text that proves the same facts throughout. */
export interface MarkedText {
  /** Offset into the article's text. */
  readonly start: number;
  readonly text: string;
  /** Facts other than the event itself that these words prove. */
  readonly facts: readonly { readonly fact: Evidence["fact"]; readonly value: string }[];
}

/** A run of stretches inside or outside the sentences that prove the event. */
export interface Passage {
  readonly start: number;
  readonly evidence: boolean;
  readonly parts: readonly MarkedText[];
}

export interface MarkedParagraph {
  readonly start: number;
  readonly role: "heading" | "text";
  readonly passages: readonly Passage[];
  readonly links: ArticleFile["links"];
  readonly images: ArticleFile["images"];
}

/** Cuts one paragraph where evidence starts or ends. Spans may overlap or reach beyond the paragraph. */
function passagesOf(text: string, start: number, end: number, evidence: readonly Evidence[]): Passage[] {
  const here = evidence.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start);
  const cuts = new Set([start, end]);
  for (const mark of here) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const passages: { start: number; evidence: boolean; parts: MarkedText[] }[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] ?? start;
    const to = edges[i + 1] ?? end;
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to);
    const facts = covering.filter((mark) => mark.fact !== "event").map(({ fact, value }) => ({ fact, value }));
    const inside = covering.length > 0;
    const part = { start: from, text: text.slice(from, to), facts };
    const latest = passages.at(-1);
    if (latest && latest.evidence === inside) latest.parts.push(part);
    else passages.push({ start: from, evidence: inside, parts: [part] });
  }
  return passages;
}

/**
 * The article as paragraphs with the evidence of one event marked. An article without paragraphs
 * is one; spans are UTF-16 offsets into `article.text`, and those out of range are cut to it.
 */
export function markArticle(article: ArticleFile, event: string): MarkedParagraph[] {
  const evidence = Object.hasOwn(article.evidence, event) ? (article.evidence[event] ?? []) : [];
  const paragraphs =
    article.paragraphs.length > 0
      ? article.paragraphs
      : [{ role: "text" as const, start: 0, end: article.text.length }];
  return paragraphs.map(({ role, start, end }, place) => ({
    start,
    role,
    passages: passagesOf(article.text, start, Math.min(end, article.text.length), evidence),
    links: article.links.filter((link) => link.paragraph === place),
    images: article.images.filter((image) => image.paragraph === place),
  }));
}
