import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { anchored } from "../../text/anchored.ts";
import { PatternFamily } from "../../text/patternFamily.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { WordTrie } from "../../text/wordTrie.ts";

/** So far from a name, and so many mentions into a document, its counterparts are looked for. */
const FAR = 70;
const MOST_MENTIONS = 200;

/** How a kind of organization speaks of itself, and which organizations could be meant. */
interface Kind {
  /** Its words for itself and its people: each of its patterns needs one of them. */
  readonly words: readonly string[];
  readonly fits: (name: string, type: OrganizationType) => boolean;
  /** 我校与…, 我校赴…: before the name. */
  readonly toward: RegExp;
  /** 校长陈军赴…: before the name, where the sentence has named no organization yet. */
  readonly headToward: RegExp;
  /** …来我校, 与我校: behind the name. */
  readonly comes: RegExp;
}

const COME = "来|到|赴|莅临|访问|到访|来访|走访|调研|考察|指导|参观|视察|督导";
const GO =
  "赴|到|前往|走访|访问|到访|考察|拜访|拜会|走进|来到|会见了?|会见来访的|接待了?|欢迎|迎来了?|迎接|邀请|接受|收到";

/**
 * @param sure what only the owner calls itself (我校)
 * @param short what it calls itself behind 来 (校)
 * @param heads its people, and words that others use too, at the head of a clause (校长, 学校)
 */
function kind(sure: string, short: string, heads: string, fits: Kind["fits"]): Kind {
  const receives = "会见接欢邀迎陪与和同";
  return {
    words: `${sure}|${short}|${heads}`.split("|"),
    fits,
    toward: new RegExp(
      `(?:${sure})(?:[^，。；\\n]{0,14}(?:与|和|同|携手|联合)|[^。；\\n]{0,24}(?:${GO}))$|(?:${COME})(?:${sure}|${short})[^，。；\\n]{0,8}的$`,
      "u",
    ),
    headToward: new RegExp(`(?:^|[，：\\s日])(?:${heads})(?:(?:与|和|同|携手|联合)|[^。；\\n]{0,30}(?:${GO}))$`, "u"),
    comes: new RegExp(
      `^(?:(?:与|和|同)(?:${sure})|[^${receives}。；\\n]{0,50}(?:(?:${COME})(?:${sure})|[来到](?:${short})(?:[考调访交洽参指，。、]|$)|一行(?:来|到|莅临)(?:${heads})))`,
      "u",
    ),
  };
}

const area = (level: string): Kind =>
  kind(`我${level}`, `我${level}`, `${level}领导|${level}委书记|${level}长|${level}党政代表团`, (name, type) => {
    return type === "government" && name.replace(/人民政府$/u, "").endsWith(level);
  });

const KINDS: readonly Kind[] = [
  kind(
    "我校|本校",
    "校",
    "学校|校长|副校长|校领导|校党委|校党委书记",
    (_, type) => type === "university" || type === "other",
  ),
  kind("我院|本院", "院", "医院|院长|副院长|院领导|研究院|学院", (name) => name.endsWith("院")),
  kind("我所|本所", "所", "研究所|所长|所领导", (name) => name.endsWith("所")),
  kind(
    "我公司|我司|我集团|本公司|本集团|我行",
    "司|公司",
    "公司|集团|集团公司|董事长|总经理|总裁",
    (_, type) => type === "company",
  ),
  kind("我会|本会", "会", "协会|商会|学会|联合会", (name) => name.endsWith("会")),
  ...["市", "县", "区", "省", "州"].map(area),
];

const words = new Map<string, number>();
for (const [i, kind] of KINDS.entries())
  for (const word of kind.words) words.set(word, (words.get(word) ?? 0) | (1 << i));
const WORDS = new WordTrie(words);

/** A bit for each kind of which a text has a word, by its place in the list. */
function kindsIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    if (!WORDS.mayBeginWith(text.charCodeAt(at))) continue;
    for (let word = WORDS.longestAt(text, at); word >= 0; word = WORDS.shorter[word] ?? -1)
      bits |= WORDS.values[word] ?? 0;
  }
  return bits;
}

const TOWARD = new PatternFamily(KINDS.map(({ toward }) => toward));
const HEAD_TOWARD = new PatternFamily(KINDS.map(({ headToward }) => headToward));
const COMES = new PatternFamily(KINDS.map(({ comes }) => comes));

/** A list goes on: 天津大学、南开大学. */
const LIST = new Set(["、", "和", "及", "以及", "与"]);
const LONGEST_JOIN = 2;
/** Its people are named in between: 天津大学校长甲、南开大学校长乙来我校. */
const LIST_OF_PEOPLE = anchored(/^[^，。；\n]{0,20}(?:、|和|及|以及)$/u);
const JOIN_ENDS = UnitSet.of("、和及");
/** A part of the owner that its own people go to: 校长陈军到南开大学|附属中学. */
const PART = /^(?:附属|附中|附小|[\u4e00-\u9fff]{1,3}校区|图书馆|体育|礼堂|实验)/u;

