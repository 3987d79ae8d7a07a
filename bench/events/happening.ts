import { divisions } from "../../src/pipeline/lexicon/divisions.ts";
import { FIELDS } from "../stories/fields.ts";
import type { Random } from "../stories/random.ts";
import type { Slot } from "./calendar.ts";
import type { Cast, Member, Troupe } from "./cast.ts";
import { type MarkedText, MarkedWriter } from "./markedText.ts";
import { type Piece, type SlotName, TELLINGS, type Telling } from "./tellings.ts";

/** Something that happened, before anybody wrote of it. */
export interface Happening {
  readonly slot: Slot;
  readonly telling: Telling;
  /** The first received the others, where somebody came. */
  readonly parties: readonly Troupe[];
  /** Who spoke for the first two. */
  readonly hostman: Member;
  readonly guestman: Member;
  /** Null where the telling names none. */
  readonly place: string | null;
  readonly field: string;
  readonly deal: string;
  readonly lab: string;
  readonly forum: string;
  /** Whether the words leave out the year, which is then inferred. */
  readonly withoutYear: boolean;
}

const DEALS = ["战略合作协议", "框架协议", "合作备忘录", "产学研合作协议", "人才培养协议", "共建协议", "合作意向书"];
const LABS = ["联合实验室", "研究院", "产业学院", "联合研究中心", "实训基地", "协同创新中心"];
const FORUMS = ["论坛", "峰会", "发展大会", "学术研讨会", "博览会"];
const CITIES = divisions.filter(({ level, name }) => level === "city" && name.endsWith("市")).slice(0, 90);
const HALLS = ["国际会议中心", "科技园", "会展中心", "迎宾馆", "创新港"];
/** Every place that events have. */
const PLACES = CITIES.flatMap(({ short }) => HALLS.map((hall) => short + hall));
/** How many parties an event has beside those that its telling names, where it names all. */
const MORE_PARTIES = [0, 0, 0, 1, 1, 2];
const WITHOUT_YEAR = 0.4;

/** Each way as often as its weight. */
const LOTS = TELLINGS.flatMap((one) => Array.from({ length: one.weight }, () => one));

/** Lets something happen on a date. */
export function happen(random: Random, slot: Slot, cast: Cast): Happening {
  const telling = random.pick(LOTS);
  const parties = cast.draw(random, telling.parties + (telling.open ? random.pick(MORE_PARTIES) : 0));
  const [host, guest = host] = parties;
  if (!host || !guest) throw new RangeError("No parties, expected at least one.");
  const field = random.pick(FIELDS);
  return {
    slot,
    telling,
    parties,
    hostman: random.pick(host.members),
    guestman: random.pick(guest.members),
    place: telling.place ? random.pick(PLACES) : null,
    field,
    deal: random.pick(DEALS),
    lab: field + random.pick(LABS),
    forum: field + random.pick(FORUMS),
    withoutYear: slot.short !== null && random.chance(WITHOUT_YEAR),
  };
}

/** The words that date it. */
export function dateWords({ slot, withoutYear }: Happening): string {
  return withoutYear && slot.short !== null ? slot.short : slot.full;
}

function names(writer: MarkedWriter, parties: readonly Troupe[]): void {
  for (const [at, { name }] of parties.entries()) {
    if (at > 0) writer.add("、");
    writer.add(name, "organization");
  }
}

const member = (writer: MarkedWriter, { office, name }: Member) => writer.add(office).add(name, "person");

function fill(writer: MarkedWriter, slot: SlotName, one: Happening): void {
  switch (slot) {
    case "when":
      writer.add(dateWords(one), "date", one.slot.edtf);
      break;
    case "host":
      names(writer, one.parties.slice(0, 1));
      break;
    case "guest":
      names(writer, one.parties.slice(1, 2));
      break;
    case "others":
      names(writer, one.parties.slice(2));
      break;
    case "all":
      names(writer, one.parties);
      break;
    case "hostman":
    case "guestman":
      member(writer, one[slot]);
      break;
    case "place":
      if (one.place !== null) writer.add(one.place, "place");
      break;
    default:
      writer.add(one[slot]);
  }
}

/** An event told in one sentence, with what its words prove. */
export function tell(one: Happening, pieces: readonly Piece[]): MarkedText {
  const writer = new MarkedWriter();
  for (const piece of pieces) {
    if (piece.type === "words") writer.add(piece.words);
    else if (piece.type === "kind") writer.add(piece.words, "kind", piece.kind);
    else fill(writer, piece.slot, one);
  }
  return writer.done();
}

/** The title of an event, with short names. */
export function titleOf(one: Happening): string {
  const { parties, field, deal, lab, forum } = one;
  const words: Partial<Record<SlotName, string | undefined>> = {
    host: parties[0]?.short,
    guest: parties[1]?.short,
    field,
    deal,
    lab,
    forum,
  };
  return one.telling.title.map((piece) => (piece.type === "slot" ? (words[piece.slot] ?? "") : piece.words)).join("");
}
