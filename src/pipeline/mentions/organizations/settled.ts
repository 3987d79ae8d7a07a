import type { Article } from "../../../model/article.ts";
import type { PageOwner } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { type Division, divisionCalled, divisionNamed, divisions } from "../../lexicon/divisions.ts";
import { universities, universityAtHost, universityNamed } from "../../lexicon/universities.ts";
import { Trie } from "../../text/trie.ts";
import type { NameRun } from "./nameRuns.ts";
import { type ParsedName, parseNames } from "./parseName.ts";

/** The metadata that tell whose page it is. */
export type OrganizationArticle = Pick<Article, "text" | "title" | "publisher" | "address">;

/** What the document as a whole settles: whose page it is, and which province, city and county 省委, 市长 and 区长 belong to. */
export interface Settled {
  readonly owner: PageOwner | null;
  readonly place: (level: "省" | "市" | "县" | "区") => string | null;
}

const OWN_SCHOOL = /我校|来校|到校|我院|(?<![\u4e00-\u9fff])(?:学校(?!长)|校党委|校领导|副?校长)/u;
const OWN_COMPANY = /我公司|我集团|集团(?=[党董总召承举与和])|公司(?=[党董总])/u;
const MEDIA = /^(.{2,8}?)(?:发布|日报|晚报|晨报|早报|都市报|新闻网|电视台|政务|市政府网|政府网)/u;

/** Reads what a document settles from its metadata and from the names that it uses most. */
export function settle(article: OrganizationArticle, runs: readonly NameRun[]): Settled {
  const names = runs.flatMap((run) => parseNames(article.text, run));
  const owner = findOwner(article, names);
  const tally = divisionTally(article);
  return {
    owner,
    place: (level) => {
      const levels = level === "省" ? ["province"] : level === "市" ? ["city"] : ["county"];
      const fromOwner = owner ? placeOf(owner) : null;
      if (fromOwner) {
        const own = above(fromOwner, level);
        if (own) return own;
      }
      const media = mediaPlace(article);
      if (media) {
        const own = above(media, level);
        if (own) return own;
      }
      const best = tally.find(({ division }) => fits(division, level) && levels.includes(division.level));
      if (best) return best.division.name;
      if (level === "市") {
        const municipality = tally.find(
          ({ division }) => division.level === "province" && division.name.endsWith("市"),
        );
        if (municipality) return municipality.division.name;
      }
      const below = level === "省" ? tally[0]?.division.province : undefined;
      return below ?? null;
    },
  };
}

function fits(division: Division, level: string): boolean {
  if (level === "县") return /[县旗]$/.test(division.name);
  if (level === "区") return division.name.endsWith("区");
  return true;
}

function above(division: Division, level: string): string | null {
  if (level === "省") return division.province;
  if (level === "市") {
    if (division.level === "city") return division.name;
    if (division.level === "county")
      return division.city ?? (division.province.endsWith("市") ? division.province : null);
    return division.name.endsWith("市") ? division.name : null;
  }
  return division.level === "county" && fits(division, level) ? division.name : null;
}

function placeOf(owner: PageOwner): Division | null {
  const university = owner.type === "university" ? universityNamed(owner.name) : null;
  if (university) return divisionCalled(university.province);
  return divisionNamed(owner.name) ?? divisionStart(owner.name);
}

function divisionStart(name: string): Division | null {
  return divisionWords.longestAt(name, 0)?.value ?? null;
}

const divisionWords = new Trie<Division>([
  ...divisions.map((division) => [division.name, division] as const),
  ...divisions.filter(({ level }) => level !== "county").map((division) => [division.short, division] as const),
]);

/** The divisions that a document names, most often named first. */
function divisionTally({ text, title }: OrganizationArticle): { division: Division; count: number }[] {
  const counts = new Map<Division, number>();
  const all = `${title?.value ?? ""}\n${text}`;
  for (let i = 0; i < all.length; ) {
    const match = divisionWords.longestAt(all, i);
    if (match) counts.set(match.value, (counts.get(match.value) ?? 0) + 1);
    i = match ? match.end : i + 1;
  }
  return [...counts].map(([division, count]) => ({ division, count })).sort((a, b) => b.count - a.count);
}

