import { describe, expect, test } from "vitest";
import type { Extraction } from "../../model/corpus.ts";
import { foldAll, type TestAccount, testDocument } from "./testDocuments.ts";

const base: TestAccount = {
  date: "2024-03-05",
  kinds: ["visit"],
  parties: ["海河集团 guest", "南开大学 host"],
  people: ["周一鸣 总经理 海河集团"],
};

/** The events of documents, each as the files that tell it. */
function told(documents: readonly Extraction[]): string[] {
  return foldAll(documents).events.map(({ sources }) => sources.map(({ document }) => document.slice(2)).join("+"));
}

/** Two documents with one account each: what the second one says otherwise. */
const two = (other: Partial<TestAccount>, first: Partial<TestAccount> = {}) => [
  testDocument("a", [{ ...base, ...first }]),
  testDocument("b", [{ ...base, ...other }]),
];

describe("accounts of one event", () => {
  test.each<[string, Extraction[]]>([
    ["the same day and parties, told of other people", two({ people: ["李清 副校长 南开大学"] })],
    ["a visit in which one article tells the signing", two({ kinds: ["signing"] })],
    ["a third party", two({ parties: ["海河集团", "南开大学", "天津市"] })],
    ["the counterpart under another name, known by its people", two({ parties: ["南开大学", "海河控股"] })],
    ["no counterpart", two({ parties: ["南开大学"], people: [] })],
    ["only the month", two({ date: "2024-03" })],
    ["the month, uncertain", two({ date: "2024-03?" })],
    ["a journey of three days", two({ date: "2024-03-04/2024-03-06" })],
    ["the day after, with the same people", two({ date: "2024-03-06" })],
    ["no year", two({ date: "XXXX-03-05" })],
    ["no year, with the weekday of that year", two({ date: "XXXX-03-05", after: "（星期二）" })],
    ["no year in both", two({ date: "XXXX-03-05" }, { date: "XXXX-03-05" })],
  ])("%s", (_what, documents) => {
    expect(told(documents)).toEqual(["a+b"]);
    expect(told([...documents].reverse())).toEqual(["a+b"]);
  });
});

describe("accounts of two events", () => {
  test.each<[string, Extraction[]]>([
    [
      "two guests of one rector on one day",
      two(
        { parties: ["平顶山市 guest", "南开大学 host"], people: ["李清 校长 南开大学"] },
        { people: ["李清 校长 南开大学"] },
      ),
    ],
    ["the day after, with other people", two({ date: "2024-03-06", people: ["陈一 副总经理 海河集团"] })],
    ["the day after, and something else", two({ date: "2024-03-06", kinds: ["signing"] })],
    ["the visit back on the day after", two({ date: "2024-03-06", parties: ["海河集团 host", "南开大学 guest"] })],
    ["the visit back on the same day", two({ parties: ["海河集团 host", "南开大学 guest"] })],
    ["two days later", two({ date: "2024-03-07" })],
    ["a visit in March and a signing in May", two({ date: "2024-05-05", kinds: ["signing"] })],
    ["the same day of another year", two({ date: "2023-03-05" })],
    ["another month", two({ date: "2024-04" })],
    ["a signing some time in the month", two({ date: "2024-03", kinds: ["signing"] })],
    ["a forum that both attended", two({ kinds: ["conference"], people: [] })],
    ["no year, and a weekday of another year", two({ date: "XXXX-03-05", after: "（星期三）" })],
    [
      "one party that meets others too",
      [
        ...two({ parties: ["平顶山市", "南开大学"], people: [] }),
        testDocument("c", [{ ...base, parties: ["南开大学"], people: [] }]),
      ],
    ],
    [
      "a month in which the two met twice",
      [...two({ date: "2024-03-20", people: [] }), testDocument("c", [{ ...base, date: "2024-03" }])],
    ],
    [
      "a day without a year on which the two met in two years",
      [...two({ date: "2023-03-05" }), testDocument("c", [{ ...base, date: "XXXX-03-05" }])],
    ],
  ])("%s", (_what, documents) => {
    const files = documents.map(({ source }) => source.file);
    expect(told(documents).sort()).toEqual(files);
    expect(told([...documents].reverse()).sort()).toEqual(files);
  });

  test("two accounts of one document, and another document's goes with the one that it fits", () => {
    const signing: TestAccount = { ...base, kinds: ["signing"], people: ["李清 副校长 南开大学"] };
    expect(told([testDocument("a", [base, signing]), testDocument("b", [signing])]).sort()).toEqual(["a", "a+b"]);
  });
});

describe("an event of several accounts", () => {
  const documents = [
    testDocument("a", [{ ...base, place: "图书馆", people: ["周一鸣 总经理 海河集团", "李清 校长 南开大学"] }]),
    testDocument("b", [
      {
        date: "2024-03-06",
        kinds: ["visit", "signing"],
        parties: ["海河集团 host", "南开大学", "天津市"],
        people: ["周一鸣 总经理 海河集团", "李清 副校长 南开大学"],
        place: "海河大厦",
      },
    ]),
    testDocument("c", [{ ...base, date: "2024-03", place: "南开大学图书馆" }]),
  ];
  const { events } = foldAll(documents);

  test("has the id of the first and is known by those of the others", () => {
    expect(events.map(({ id, alsoKnownAs }) => [id, alsoKnownAs])).toEqual([["e-a-0", ["e-b-0", "e-c-0"]]]);
  });

  test("knows who says what", () => {
    const [event] = events;
    expect(event?.kinds).toEqual([
      { value: "visit", sources: [0, 1, 2] },
      { value: "signing", sources: [1] },
    ]);
    expect(event?.organizations.map(({ value, sources }) => [value.name, sources])).toEqual([
      ["海河集团", [0, 1, 2]],
      ["南开大学", [0, 1, 2]],
      ["天津市", [1]],
    ]);
    expect(event?.people.map(({ value, sources }) => [value.name, sources])).toEqual([
      ["周一鸣", [0, 1, 2]],
      ["李清", [0, 1]],
    ]);
    expect(event?.place).toEqual({ value: "南开大学图书馆", sources: [0, 2] });
  });

  test("keeps every reading where they disagree, that of the event first", () => {
    expect(events[0]?.disagreements).toEqual([
      {
        fact: "date",
        of: null,
        readings: [
          { value: "2024-03-05", sources: [0] },
          { value: "2024-03-06", sources: [1] },
        ],
      },
      {
        fact: "role",
        of: "海河集团",
        readings: [
          { value: "guest", sources: [0, 2] },
          { value: "host", sources: [1] },
        ],
      },
      {
        fact: "title",
        of: "李清",
        readings: [
          { value: "校长", sources: [0] },
          { value: "副校长", sources: [1] },
        ],
      },
      {
        fact: "place",
        of: null,
        readings: [
          { value: "南开大学图书馆", sources: [0, 2] },
          { value: "海河大厦", sources: [1] },
        ],
      },
    ]);
  });

  test("leaves the accounts as they were told", () => {
    expect(events[0]?.sources.map(({ account }) => account)).toEqual(documents.flatMap((one) => one.events));
  });
});
