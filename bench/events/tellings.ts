/**
 * Ways to tell an event in one sentence, and its title. `{host}` and the like are filled in, `<visit:考察>` are words that
 * show a kind. What a way does not name, its event does not have.
 */
import { EVENT_KINDS, type EventKind } from "../../src/model/event.ts";

/** What can be filled in. `others` are all parties from the third on, `all` is each of them. */
const SLOTS = [
  "when",
  "host",
  "guest",
  "others",
  "all",
  "hostman",
  "guestman",
  "place",
  "field",
  "deal",
  "lab",
  "forum",
] as const;
export type SlotName = (typeof SLOTS)[number];

/** A piece of a template: words, something to fill in, or words that show a kind. */
export type Piece =
  | { readonly type: "words"; readonly words: string }
  | { readonly type: "slot"; readonly slot: SlotName }
  | { readonly type: "kind"; readonly kind: EventKind; readonly words: string };

/** One way to tell an event. */
export interface Telling {
  readonly sentence: readonly Piece[];
  /** Names in it are short ones. */
  readonly title: readonly Piece[];
  readonly kinds: readonly EventKind[];
  /** How many parties it names, at least. */
  readonly parties: number;
  /** Whether it names as many as there are. */
  readonly open: boolean;
  /** Who of them came to whom: then the first is the host. */
  readonly visited: boolean;
  readonly place: boolean;
  readonly people: readonly ("hostman" | "guestman")[];
  /** How often it comes beside others. */
  readonly weight: number;
}

const isSlot = (name: string): name is SlotName => (SLOTS as readonly string[]).includes(name);
const isKind = (name: string): name is EventKind => (EVENT_KINDS as readonly string[]).includes(name);

function piecesOf(template: string): Piece[] {
  return template.split(/(\{\w+\}|<\w+:[^>]+>)/).flatMap((part): Piece[] => {
    const [, slot = ""] = /^\{(\w+)\}$/.exec(part) ?? [];
    const [, kind = "", words = ""] = /^<(\w+):([^>]+)>$/.exec(part) ?? [];
    if (isSlot(slot)) return [{ type: "slot", slot }];
    if (isKind(kind)) return [{ type: "kind", kind, words }];
    if (slot !== "" || kind !== "") throw new RangeError(`${part} is no slot and no kind.`);
    return part === "" ? [] : [{ type: "words", words: part }];
  });
}

function telling(weight: number, title: string, template: string): Telling {
  const sentence = piecesOf(template);
  const slots = new Set(sentence.flatMap((piece) => (piece.type === "slot" ? [piece.slot] : [])));
  const kinds = new Set(sentence.flatMap((piece) => (piece.type === "kind" ? [piece.kind] : [])));
  const open = slots.has("others") || slots.has("all");
  return {
    sentence,
    title: piecesOf(title),
    kinds: EVENT_KINDS.filter((kind) => kinds.has(kind)),
    parties: slots.has("others") ? 3 : slots.has("guest") || slots.has("all") ? 2 : 1,
    open,
    visited: kinds.has("visit"),
    place: slots.has("place"),
    people: (["hostman", "guestman"] as const).filter((man) => slots.has(man)),
    weight,
  };
}

/** All ways. */
export const TELLINGS: readonly Telling[] = [
  telling(
    9,
    "{guest}赴{host}考察{field}",
    "{when}，{guest}{guestman}一行赴{host}<visit:考察>，详细了解{field}的进展。",
  ),
  telling(
    8,
    "{guest}访问{host}",
    "{when}，{guest}{guestman}率队<visit:访问>{host}，{host}{hostman}在{place}会见了来宾。",
  ),
  telling(
    7,
    "{guest}到{host}调研{field}",
    "{when}，{guest}{guestman}带领代表团到{host}<visit:调研>，就{field}的合作交换意见。",
  ),
  telling(6, "{guest}走访{host}", "{when}，{guest}<visit:走访>{host}，{host}{hostman}陪同察看了{place}和{field}样机。"),
  telling(
    5,
    "{host}接待{guest}来访",
    "应{host}邀请，{when}，{guest}{guestman}等人前来<visit:参观交流>，双方谈到{field}的人才培养。",
  ),
  telling(
    3,
    "{guest}等到{host}考察",
    "{when}，{guest}、{others}组成的联合考察团到{host}<visit:考察>{field}项目，{host}{hostman}介绍了情况。",
  ),
  telling(
    3,
    "{guest}赴{host}洽谈并签约",
    "{when}，{guest}{guestman}一行到{host}<visit:考察>，其间双方<signing:签署>{deal}。",
  ),
  telling(
    9,
    "{host}与{guest}签署{deal}",
    "{when}，{host}与{guest}在{place}<signing:签署>{deal}，{host}{hostman}、{guest}{guestman}代表双方签字。",
  ),
  telling(8, "{host}与{guest}签约", "{when}，{host}与{guest}<signing:签订>{deal}，携手推进{field}。"),
  telling(
    5,
    "{host}与{guest}合作开发{field}",
    "{when}，{host}和{guest}就{field}正式<signing:签约>，{guest}{guestman}出席仪式。",
  ),
  telling(
    3,
    "{host}牵头多方签署{deal}",
    "{when}，{host}、{guest}、{others}在{place}共同<signing:签署>{deal}，{host}{hostman}主持仪式。",
  ),
  telling(
    5,
    "{host}与{guest}共建{lab}揭牌",
    "{when}，{host}与{guest}共建的{lab}在{place}<launch:揭牌>，{host}{hostman}和{guest}{guestman}出席。",
  ),
  telling(3, "{lab}成立", "由{host}和{guest}联合组建的{lab}{when}正式<launch:成立>，首批设备已经到位。"),
  telling(2, "{host}与{guest}签约共建{lab}", "{when}，{host}与{guest}<signing:签署>共建协议，{lab}同日<launch:揭牌>。"),
  telling(
    5,
    "{host}与{guest}座谈{field}",
    "{when}，{host}{hostman}与{guest}{guestman}在{place}<meeting:座谈>，商议{field}的分工。",
  ),
  telling(
    4,
    "{host}与{guest}召开联席会议",
    "{when}，{host}与{guest}召开{field}合作<meeting:联席会议>，确定了下一年的任务。",
  ),
  telling(2, "{host}召集{field}对接会", "{when}，{host}、{guest}、{others}的{field}<meeting:对接会>在{place}举行。"),
  telling(3, "{forum}在{host}举行", "{when}，{host}主办、{guest}承办的{forum}<conference:开幕>，{host}{hostman}致辞。"),
  telling(2, "{host}等共办{forum}", "{when}，{host}、{guest}、{others}共同主办的{forum}在{place}<conference:举行>。"),
  telling(4, "{host}举办{forum}", "{when}，{host}在{place}<conference:举办>{forum}，{host}{hostman}作了报告。"),
];

/** How another document tells the same in passing: without people and place. */
const IN_PASSING: Readonly<Record<EventKind, string>> = {
  visit: "往来互访",
  signing: "签约",
  launch: "揭牌",
  meeting: "会谈",
  conference: "办会",
};

const passing = new Map<string, readonly Piece[]>();

/** The sentence of a document that tells an event of these kinds in passing. */
export function tellingInPassing(kinds: readonly EventKind[]): readonly Piece[] {
  const key = kinds.join();
  const known = passing.get(key);
  if (known) return known;
  const template = `据此前报道，{all}{when}${kinds.map((kind) => `<${kind}:${IN_PASSING[kind]}>`).join("并")}。`;
  const made = piecesOf(template);
  passing.set(key, made);
  return made;
}
