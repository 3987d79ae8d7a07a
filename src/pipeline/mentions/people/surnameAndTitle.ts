import type { PersonMention } from "../../../model/mention.ts";
import type { Span } from "../../../model/span.ts";
import { mayBeginSurname, surnameLength } from "../../lexicon/surnames.ts";
import { anchored } from "../../text/anchored.ts";
import { isHan } from "../../text/sentences.ts";
import { definePersonRule } from "./personRule.ts";

/** Short forms of titles that follow a surname alone: 周总, 李工. */
const SHORT_TITLE = anchored(/^[总工董处科局](?=一行|[说表指介认谈带率与和同在，。、：])/u);

export const surnameAndTitle = definePersonRule({
  id: "person/surname-and-title",
  summary:
    "A surname with a title stands for the one person of that surname that the document has named before: 周校长.",
  examples: [
    { text: "校长周鸣远来访。周校长一行参观了展厅。", expect: ["周鸣远"] },
    { text: "总工程师周鸣远来访。周工介绍了方案。", expect: ["周鸣远"] },
  ],
  counterExamples: ["校长周鸣远、书记周正来访。周校长参观了展厅。", "校长李清来访。周校长参观了展厅。"],
  find: ({ text, titles, found }) => {
    const bySurname = new Map<string, PersonMention | null>();
    for (const person of found) {
      const length = surnameLength(person.name, 0);
      if (length === 0 || person.name.length <= length) continue;
      const surname = person.name.slice(0, length);
      const known = bySurname.get(surname);
      if (known === undefined) bySurname.set(surname, person);
      else if (known && known.name !== person.name) bySurname.set(surname, null);
    }
    const people: PersonMention[] = [];
    if (bySurname.size === 0) return people;
    for (const { start } of titles)
      for (let length = 1; length <= LONGEST_SURNAME; length++) {
        if (start < length || !mayBeginSurname(text, start - length)) continue;
        const person = bySurname.get(text.slice(start - length, start));
        if (person) standFor(person, text, { start: start - length, end: start }, people);
      }
    for (const [surname, person] of bySurname) {
      if (!person) continue;
      for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
        const end = at + surname.length;
        if (
          end < text.length &&
          SHORT_TITLE.mayBeginWith(text.charCodeAt(end)) &&
          SHORT_TITLE.test(text.slice(end, end + 4))
        )
          standFor(person, text, { start: at, end }, people);
      }
    }
    return people;
  },
});

const LONGEST_SURNAME = 2;

/** Adds a surname that stands for the one person who was named before with it. */
function standFor(person: PersonMention, text: string, span: Span, people: PersonMention[]): void {
  if (person.span.start > span.start || !standsFree(text, span.start)) return;
  const { type, name, title, organization, organizationType } = person;
  people.push({ type, span, rule: "person/surname-and-title", name, title, organization, organizationType });
}

/** Not in the middle of a word or name: behind a mark, or one of the words that lead to people. */
function standsFree(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !isHan(before) || /[与和同由对向在给请让、，应]/u.test(before);
}
