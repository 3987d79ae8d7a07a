import { hasTitleOrText } from "./articleFields.ts";
import { type Collection, warning, warnings } from "./collection.ts";
import { type FeedTokens, type ItemRange, readItem } from "./feedItem.ts";
import { firstTag, type XmlToken, xmlTokens } from "./xmlTokens.ts";

/** The first element of a feed, or of a piece of one. */
const ROOT = /^(?:rss|rdf:rdf|channel|(?:\w{1,20}:)?feed|(?:\w{1,20}:)?entry|item|doc)$/;
const ITEM = /^(?:(?:rss|atom|a):)?(?:item|entry)$/;
/** Collections of texts for research have this for an item, one after the other without a root. */
const DOCUMENT = /^doc$/;
/** The first tag stands this early, behind no more text than a server's notice. */
const HEAD = 4000;
const NOTICE = 300;

function startsLikeFeed(text: string): boolean {
  if (!text.slice(0, NOTICE).includes("<")) return false;
  const first = firstTag(text.slice(0, HEAD));
  return first !== null && ROOT.test(first.key);
}

/** For each opening tag the index of the next closing tag of its name; -1 where there is none, and for the rest. */
function closingTags(tokens: readonly XmlToken[]): number[] {
  const closing = new Array<number>(tokens.length).fill(-1);
  const next = new Map<string, number>();
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token?.kind === "close") next.set(token.key, i);
    else if (token?.kind === "open") closing[i] = next.get(token.key) ?? -1;
  }
  return closing;
}

interface FoundItem extends ItemRange {
  readonly closed: boolean;
}

/** Items with their tokens; one that is not closed ends where the next begins, or the feed ends. */
function findItems(tokens: readonly XmlToken[], isItem: RegExp): FoundItem[] {
  const items: FoundItem[] = [];
  let open: { key: string; index: number; start: number } | null = null;
  const end = (last: number, sliceEnd: number, closed: boolean) => {
    if (!open) return;
    const slice = { start: open.start, end: sliceEnd };
    items.push({ first: open.index + 1, last, slice, number: items.length + 1, closed });
    open = null;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open" && isItem.test(token.key)) {
      end(index, token.start, false);
      if (!token.empty) open = { key: token.key, index, start: token.start };
    } else if (token.kind === "close" && isItem.test(token.key)) end(index, token.end, true);
    else if (token.kind === "close" && ROOT.test(token.key)) end(index, token.start, false);
  }
  end(tokens.length, tokens.at(-1)?.end ?? 0, false);
  return items;
}

/**
 * Reads the items of an RSS 2.0, RSS 1.0 or Atom feed, or a row of `<doc>` elements, well formed or not. Null where the text is no feed, or none of
 * its items has a title or a text.
 */
export function readFeed(text: string): Collection | null {
  if (!startsLikeFeed(text)) return null;
  const tokens = xmlTokens(text);
  const feed: FeedTokens = { text, tokens, closing: closingTags(tokens) };
  const items = findItems(tokens, /^\s*<doc>/i.test(text.slice(0, HEAD)) ? DOCUMENT : ITEM);
  const records = items.map((item) => ({ ...item.slice, ...readItem(feed, item) }));
  if (!records.some(({ fields }) => hasTitleOrText(fields))) return null;
  const diagnostics = warnings(
    items.filter(({ closed }) => !closed),
    ({ number, slice }) => {
      const message = `Unexpected end of record ${number}, expected its closing tag; it is read up to the next record or the end of the feed.`;
      return warning("unclosed-item", message, slice);
    },
  );
  return { format: "feed", records, lost: [], diagnostics };
}