function mediaPlace({ publisher, text }: OrganizationArticle): Division | null {
  for (const source of [publisher?.value ?? "", text.slice(0, 40)]) {
    const name = MEDIA.exec(source.trim())?.[1];
    if (!name) continue;
    const division = divisionNamed(name) ?? divisionCalled(name) ?? divisions.find(({ short }) => short === name);
    if (division) return division;
  }
  return null;
}

function findOwner(article: OrganizationArticle, names: readonly ParsedName[]): PageOwner | null {
  const counts = new Map<string, number>();
  const types = new Map<string, OrganizationType>();
  const count = (name: string, type: OrganizationType) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    types.set(name, type);
  };
  for (const name of names) if (!name.department) count(name.within?.name ?? name.name, name.within?.type ?? name.type);

  const atHost = ownerAtHost(article.address?.value ?? null, counts);
  if (atHost) return { name: atHost, type: "university", rule: "owner/address" };

  const title = article.title?.value ?? "";
  const prefix = /^([^：:，。]{3,24})[：:]/u.exec(title)?.[1];
  if (prefix) {
    const type = types.get(prefix) ?? (universityNamed(prefix) ? "university" : null);
    if (type) return { name: prefix, type, rule: "owner/title" };
  }
  const chronicle = /^(.{3,24}?)(?:19|20)\d{2}年?(?:度)?.{0,6}(?:大事记|大事|纪事)/u.exec(title)?.[1];
  if (chronicle) return { name: chronicle, type: types.get(chronicle) ?? ownType(chronicle), rule: "owner/title" };

  const media = mediaPlace(article);
  if (media) return { name: media.name, type: "government", rule: "owner/publisher" };

  const publisher = article.publisher?.value;
  if (publisher && types.has(publisher))
    return { name: publisher, type: types.get(publisher) ?? "other", rule: "owner/publisher" };

  if (OWN_SCHOOL.test(article.text)) {
    const name = theOne("university", title, counts, types);
    if (name) return { name, type: "university", rule: "owner/only-school" };
  }
  if (OWN_COMPANY.test(article.text)) {
    const name = theOne("company", title, counts, types);
    if (name) return { name, type: "company", rule: "owner/only-company" };
  }
  return null;
}

/** The organization of a type that the title names first, the only one that the document names, or the one that it names by far most often; null where several could be meant. */
function theOne(
  type: OrganizationType,
  title: string,
  counts: ReadonlyMap<string, number>,
  types: ReadonlyMap<string, OrganizationType>,
): string | null {
  const names = [...counts.keys()].filter((name) => types.get(name) === type);
  const inTitle = names.filter((name) => title.includes(name)).sort((a, b) => title.indexOf(a) - title.indexOf(b));
  if (inTitle[0] !== undefined || names.length <= 1) return inTitle[0] ?? names[0] ?? null;
  const [most, second] = names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const often = counts.get(most ?? "") ?? 0;
  return most !== undefined && often >= 2 && often >= 2 * (counts.get(second ?? "") ?? 0) ? most : null;
}

function ownType(name: string): OrganizationType {
  if (/大学|学院$/u.test(name)) return "university";
  return /集团|公司$/u.test(name) ? "company" : "other";
}

/** By registered domain; else by a label of a host under edu.cn, if the text names that university too. */
function ownerAtHost(address: string | null, counts: ReadonlyMap<string, number>): string | null {
  const host = /^https?:\/\/([^/:?#]+)/iu.exec(address ?? "")?.[1]?.toLowerCase();
  if (!host) return null;
  const exact = universityAtHost(host);
  if (exact) return exact.name;
  if (!host.endsWith(".edu.cn")) return null;
  const labels = new Set(host.split("."));
  return (
    universities.find(({ name, domain }) => counts.has(name) && labels.has(domain.split(".")[0] ?? ""))?.name ?? null
  );
}
