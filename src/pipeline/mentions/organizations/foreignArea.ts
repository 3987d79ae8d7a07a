import type { OrganizationMention } from "../../../model/mention.ts";
import { countries } from "../../lexicon/countries.ts";
import { WordTrie } from "../../text/wordTrie.ts";
import { occurrences } from "./aliases.ts";
import { nameRuns } from "./nameRuns.ts";
import { defineNamingRule } from "./organizationRule.ts";
import { placeOnly } from "./standing.ts";

const countryNames = new WordTrie(countries.map((name) => [name, true] as const));
/** Behind a country: its cities, counties, states and districts by their usual endings. */
const AREA =
  /^(?:[\u4e00-\u9fff]{2,5}[道省州])?([\u4e00-\u9fff·]{2,9}?(?:市|县|州|郡|町))(?![场级值面立际籍区]|民(?!政))/u;
const LONGEST = 12;

export const foreignArea = defineNamingRule({
  id: "organization/foreign-area",
  summary:
    "A city, county or state behind the name of its country (日本|别府市) is a government, there and wherever the document repeats it.",
  examples: [
    { text: "海河集团与日本箱根市市长座谈，箱根市代表团参观。", expect: ["海河集团", "箱根市"] },
    { text: "绵阳市与德国罗滕贝格市缔结友好城市。", expect: ["绵阳市", "罗滕贝格市"] },
  ],
  counterExamples: ["日本市场广阔", "韩国客商走访城市", "在日本箱根市举行", "美国加州立大学"],
  find: ({ text, refuse }) => {
    const areas = new Map<string, OrganizationMention>();
    for (let at = 0; at < text.length; at++) {
      if (!countryNames.mayBeginWith(text.charCodeAt(at))) continue;
      const country = countryNames.longestAt(text, at);
      if (country < 0) continue;
      const behind = at + (countryNames.lengths[country] ?? 0);
      const match = AREA.exec(text.slice(behind, behind + LONGEST));
      const name = match?.[1];
      if (!name || /城市$/u.test(name) || !isName(name)) continue;
      const end = behind + match[0].length;
      const span = { start: end - name.length, end };
      const place = placeOnly(text, { start: at, end });
      if (place) refuse(span, place);
      else if (!areas.has(name))
        areas.set(name, {
          type: "organization",
          span,
          rule: "organization/foreign-area",
          name,
          organizationType: "government",
          within: null,
          inferred: null,
        });
    }
    return occurrences(text, areas, "organization/foreign-area");
  },
});

/** Whether nothing stands in the words but the name of an area that the tables lack. */
function isName(words: string): boolean {
  const [run, ...others] = nameRuns(words);
  if (!run || others.length > 0 || run.end - run.start !== words.length || run.known.length > 0) return false;
  return run.words.every(({ kind, start, end }) => kind === "plain" && end - start < words.length - 1);
}
