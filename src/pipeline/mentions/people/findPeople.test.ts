import { describe, expect, test } from "vitest";
import { findOrganizations } from "../organizations/findOrganizations.ts";
import { findPeople, PERSON_RULES } from "./findPeople.ts";

const people = (text: string) => {
  const { mentions } = findOrganizations({ text, title: null, publisher: null, address: null });
  return findPeople(text, mentions).map(({ name, organization }) => (organization ? `${name}@${organization}` : name));
};

describe.each(PERSON_RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const read = (text: string) => {
    const { mentions } = findOrganizations({ text, title: null, publisher: null, address: null });
    return findPeople(text, mentions);
  };
  test.each(rule.examples)("$text", ({ text, expect: names }) => {
    const found = read(text);
    expect([...new Set(found.map(({ name }) => name))]).toEqual(names);
    expect(found.map((person) => person.rule)).toContain(id);
  });
  test.each(rule.counterExamples)("not %s", (text) => {
    expect(read(text).filter((person) => person.rule === id)).toEqual([]);
  });
});

test.each([
  ["南开大学副校长周一鸣率队来访。", ["周一鸣@南开大学"]],
  ["南开大学党委书记周一鸣、副校长李清出席。", ["周一鸣@南开大学", "李清@南开大学"]],
  ["南开大学副校长周一鸣、李清参加会见。", ["周一鸣@南开大学", "李清@南开大学"]],
  ["全国政协委员、海河集团董事长欧阳清到场。", ["欧阳清@海河集团"]],
  ["绵阳市委副书记、市长周一鸣一行来校。", ["周一鸣@绵阳市"]],
  ["该校校长玛丽·史密斯接待了客人。", ["玛丽·史密斯"]],
  ["南开大学校长周一鸣致辞。周一鸣表示欢迎。", ["周一鸣@南开大学", "周一鸣@南开大学"]],
  ["新任校长表示感谢。", []],
  ["南开大学当选副理事长单位。", []],
  ["南开大学校长应邀出席。", []],
  ["校长和书记都到了。", []],
])("%s", (text, expected) => {
  expect(people(text)).toEqual(expected);
});
