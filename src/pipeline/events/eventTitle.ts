import type { EventKind, EventParty } from "../../model/event.ts";

const MOST = 24;
const HOLDS = "举办会议";
/** What a launch is called, the most exact first: a founding meeting at which a plate is unveiled is 揭牌. */
const LAUNCHES = ["揭牌", "启用", "奠基", "启动", "落成", "成立"];
const LEGAL_FORM = /(?:（集团）)?(?:股份|控股)?(?:有限责任|有限)公司$/u;

/** What an event is called on the timeline: its facts, and the words that told it where they are more exact. */
export interface TitleFacts {
  readonly kinds: readonly EventKind[];
  readonly parties: readonly EventParty[];
  readonly place: string | null;
  /** The words of the launch: 揭牌, 启用, 奠基. */
  readonly launchWords: string;
  /** Whether the words say that the guests came here (来访), not that they went there. */
  readonly comes: boolean;
  /** Whether the words say that the conference was held, not that somebody went there. */
  readonly holds: boolean;
}

/** A title for the timeline, made from the facts: who — did what — with whom. About 24 characters at most. */
export function eventTitle({ kinds, parties, place, launchWords, comes, holds }: TitleFacts): string {
  const deeds: string[] = [];
  if (kinds.includes("signing")) deeds.push("签约");
  if (kinds.includes("launch")) deeds.push(LAUNCHES.find((word) => launchWords.includes(word)) ?? "揭牌");
  if (kinds.includes("visit")) {
    if (kinds.includes("conference")) deeds.push("参会");
    const tail = deeds.length > 0 ? `并${deeds.join("、")}` : "";
    const known = sides(parties);
    if (!known) return pair(parties.slice(0, 1), "与", parties.slice(1), `会面${tail}`);
    const { from, to } = known;
    if (from.length > 0 && to.length > 0) return pair(from, "访问", to, tail);
    if (to.length > 0) return `${listed(to, MOST - 4 - tail.length)}接待来访${tail}`;
    const where = place !== null && place.length <= 10 ? `赴${place}` : comes ? "来访" : "出访";
    const who = from.length > 0 ? from : parties;
    return `${listed(who, MOST - where.length - tail.length)}${where}${tail}`;
  }
  const held = kinds.includes("conference") ? "共同参会" : "会谈";
  const verb = deeds.length > 0 ? deeds.join("、") : held;
  const tail = deeds.length > 0 && kinds.includes("conference") ? `${verb}（会议期间）` : verb;
  if (parties.length < 2 && tail === "共同参会" && holds) return `${listed(parties, MOST - HOLDS.length)}${HOLDS}`;
  if (parties.length < 2) return `${listed(parties, MOST - tail.length)}${tail.replace("共同", "")}`;
  return pair(parties.slice(0, 1), "与", parties.slice(1), tail);
}

/** Who came and who received; null where the text does not tell them apart. */
function sides(parties: readonly EventParty[]): { from: readonly EventParty[]; to: readonly EventParty[] } | null {
  const guests = parties.filter(({ role }) => role === "guest");
  const hosts = parties.filter(({ role }) => role === "host");
  const others = parties.filter(({ role }) => role === "party");
  if (parties.length === 1 || hosts.length === parties.length) return { from: guests, to: hosts };
  if (guests.length > 0) return { from: guests, to: hosts.length > 0 ? hosts : others };
  return hosts.length > 0 && others.length > 0 ? { from: others, to: hosts } : null;
}

function pair(left: readonly EventParty[], middle: string, right: readonly EventParty[], tail: string): string {
  const room = MOST - middle.length - tail.length;
  const first = listed(left, Math.ceil(room / 2));
  return `${first}${middle}${listed(right, room - first.length)}${tail}`;
}

/** As many names as fit, in their shortest form that is still a name; 等 where some are left out. */
function listed(parties: readonly EventParty[], room: number): string {
  const names = parties.map((party) => shortName(party, parties.length > 1 ? Math.floor(room / 2) : room));
  let text = names[0] ?? "";
  for (let i = 1; i < names.length; i++) {
    const next = `${text}、${names[i]}`;
    if (next.length > room) return `${text}等`;
    text = next;
  }
  return text;
}

function shortName({ name, mentions }: EventParty, room: number): string {
  const plain = name.endsWith("公司") ? name.replace(LEGAL_FORM, "") : name;
  if (plain.length <= Math.max(room, 8)) return plain;
  const short = mentions.filter(
    (words) => words.length >= 3 && words.length <= 8 && words.charAt(0) === name.charAt(0),
  );
  return short.sort((a, b) => b.length - a.length)[0] ?? `${plain.slice(0, Math.max(room - 1, 7))}…`;
}
