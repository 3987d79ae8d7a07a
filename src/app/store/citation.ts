/** What a citation of an event is made of. Texts as they stand in the data; null for what is not known. */
export interface CitedSource {
  /** The words of the source that prove the event. */
  readonly quote: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** The day of publication, as an EDTF day and in the reader's words. */
  readonly published: { readonly edtf: string; readonly words: string } | null;
  /** The file that the source was read from, named where it has no title. */
  readonly file: string;
  /** Where the source itself is on the web. */
  readonly address: string | null;
  /** The address that shows the event here. */
  readonly permalink: string;
}

/** A quotation inside of 「」 takes the inner marks. */
function quotedZh(text: string): string {
  return `「${text.replaceAll("「", "『").replaceAll("」", "』")}」`;
}

/** The sentence with its source in brackets, as Chinese writes it: 「……」（《标题》，发布者，2024年1月4日，链接）. */
export function citationZh({ quote, title, publisher, published, file, address, permalink }: CitedSource): string {
  const name = title === null ? file : `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
  const parts = [name, publisher, published?.words, address, permalink];
  return `${quotedZh(quote)}（${parts.filter(Boolean).join("，")}）`;
}

/** A quotation inside of “” takes the inner marks. */
function quotedEn(text: string): string {
  return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** The sentence with its source in brackets, as English writes it. */
export function citationEn({ quote, title, publisher, published, file, address, permalink }: CitedSource): string {
  const parts = [title ?? file, publisher, published?.words, address, permalink];
  return `${quotedEn(quote)} (${parts.filter(Boolean).join(", ")})`;
}

/**
 * The source as GB/T 7714—2015 (7.6 and 8) lists an electronic document: author. title[EB/OL]. (published)[cited].
 * address. Without an author the publisher stands for it.
 * @param today the day on which it is cited, as an EDTF day
 */
export function citationGb(source: CitedSource, today: string): string {
  const { title, author, publisher, published, file, address } = source;
  const by = author ?? publisher;
  const name = `${title ?? file}[EB/OL]`;
  const dates = `${published === null ? "" : `(${published.edtf})`}[${today}]`;
  const publishedBy = author !== null && publisher !== null ? `${publisher}, ` : "";
  return `${by === null ? "" : `${by}. `}${name}. ${publishedBy}${dates}.${address === null ? "" : ` ${address}.`}`;
}
