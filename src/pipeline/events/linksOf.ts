import type { Article } from "../../model/article.ts";

/** The links of an article, found by their paragraphs. */
export class LinksOf {
  /** By paragraph, places in `links`. */
  private readonly places = new Map<number, number[]>();

  constructor(private readonly links: Article["links"]) {
    for (const [place, { paragraph }] of links.entries()) {
      const known = this.places.get(paragraph);
      if (known) known.push(place);
      else this.places.set(paragraph, [place]);
    }
  }

  /** The addresses that some paragraphs link to, in the order of the links, each once. */
  in(paragraphs: Iterable<number>): string[] {
    if (this.places.size === 0) return [];
    const places = [...new Set(paragraphs)].flatMap((paragraph) => this.places.get(paragraph) ?? []);
    return [...new Set(places.sort((a, b) => a - b).map((place) => this.links[place]?.url ?? ""))];
  }
}
