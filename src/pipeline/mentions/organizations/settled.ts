import type { Article } from "../../../model/article.ts";
import type { OrganizationMention, PageOwner } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { type Division, divisionCalled, divisionNamed, divisions, divisionsNamed } from "../../lexicon/divisions.ts";
import { universityNamed } from "../../lexicon/universities.ts";
import { WordTrie } from "../../text/wordTrie.ts";

/** The metadata that tell whose page it is. */
export type OrganizationArticle = Pick<Article, "text" | "title" | "publisher" | "address"> &
  Partial<Pick<Article, "author">> & {
    /** What was taken from the page and names its owner, see `ownLines.ts`. */
    readonly ownLines?: readonly string[];
    /** The titles of office of the text, where they are known already. */
    readonly titles?: readonly Span[];
  };

/** Schools below the universities. */
export const SCHOOL = /(?:学校|中学|小学|高中)$/u;

/** A level of government as titles and bureaus name it (省委, 市长, 县科技局). */
export type Level = "省" | "市" | "县" | "区" | "州" | "旗";

/** What a document settles: whose page it is, and which area a bare 省委, 市长 or 区科技局 belongs to. */
export interface Settled {
  readonly owner: PageOwner | null;
  /** Those that the document shows to be others than the one that speaks in it. */
  readonly counterparts: ReadonlySet<string>;
  /** The area of a level that the owner is or lies in (我市), or null. */
  readonly areaOfOwner: (level: Level) => string | null;
  /** The area that a bare level at an offset means, by the sentence, the owner, the paragraph, the medium, the document. */
  readonly placeAt: (text: string, at: number, level: Level, found: readonly OrganizationMention[]) => string | null;
}

const MEDIA =
  /^(.{2,8}?)(?:发布|日报|晚报|晨报|早报|都市报|新闻网|电视台|广播电视台|融媒体中心|政务|门户网站|(?:人民)?政府(?:门户)?(?:网|办公室|$))/u;

/** What a document settles, given whose page it is. */
export function settle(
  article: OrganizationArticle,
  owner: PageOwner | null,
  counterparts: ReadonlySet<string>,
): Settled {
  const ofDocument = new Map<Level, string | null>();
  let tally: readonly Division[] | null = null;
  const divisionsOfDocument = (): readonly Division[] => {
    tally ??= divisionTally(article);
    return tally;
  };
  const areaOfOwner = (level: Level): string | null => {
    const place = owner ? placeOf(owner) : null;
    return place ? above(place, level) : null;
  };
  return {
    owner,
    counterparts,
    areaOfOwner,
    placeAt: (text, at, level, found) => {
      const before = governmentsBefore(text, at, level, found);
      if (before.sentence && !counterparts.has(before.sentence) && !isGoneTo(text, at, before.sentence))
        return before.sentence;
      const own = areaOfOwner(level);
      if (own) return own;
      if (before.paragraph && !counterparts.has(before.paragraph)) return before.paragraph;
      let place = ofDocument.get(level);
      if (place === undefined) {
        place = placeOfDocument(article, level, divisionsOfDocument) ?? onlyGovernment(found, level);
        ofDocument.set(level, place);
      }
      return place !== null && counterparts.has(place) ? null : place;
    },
  };
}

/** As far behind a bare level as its people are said to go somewhere. */
const GOES_TO = 60;

/** 学习福建省经验，省林业局局长率队赴|福建省: where its people go is not theirs. */
function isGoneTo(text: string, at: number, area: string): boolean {
  const behind = text.slice(at, at + GOES_TO);
  const clause = behind.slice(0, (behind.search(/[。；\n]/u) + 1 || behind.length + 1) - 1);
  const place = clause.indexOf(area);
  return place > 0 && /(?:赴|到|前往|抵达|来到)$/u.test(clause.slice(0, place));
}

/** So many mentions before a bare level are looked at. */
const FAR_BACK = 100;

/** The last area of a level that the sentence, and that the paragraph names before an offset. */
function governmentsBefore(
  text: string,
  at: number,
  level: Level,
  found: readonly OrganizationMention[],
): { sentence: string | null; paragraph: string | null } {
  let paragraph: string | null = null;
  let sentence = true;
  let edge = at;
  const last = lastBefore(found, at);
  for (let i = last; i >= 0 && last - i < FAR_BACK; i--) {
    const mention = found[i];
    if (!mention) break;
    const between = text.slice(mention.span.end, edge);
    edge = mention.span.start;
    if (between.includes("\n")) break;
    if (/[。；！？]/u.test(between)) sentence = false;
    if (mention.organizationType !== "government" || !isOfLevel(mention.name, level)) continue;
    if (sentence) return { sentence: mention.name, paragraph: null };
    paragraph ??= mention.name;
  }
  return { sentence: null, paragraph };
}

