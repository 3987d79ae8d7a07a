import type { EventKind } from "../../src/model/event.ts";
import type { OrganizationType } from "../../src/model/organization.ts";
import { ENDS, MIDDLES, QUIET } from "./background.ts";
import { CONFERENCES, MEETINGS } from "./gatherings.ts";
import { LAUNCHES } from "./launches.ts";
import { anyOrganization, anyUniversity } from "./organizations.ts";
import { type Organization, Party } from "./party.ts";
import { type Phrase, say } from "./phrase.ts";
import type { Random } from "./random.ts";
import { type Scene, setScene, type Telling, type Way } from "./scene.ts";
import { SIGNINGS } from "./signings.ts";
import { VISITS } from "./visits.ts";
import { addDays, bareDay, type Day, earlier, newsDay, plainDay, type When } from "./when.ts";

/** What a story tells, as a careful reader would note it. */
export interface StoryEvent {
  /** In EDTF. */
  readonly date: string;
  /** The words of the quote that say it. */
  readonly dateWords: string;
  readonly kinds: readonly EventKind[];
  /** In full, whatever the text calls them; the page's owner too, which the text calls 我校. */
  readonly organizations: readonly { readonly name: string; readonly type: OrganizationType }[];
  readonly people: readonly string[];
  readonly place: string | null;
  /** The sentence that carries it. */
  readonly quote: string;
}

/** What is told, before it has a page. */
export interface Report {
  readonly title: Phrase;
  readonly paragraphs: readonly (readonly Phrase[])[];
  readonly events: readonly StoryEvent[];
  readonly scene: Scene;
}

/** What is ordered. */
export interface Order {
  readonly random: Random;
  /** About how many. */
  readonly sentences: number;
  readonly published: Day;
  /** Whose page it is; null where it is nobody's. */
  readonly owner: Organization | null;
}

/** The ways to tell, and how often each list is used, out of 100. */
const WAYS: readonly (readonly [number, readonly Way[]])[] = [
  [48, VISITS],
  [22, SIGNINGS],
  [13, LAUNCHES],
  [8, MEETINGS],
  [9, CONFERENCES],
];

function anyWay(random: Random): Way {
  let left = random.between(1, 100);
  for (const [share, ways] of WAYS) {
    left -= share;
    if (left <= 0) return random.pick(ways);
  }
  return random.pick(VISITS);
}

const KIND_WORDS: Readonly<Record<EventKind, readonly string[]>> = {
  visit: ["来访考察", "到访交流", "考察调研"],
  signing: ["签署合作协议", "签约", "达成战略合作"],
  launch: ["共建平台揭牌", "联合实验室成立"],
  meeting: ["举行工作会谈", "召开联席会议"],
  conference: ["共话产业发展", "同台论道"],
};

/** A headline for an event between two parties. */
function titleOf({ random, host, guest, field }: Scene, kind: EventKind): Phrase {
  const [one, other, words] = [host.brief, guest.brief, random.pick(KIND_WORDS[kind])];
  if (kind === "visit")
    return random.pick([
      say`${other}一行到${one}${words.slice(-2)}`,
      say`${other}客人走进${one}`,
      say`${one}接待${other}考察团`,
    ]);
  return random.pick([
    say`${one}与${other}${words}`,
    say`${one}、${other}${field}合作：${words}`,
    say`携手${field} ${one}与${other}${words}`,
  ]);
}

/** Four parties, of which one is the page's owner, if it has one: as host or guest. */
function cast(
  { random, owner }: Pick<Order, "random" | "owner">,
  ownerParty?: Party,
): readonly [Party, Party, Party, Party] {
  const names = new Set(owner ? [owner.name] : []);
  const other = () => {
    for (;;) {
      const organization = anyOrganization(random);
      if (names.has(organization.name)) continue;
      names.add(organization.name);
      return new Party(organization, random, false);
    }
  };
  const [guest, third, fourth] = [other(), other(), other()];
  const own = ownerParty ?? (owner ? new Party(owner, random, true) : null);
  if (!own) return [other(), guest, third, fourth];
  return random.chance(0.65) ? [own, guest, third, fourth] : [guest, own, third, fourth];
}

function peopleOf(sentences: readonly Phrase[]): string[] {
  const names = sentences.flatMap(({ names }) => names.filter(({ kind }) => kind === "person"));
  return [...new Set(names.map(({ text }) => text))];
}

function eventOf({ sentences, kinds, parties, place }: Telling, { words, edtf }: When): StoryEvent {
  return {
    date: edtf,
    dateWords: words,
    kinds,
    organizations: parties.map(({ organization: { name, type } }) => ({ name, type })),
    people: peopleOf(sentences),
    place,
    quote: sentences[0]?.text ?? "",
  };
}

function inParagraphs(random: Random, sentences: readonly Phrase[]): Phrase[][] {
  const left = [...sentences];
  const paragraphs: Phrase[][] = [];
  while (left.length > 0) paragraphs.push(left.splice(0, random.between(1, 4)));
  return paragraphs;
}

