import type { PersonMention } from "../../../model/mention.ts";
import { placesOf } from "../../text/placesOf.ts";
import { lastParts } from "./lastParts.ts";
import { definePersonRule } from "./personRule.ts";
import { oneBeginsAt } from "./placed.ts";

export const repeatedName = definePersonRule({
  id: "person/repeated",
  summary: "A known name stands again without its title, a name abroad also by its last part alone.",
  examples: [
    { text: "副校长周一鸣来访。会后周一鸣参观了校园。", expect: ["周一鸣"] },
    { text: "馆长玛丽·哈格里夫斯来访。次日，哈格里夫斯一行离开。", expect: ["玛丽·哈格里夫斯"] },
  ],
  counterExamples: ["周一鸣参观了校园"],
  find: ({ text, found }) => {
    const firsts = new Map<string, PersonMention>();
    for (const person of found) {
      const known = firsts.get(person.name);
      if (!known || (known.organization === null && person.organization !== null)) firsts.set(person.name, person);
    }
    const repeats: PersonMention[] = [];
    for (const [last, person] of lastParts(firsts)) firsts.set(last, person);
    const names = [...firsts.keys()].filter((name) => name.length >= 2);
    for (const [name, places] of placesOf(text, names)) {
      const person = firsts.get(name);
      if (!person) continue;
      for (const at of places) {
        if (oneBeginsAt(found, at)) continue;
        const { type, title, organization, organizationType } = person;
        const span = { start: at, end: at + name.length };
        repeats.push({ type, span, rule: "person/repeated", name, title, organization, organizationType });
      }
    }
    return repeats;
  },
});
