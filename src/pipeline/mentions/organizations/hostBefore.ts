import type { OrganizationMention } from "../../../model/mention.ts";
import type { OrganizationType } from "../../../model/organization.ts";
import { anchored } from "../../text/anchored.ts";

const GONE = anchored(/(?:来到|到访|走进|抵达|前往|访问|到|赴|来)$/u);
const ELSEWHERE = /邀请|之邀|一行|来访|来校|会见|访问|赴|到|率|调研|考察|签|举行|举办|出席/u;
/** Who goes along is not of the host. */
const ALONG =
  /^[^，。；\n]{0,40}?(?:陪同|随同|随行|随访|同行|一同|一起|(?:参加|参与)(?:了)?(?:此次)?(?:调研|考察|走访|访问|活动))/u;
/** The clause that still lists the people of an organization: 兰州大学副校长甲、|科技处. */
const LISTING = anchored(/^(?:党委|[副校院书])[^，。；\n]{2,}、$/u);
const CLAUSE = 60;

/** The organization of a type that the same sentence has just gone to, or whose people it is still listing: 一行来到兰州大学，|校长; 兰州大学党委书记甲，|副校长. `next` is the index of the first mention behind. */
export function hostBefore(
  text: string,
  found: readonly OrganizationMention[],
  at: number,
  next: number,
  type: OrganizationType,
): string | null {
  for (let i = next - 1; i >= 0; i--) {
    const mention = found[i];
    if (!mention || /[。；\n]/u.test(text.slice(mention.span.end, at))) return null;
    if (mention.organizationType !== type || mention.span.end > at) continue;
    const beside = !ELSEWHERE.test(text.slice(mention.span.end, at));
    if (isGoneTo(text, mention) || beside) return mention.within ?? mention.name;
  }
  return null;
}

/** The university whose department a bare one at an offset is, by its sentence: 到访江苏大学，|科技处处长; 常州大学副校长甲、|科技处处长乙. */
export function universityBeside(
  text: string,
  found: readonly OrganizationMention[],
  at: number,
  next: number,
): string | null {
  const mention = found[next - 1];
  if (mention?.organizationType !== "university") return null;
  const between = text.slice(mention.span.end, at);
  if (/[。；\n]/u.test(between)) return null;
  const listed = between.length <= CLAUSE && LISTING.test(between) && !ELSEWHERE.test(between);
  const reached = isGoneTo(text, mention) && between.includes("，") && !ALONG.test(text.slice(at, at + CLAUSE));
  return listed || reached ? (mention.within ?? mention.name) : null;
}

const isGoneTo = (text: string, { span }: OrganizationMention): boolean =>
  GONE.test(text.slice(Math.max(0, span.start - 4), span.start));