/** Index of the last mention that ends at an offset or before. */
function lastBefore(found: readonly OrganizationMention[], at: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.span.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isOfLevel(government: string, level: Level): boolean {
  const area = government.replace(/人民政府$/u, "");
  if (level === "省") return /(?:省|自治区)$/u.test(area);
  return level === "县" ? /[县旗]$/u.test(area) : area.endsWith(level) && !(level === "区" && area.endsWith("自治区"));
}

/** The one government of a level that a document names: 北江县人民政府 where it speaks of 副县长李清. */
function onlyGovernment(found: readonly OrganizationMention[], level: Level): string | null {
  const names = new Set(
    found
      .filter(({ name, organizationType }) => organizationType === "government" && isOfLevel(name, level))
      .map(({ name }) => name),
  );
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : null;
}

function placeOfDocument(
  article: OrganizationArticle,
  level: Level,
  divisionsOfDocument: () => readonly Division[],
): string | null {
  const media = mediaPlace(article);
  const own = media ? above(media, level) : null;
  if (own) return own;
  const tally = divisionsOfDocument();
  const wanted = level === "省" ? "province" : level === "市" || level === "州" ? "city" : "county";
  const best = tally.find((division) => division.level === wanted && fits(division, level));
  if (best) return best.name;
  if (level === "市") {
    const municipality = tally.find((division) => division.level === "province" && division.name.endsWith("市"));
    if (municipality) return municipality.name;
  }
  if (level === "省") return tally[0]?.province ?? null;
  return level === "市" ? cityOfCounties(tally) : null;
}

/** The city of the counties that the document names, where that is one: 市委 beside 安化县 is that of 益阳市. */
function cityOfCounties(tally: readonly Division[]): string | null {
  const cities = new Set(
    tally.filter(({ level, name }) => level === "county" && divisionsNamed(name).length === 1).map(({ city }) => city),
  );
  const [city] = cities;
  return cities.size === 1 ? (city ?? null) : null;
}

function fits(division: Division, level: Level): boolean {
  return level === "省" || level === "市" || isOfLevel(division.name, level);
}

export function above(division: Division, level: Level): string | null {
  if (level === "省") return division.province;
  if (level === "市") {
    if (division.level === "city") return division.name;
    if (division.level === "county") {
      if (division.name.endsWith("市")) return division.name;
      return division.city ?? (division.province.endsWith("市") ? division.province : null);
    }
    return division.name.endsWith("市") ? division.name : null;
  }
  if (level === "州") return division.name.endsWith("州") && division.level === "city" ? division.name : null;
  return division.level === "county" && fits(division, level) ? division.name : null;
}

function placeOf(owner: PageOwner): Division | null {
  const university = owner.type === "university" ? universityNamed(owner.name) : null;
  if (university) return divisionCalled(university.province);
  return divisionNamed(owner.name) ?? divisionWords.valueAt(owner.name, 0) ?? null;
}

const divisionWords = new WordTrie<Division>([
  ...divisions.map((division) => [division.name, division] as const),
  ...divisions.filter(({ level }) => level !== "county").map((division) => [division.short, division] as const),
]);

const SETS_OUT = /(?:赴|前往|抵达)$/u;

/** The divisions that a document names, most often named first. */
function divisionTally({ title, text }: OrganizationArticle): Division[] {
  const counts = new Map<Division, number>();
  const all = `${title?.value ?? ""}\n${text}`;
  for (let i = 0; i < all.length; ) {
    const word = divisionWords.longestAt(all, i);
    const division = word < 0 ? undefined : divisionWords.values[word];
    // 市长赴苏州考察: the city that one sets out for is not one's own.
    if (division && !SETS_OUT.test(all.slice(Math.max(0, i - 2), i)))
      counts.set(division, (counts.get(division) ?? 0) + 1);
    i += (word < 0 ? undefined : divisionWords.lengths[word]) ?? 1;
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([division]) => division);
}

export function mediaPlace({ publisher, text }: OrganizationArticle): Division | null {
  for (const source of [publisher?.value ?? "", text.slice(0, 40)]) {
    const name = MEDIA.exec(source.trim())?.[1];
    const division = name ? (divisionNamed(name) ?? divisionCalled(name)) : null;
    if (division) return division;
  }
  return null;
}