/** 我校|晴川大学: the name of the one that speaks. */
const CALLS_ITSELF = anchored(/(?:^|[^\u4e00-\u9fff]|由|在)(?:我[校院所司]|我公司|我集团|本[校院所])$/u);

/**
 * The organizations that a text shows to be others than the one that speaks in it: who comes 来我校, whom 我校 goes to,
 * receives or signs with. A page of any of them would not say so.
 */
export function findCounterparts(title: string, text: string, found: readonly OrganizationMention[]): Set<string> {
  const others = new Set<string>();
  const kinds = kindsIn(text);
  const kindsOfTitle = kindsIn(title);
  if ((kinds | kindsOfTitle) === 0) return others;
  const early = found.slice(0, MOST_MENTIONS);
  if (kinds !== 0) readCounterparts(kinds, text, early, others);
  if (kindsOfTitle !== 0) readCounterparts(kindsOfTitle, title, mentionsOfTitle(title, text, early), others);
  if (others.size === 0) return others;
  for (const mention of early)
    if (CALLS_ITSELF.test(text.slice(Math.max(0, mention.span.start - 4), mention.span.start)))
      others.delete(wholeOf(mention));
  return others;
}

const wholeOf = ({ within, name }: Placed): string => within ?? name;

/** A mention of the text where the title has its words, and what is asked of those of the text as well. */
type Placed = Pick<OrganizationMention, "span" | "name" | "within" | "organizationType">;

/** Adds the counterparts of a text that has words of some kinds. */
function readCounterparts(kinds: number, text: string, mentions: readonly Placed[], others: Set<string>): void {
  const add = (mention: Placed, speaking: Kind): void => {
    const name = wholeOf(mention);
    if (speaking.fits(name, mention.organizationType)) others.add(name);
  };
  let went: Kind | undefined;
  let end = 0;
  for (const mention of mentions) {
    const { start } = mention.span;
    const from = Math.max(end, start - FAR);
    if (start - from > LONGEST_JOIN || !LIST.has(text.slice(from, start)))
      went = kindThatWent(kinds, text, from, mention, end === 0);
    if (went) add(mention, went);
    end = mention.span.end;
  }
  let came: Kind | undefined;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention) continue;
    const from = mention.span.end;
    const to = Math.min(mentions[i + 1]?.span.start ?? text.length, from + FAR);
    const listed = JOIN_ENDS.has(text.charCodeAt(to - 1)) && LIST_OF_PEOPLE.test(text.slice(from, to));
    if (!listed) came = kindThatIsMet(kinds, text, from, to);
    if (came) add(mention, came);
  }
}

const SENTENCE_ENDS = UnitSet.of("。；\n");

/** Which of some kinds goes to a mention, by the words before it from an offset on; `first`: no other stands before it in the text. */
function kindThatWent(
  kinds: number,
  text: string,
  from: number,
  { span, within }: Placed,
  first: boolean,
): Kind | undefined {
  let begin = span.start;
  while (begin > from && !SENTENCE_ENDS.has(text.charCodeAt(begin - 1))) begin--;
  const may = kinds & TOWARD.mayMatch(text, begin, span.start);
  let mayHead = first || begin > from ? kinds & HEAD_TOWARD.mayMatch(text, begin, span.start) : 0;
  if (mayHead !== 0 && (within !== null || PART.test(text.slice(span.end, span.end + 5)))) mayHead = 0;
  if ((may | mayHead) === 0) return undefined;
  const before = text.slice(begin, span.start);
  return KINDS.find(
    ({ toward, headToward }, i) =>
      ((may >> i) & 1 && toward.test(before)) || ((mayHead >> i) & 1 && headToward.test(before)),
  );
}

/** To which of some kinds a mention comes, by the words behind it. */
function kindThatIsMet(kinds: number, text: string, from: number, to: number): Kind | undefined {
  const may = kinds & COMES.mayMatch(text, from, to);
  if (may === 0) return undefined;
  const after = text.slice(from, to);
  return KINDS.find(({ comes }, i) => (may >> i) & 1 && comes.test(after));
}

/** The names of a text where the title has them, in order. */
function mentionsOfTitle(title: string, text: string, found: readonly OrganizationMention[]): readonly Placed[] {
  const known = new Map<string, Placed>();
  for (const { span, name, within, organizationType } of found) {
    const words = text.slice(span.start, span.end);
    const at = words.length < 2 ? -1 : title.indexOf(words);
    if (at >= 0) known.set(words, { span: { start: at, end: at + words.length }, name, within, organizationType });
  }
  return [...known.values()].sort((a, b) => a.span.start - b.span.start);
}
