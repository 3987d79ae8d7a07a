import type { PlaceMention } from "../../../model/mention.ts";
import { everyMatch } from "../../text/everyMatch.ts";

const HELD =
  /在([^，。；、“”《》\n]{2,24}?)(?:隆重|顺利|成功|正式)?(?:举行|举办|召开|开幕|揭牌|启用|签署|签约|会见|签订)/gu;
const WENT =
  /(?:赴|来到|到访|走进|前往|抵达|(?<![的受得达看听收感])到(?!来))([^，。；“”《》\n与和]{1,24}?)(?=去|祝贺|讲学|授课|研修|招商|会晤|观摩|拜会|拜访|交流|会见|洽商|调研|考察|走访|访问|参观|对接|座谈|洽谈|检查|视察|督导|督查|看望|慰问|报到|参加|出席|开展|进行|签约|签署|，|。|、)/gu;
const NO_PLACE =
  /^[\d〇零一二三四五六七八九十]+(?:[年月日号]|个)|(?:年|月|日|号|周|届)$|位$|会上|期间|基础上|领域|方面|陪同|此|下$|中$|后$|线上|云端|见证|^[了的场]|^(?:校|院|所|司|厂|会|场|位|访)(?:调研|考察|走访|参观|访问|交流|座谈|洽谈|检查|指导|视察)|(?:报到|检查|调研|考察|参观)$|^(?:学校|学院|公司|集团|我校|校|现场|会议)$/u;

/** Where something took place: 在…举行, 赴…调研. Spans cover the place's words. */
export function findPlaces(text: string): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (const [pattern, rule] of [
    [HELD, "place/held-at"],
    [WENT, "place/went-to"],
  ] as const) {
    for (const match of everyMatch(pattern, text)) {
      // 在无锡与海河集团签署: where, then with whom.
      const words = match[1] ?? "";
      const joined = words.search(/[与同]/u);
      const name = joined < 0 ? words : words.slice(0, joined);
      if (name.length < 2 || NO_PLACE.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      mentions.push({ type: "place", span: { start, end: start + name.length }, rule, name });
    }
  }
  return mentions.length < 2 ? mentions : mentions.sort((a, b) => a.span.start - b.span.start);
}
