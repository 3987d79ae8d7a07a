/** Names by the tagger of @node-rs/jieba: as it says them, and joined from its words by rules that are kind to it. */
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";
import { divisions } from "../../src/pipeline/lexicon/divisions.ts";
import { surnameLength } from "../../src/pipeline/lexicon/surnames.ts";
import { universities } from "../../src/pipeline/lexicon/universities.ts";
import type { FoundNames } from "./nameTools.ts";

/** With the dictionary that it brings. */
const tagger = Jieba.withDict(dict);

/** Tags a text; the part that is timed. Its model for unknown words is on, which is the default of its kin. */
export const tag = (text: string) => tagger.tag(text, true);

/** Its tags for an organization and for a person; the longer ones are kinds of a person's name. */
const ORGANIZATION = "nt";
const PERSON = /^nr/;

/** The names that it tags as such. */
export function taggedNames(text: string): FoundNames {
  const words = tag(text);
  return {
    organization: words.filter((one) => one.tag === ORGANIZATION).map(({ word }) => word),
    person: words.filter((one) => PERSON.test(one.tag)).map(({ word }) => word),
  };
}

let taught: Jieba | null = null;

/** The tagger with a user's dictionary: the universities and divisions that our lexicon has. */
function taughtTagger(): Jieba {
  if (taught) return taught;
  const lines = [
    ...universities.filter(({ name }) => HAN.test(name)).map(({ name }) => `${name} 10000 nt`),
    ...divisions.map(({ name }) => `${name} 10000 ns`),
  ];
  taught = Jieba.withDict(dict);
  taught.loadDict(new TextEncoder().encode(lines.join("\n")));
  return taught;
}

/** What may stand in an organization's name: nouns and names of all kinds, ordinals, and words that it does not know. */
const IN_NAME = /^(?:n|ns|nt|nz|nr|nrt|nrfg|j|vn|an|b|ng|zg|s|x|m|l|i|f)$/;
/** What its first word may be. */
const STARTS_NAME = /^(?:ns|nt|nz|nr|nrt|nrfg|j|x|n|b)$/;
const HEAD =
  /(?:大学|学院|学校|公司|集团|医院|保健院|银行|农商行|研究所|研究院|科学院|设计院|协会|学会|商会|联合会|联盟|委员会|管委会|政府|党委|市委|县委|区委|省委|局|厅|部|委|中心|基地|实验室)$/;
/** Offices, behind which a name starts anew. */
const OFFICE =
  /(?:长|书记|主任|总裁|经理|秘书|主席|教授|工程师|董事|会计师|行长|代表|负责人|企业|单位|代表团|科学家|创始人|常委|委员|参观|小时|来到|落户)$/;
const DIVISION = /[省市县区州旗盟]$/;
const HAN = /^[\p{Script=Han}（）()·]+$/u;

const MOST_PERSON = 4;

/** It may take a surname for another word, so that its tag does not tell. */
const isSurname = (word: string) => surnameLength(word, 0) === word.length;

type Word = ReturnType<typeof tag>[number];

const startsName = (one: Word | undefined) =>
  one !== undefined && STARTS_NAME.test(one.tag) && /^[^）)]/.test(one.word);

/**
 * Organizations joined from its words: a row of nouns and names that ends in a word for a body. A division alone
 * counts too.
 */
function joinedOrganizations(words: readonly Word[]): string[] {
  const names: string[] = [];
  let row: Word[] = [];
  const close = () => {
    let start = 0;
    let end = -1;
    for (const [index, { word, tag: sort }] of row.entries()) if (sort === ORGANIZATION || HEAD.test(word)) end = index;
    while (start < end && !startsName(row[start])) start++;
    const name = row
      .slice(start, end + 1)
      .map(({ word }) => word)
      .join("");
    if (end >= 0 && (end > start || row[end]?.tag === ORGANIZATION)) names.push(name);
    for (const { word, tag: sort } of row.slice(end + 1)) if (sort === "ns" && DIVISION.test(word)) names.push(word);
    row = [];
  };
  for (const one of words) {
    const office = OFFICE.test(one.word);
    if (IN_NAME.test(one.tag) && HAN.test(one.word) && !office) row.push(one);
    else close();
    // A body ends a name, unless the next word is a body of it.
    if (row.length > 0 && one.word.endsWith("公司")) close();
  }
  close();
  return names;
}

/**
 * People joined from its words: surname (of our lexicon) and given name that it cut apart, and words unknown to it that
 * start with a surname.
 */
function joinedPeople(words: readonly Word[]): string[] {
  const names: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const [one, next] = [words[index], words[index + 1]];
    if (!one) break;
    const nextGiven = next !== undefined && HAN.test(next.word) && next.word.length <= 2 && /^(?:nr|x)/.test(next.tag);
    if (isSurname(one.word) && nextGiven) {
      names.push(one.word + next.word);
      index++;
    } else if (PERSON.test(one.tag) && one.word.length > 1) names.push(one.word);
    else if (one.tag === "x" && HAN.test(one.word) && one.word.length > 1 && one.word.length <= MOST_PERSON) {
      if (surnameLength(one.word, 0) > 0) names.push(one.word);
    }
  }
  return names;
}

/** The best that we could get out of its tags: a user's dictionary, and words joined to names. */
export function joinedNames(text: string): FoundNames {
  const words = taughtTagger().tag(text, true);
  return { organization: joinedOrganizations(words), person: joinedPeople(words) };
}