const background = ({ random, sentences }: Order, scene: Scene, used: number) => [
  ...random.sample(MIDDLES, Math.max(0, sentences - used - 1)).map((write) => write(scene)),
  ...(sentences > used ? [random.pick(ENDS)(scene)] : []),
];

/** News of one event, perhaps with an earlier one in passing. */
export function news(order: Order): Report {
  const { random, published } = order;
  const when = newsDay(random, published, random.pick([0, 1, 1, 1, 2, 2, 3, 4, 6, 9]));
  const scene = setScene(random, when.words, published[0], cast(order));
  const telling = anyWay(random)(scene);
  const lead = telling.sentences.slice(0, Math.max(1, order.sentences - 1));
  const rest = background(order, scene, lead.length);
  const events = [eventOf({ ...telling, sentences: lead }, when)];
  if (order.sentences > 5 && random.chance(0.15)) {
    const past = earlier(random, published);
    const told = say`${past.words}，${scene.host.words}曾与${scene.guest.words}签署过一份${scene.field}协议。`;
    events.push(
      eventOf({ sentences: [told], kinds: ["signing"], parties: [scene.host, scene.guest], place: null }, past),
    );
    rest.splice(1, 0, told);
  }
  const title = titleOf(scene, telling.kinds[0] ?? "visit");
  return { title, paragraphs: inParagraphs(random, [...lead, ...rest]), events, scene };
}

/** A trip with two stops, each a visit with a talk of its own. */
export function trip(order: Order): Report {
  const { random, published } = order;
  const first = addDays(published, -random.between(5, 9));
  const second = addDays(first, random.between(1, 2));
  const end = addDays(second, 1);
  const [host, guest, third, fourth] = cast(order);
  const scene = setScene(random, "", published[0], [host, guest, third, fourth]);
  const range =
    end[1] === first[1]
      ? `${first[1]}月${first[2]}日至${end[2]}日`
      : `${first[1]}月${first[2]}日至${end[1]}月${end[2]}日`;
  const opening = say`${range}，${guest.person()}率团外出考察${scene.field}，行程紧凑。`;
  const days = [
    bareDay(first, random),
    second[1] === first[1] ? bareDay(second, random) : plainDay(second, random),
  ] as const;
  const stops = [
    say`${days[0].words}，代表团${host.to(random)}，与${host.people(2)}座谈，${guest.name()}介绍了来意。`,
    say`${days[1].words}，${guest.name()}一行${third.to(random)}，${third.officer()}陪同参观了生产现场。`,
  ] as const;
  const told = (sentence: Phrase, party: Party, when: When) =>
    eventOf({ sentences: [sentence], kinds: ["visit"], parties: [party, guest], place: null }, when);
  const rest = background(order, scene, 3);
  return {
    title: say`${guest.brief}代表团赴${host.brief}等地考察${scene.field}`,
    paragraphs: [[opening], [stops[0], ...rest.slice(0, 2)], [stops[1]], ...inParagraphs(random, rest.slice(2))],
    events: [told(stops[0], host, days[0]), told(stops[1], third, days[1])],
    scene,
  };
}

/** A year of an organization in entries, each with its day; published when the year is over. */
export function chronicle(order: Order): Report {
  const { random, published } = order;
  const owner = order.owner ?? anyUniversity(random);
  const party = new Party(owner, random, true);
  const year = published[0] - 1;
  const count = Math.max(3, Math.min(8, order.sentences));
  const days = random
    .sample(
      Array.from({ length: 330 }, (_, index) => index),
      count,
    )
    .sort((a, b) => a - b);
  const told = new Set<string>();
  const isNew = ({ text }: Phrase) => !told.has(text) && told.add(text);
  const entries = days.map((offset) => {
    const when = plainDay(addDays([year, 1, 8], offset), random);
    const scene = setScene(random, when.words, year, cast({ random, owner }, party));
    const telling = anyWay(random)(scene);
    const sentences = telling.sentences.filter(isNew);
    return { scene, sentences, event: eventOf({ ...telling, sentences }, when) };
  });
  const scene = entries[0]?.scene ?? setScene(random, "", year, cast(order));
  return {
    title: say`${party.formal}${year}年大事记`,
    paragraphs: entries.map(({ sentences }) => sentences),
    events: entries.map(({ event }) => event),
    scene,
  };
}

/** Nothing happened. */
export function quiet(order: Order): Report {
  const scene = setScene(order.random, "", order.published[0], cast(order));
  const { title, sentences } = order.random.pick(QUIET)(scene);
  return { title, paragraphs: inParagraphs(order.random, sentences), events: [], scene };
}

/** A headline that is not the story's own. */
export function headline(random: Random): string {
  const kind = random.pick<EventKind>(["visit", "visit", "signing", "launch", "meeting", "conference"]);
  return titleOf(setScene(random, "", 2024, cast({ random, owner: null })), kind).text;
}
