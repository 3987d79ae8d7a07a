import type { EventKind } from "../../src/model/event.ts";
import { FIELDS } from "./fields.ts";
import type { Party } from "./party.ts";
import { mayBeName, organizationName, type Phrase } from "./phrase.ts";
import type { Random } from "./random.ts";

/** What a way of telling has to work with: who, when, where, about what. */
export interface Scene {
  readonly random: Random;
  readonly when: string;
  /** Who receives, and who comes; in other stories simply two sides. */
  readonly host: Party;
  readonly guest: Party;
  readonly third: Party;
  readonly fourth: Party;
  readonly field: string;
  /** Where it took place, with 在. */
  readonly at: Phrase;
  /** The place of `at`. */
  readonly place: string;
  /** An agreement's name or kind: 《新型储能合作协议》, 战略合作框架协议. */
  readonly agreement: string;
  /** A joint body: 氢能利用联合实验室. */
  readonly lab: Phrase;
  /** A forum: 2024水处理技术论坛. */
  readonly forum: Phrase;
  /** A number for people, sizes, sums. */
  readonly n: (least: number, most: number) => number;
}

/** One event told in one or more sentences, the first of which carries it. */
export interface Telling {
  readonly sentences: readonly Phrase[];
  readonly kinds: readonly EventKind[];
  readonly parties: readonly Party[];
  readonly place: string | null;
}

/** A way to tell an event. */
export type Way = (scene: Scene) => Telling;

const ROOMS = [
  "行政楼第二会议室",
  "国际会议中心",
  "图书馆报告厅",
  "迎宾楼三楼",
  "科技园展厅",
  "办公楼401会议室",
  "学术交流中心",
];

/** A scene between some parties. */
export function setScene(
  random: Random,
  when: string,
  year: number,
  [host, guest, third, fourth]: readonly [Party, Party, Party, Party],
): Scene {
  const field = random.pick(FIELDS);
  const city = host.organization.city;
  const room = random.pick(ROOMS);
  const where = city !== null && random.chance(0.4) ? organizationName(city) : mayBeName(room);
  return {
    random,
    when,
    host,
    guest,
    third,
    fourth,
    field,
    // A city or hall where something takes place may be taken for an organization or for a place.
    at: { text: `在${where.text}`, names: where.names.map((name) => ({ ...name, wanted: false })) },
    place: where.text,
    agreement: random.pick([
      "战略合作框架协议",
      "战略合作协议",
      "产学研合作协议",
      `《${field}合作协议》`,
      `《关于共建${field}平台的协议》`,
      "合作备忘录",
      "合作意向书",
      "人才培养协议",
      "全面合作协议",
    ]),
    lab: mayBeName(
      field +
        random.pick([
          "联合实验室",
          "研究院",
          "产业学院",
          "联合研究中心",
          "人才培养基地",
          "协同创新中心",
          "实习实训基地",
        ]),
    ),
    forum: mayBeName(
      random.pick(["", `${year}`, `第${random.pick([..."三五七九"])}届`]) +
        random.pick(["", "中国", "国际"]) +
        field +
        random.pick(["论坛", "峰会", "发展大会", "学术研讨会", "博览会", "创新大会"]),
    ),
    n: (least, most) => random.between(least, most),
  };
}
