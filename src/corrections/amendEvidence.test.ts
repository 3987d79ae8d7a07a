import { describe, expect, it } from "vitest";
import type { EvidenceByEvent } from "../bundle/documentFiles.ts";
import type { BundleEvent, Evidence } from "../bundle/schema.ts";
import { amendEvidence } from "./amendEvidence.ts";
import { applyCorrections } from "./applyCorrections.ts";
import { partId } from "./correctionIds.ts";
import type { CorrectionEntry } from "./entries.ts";
import { correct, testEvent, testLook, testOrganization } from "./testCorrections.ts";

const FIRST = "3月5日，云山大学陈一鸣来访。";
const SECOND = "3月6日，云山大学与恒通公司签约。";
const TEXT = FIRST + SECOND;

/** A piece of evidence: the fact, its value, and its words, which must stand in a part of the text. */
function mark(fact: Evidence["fact"], value: string, words: string, within = TEXT): Evidence {
  const start = TEXT.indexOf(within) + within.indexOf(words);
  return { fact, value, start, end: start + words.length };
}

const A = testEvent("e00000000000a", { documents: ["d1"], quote: FIRST });
const B = testEvent("e00000000000b", {
  documents: ["d1"],
  quote: SECOND,
  kinds: ["signing"],
  date: "2024-03-06",
  organizations: [
    { name: "云山大学", role: "party", inferred: null },
    { name: "恒通公司", role: "party", inferred: null },
  ],
  people: [],
});
const OF_A = [
  mark("event", A.title, FIRST),
  mark("date", "2024-03-05", "3月5日"),
  mark("organization", "云山大学", "云山大学", FIRST),
  mark("person", "陈一鸣", "陈一鸣"),
  mark("kind", "visit", "来访"),
  mark("organization", "海川大学", "来访"),
];
const OF_B = [
  mark("event", B.title, SECOND),
  mark("date", "2024-03-06", "3月6日"),
  mark("organization", "云山大学", "云山大学", SECOND),
  mark("organization", "恒通公司", "恒通公司"),
  mark("kind", "signing", "签约"),
];
const EVIDENCE: EvidenceByEvent = { [A.id]: OF_A, [B.id]: OF_B };

function amended(entries: CorrectionEntry[], events: readonly BundleEvent[] = [A, B], evidence = EVIDENCE) {
  const organizations = [testOrganization("云山大学", "云大"), testOrganization("海川大学")];
  const overlay = applyCorrections(testLook(events, organizations, { d1: TEXT }), entries);
  expect(overlay.outcomes.map(({ status }) => status)).toEqual(entries.map(() => "applied"));
  return amendEvidence(evidence, "d1", overlay, TEXT);
}

/** Evidence in short: each fact with its value and words. */
const inWords = (marks: readonly Evidence[] = []) =>
  marks.map(({ fact, value, start, end }) => `${fact} ${value} ${TEXT.slice(start, end)}`);

describe("evidence after corrections", () => {
  it("stays as it is where nothing was corrected", () => {
    expect(amended([])).toBe(EVIDENCE);
  });

  it("loses what no longer holds, and of other events nothing", () => {
    const { [A.id]: ofA = [], [B.id]: ofB } = amended([
      correct.date(A, "2024-03-07"),
      correct.kinds(A, "meeting"),
      correct.organizations(A, "云山大学 guest"),
      correct.title(A, "新题"),
    ]);
    expect(inWords(ofA)).toEqual([`event 新题 ${FIRST}`, "organization 云山大学 云山大学", "person 陈一鸣 陈一鸣"]);
    expect(ofB).toEqual(OF_B);
  });

  it("keeps a date that leaves open what was corrected, and finds the words of a new one", () => {
    const open = OF_A.map((one) => (one.fact === "date" ? { ...one, value: "XXXX-03-05" } : one));
    const kept = amended([correct.date(A, "2023-03-05")], [A, B], { [A.id]: open });
    expect(inWords(kept[A.id])).toContain("date XXXX-03-05 3月5日");
    const wrong = OF_A.map((one) => (one.fact === "date" ? { ...one, value: "2024-03-04" } : one));
    const found = amended([correct.date({ ...A, date: "2024-03-04" }, "2024-03-05")], [{ ...A, date: "2024-03-04" }], {
      [A.id]: wrong,
    });
    expect(inWords(found[A.id])).toContain("date 2024-03-05 3月5日");
  });

  it("shows where a new organization stands in the event's sentences, but not as a part of another name", () => {
    const { [A.id]: ofA } = amended([correct.organizations(A, "云山大学 guest", "云山 host", "恒通公司 guest")]);
    expect(inWords(ofA).filter((one) => one.startsWith("organization"))).toEqual(["organization 云山大学 云山大学"]);
    const { [B.id]: ofB } = amended([correct.organizations(B, "恒通公司 guest")]);
    expect(inWords(ofB)).not.toContain("organization 云山大学 云山大学");
    const event = { ...B, organizations: [] };
    const bare = OF_B.filter(({ fact }) => fact !== "organization");
    const found = amended([correct.organizations(event, "恒通公司 guest")], [event], { [B.id]: bare });
    expect(inWords(found[B.id])).toContain("organization 恒通公司 恒通公司");
  });

  it("goes to the event that others were merged into", () => {
    const evidence = amended([correct.merge(B, A)]);
    expect(Object.keys(evidence)).toEqual([B.id]);
    expect(inWords(evidence[B.id])).toHaveLength(OF_A.length + OF_B.length);
    expect(inWords(evidence[B.id])).toContain("date 2024-03-05 3月5日");
  });

  it("goes away with a deleted event", () => {
    expect(amended([correct.deletion(A)])).toEqual({ [B.id]: OF_B });
    expect(amended([correct.merge(B, A), correct.deletion({ ...B, id: A.id })])).toEqual({});
  });

  it("goes to the parts of an event by what its sentences say", () => {
    const both = testEvent("e00000000000c", {
      documents: ["d1"],
      quote: FIRST,
      kinds: ["visit", "signing"],
      organizations: [...A.organizations, ...B.organizations.slice(1)],
      disagreements: [],
    });
    const marks = [...OF_A, ...OF_B].map((one) => (one.fact === "event" ? { ...one, value: both.title } : one));
    const split = correct.split(
      both,
      { kinds: A.kinds, organizations: A.organizations, title: "甲" },
      { kinds: B.kinds, organizations: B.organizations, title: "乙", date: B.date, quote: SECOND },
    );
    const evidence = amended([split], [both], { [both.id]: marks });
    expect(inWords(evidence[both.id])).toEqual([
      "date 2024-03-05 3月5日",
      `event 甲 ${FIRST}`,
      "organization 云山大学 云山大学",
      "person 陈一鸣 陈一鸣",
      "kind visit 来访",
      "organization 海川大学 来访",
    ]);
    expect(inWords(evidence[partId(split.id, 1)])).toEqual([
      "date 2024-03-06 3月6日",
      `event 乙 ${SECOND}`,
      "organization 云山大学 云山大学",
      "organization 恒通公司 恒通公司",
      "kind signing 签约",
    ]);
    // What was of a deleted part is not of the others.
    const [part] = applyCorrections(testLook([both]), [split]).added;
    const rest = amended([split, correct.deletion(part ?? both)], [both], { [both.id]: marks });
    expect(Object.keys(rest)).toEqual([both.id]);
    expect(inWords(rest[both.id])).toEqual(inWords(evidence[both.id]));
  });

  it("of an added event is its passage, with names, date and place that stand in it", () => {
    const entry = correct.add("e0000000000ff", "d1", SECOND, 0, {
      date: "2024-03-06",
      organizations: [
        { name: "云大", role: "party" },
        { name: "恒通公司", role: "party" },
      ],
      place: "恒通公司",
    });
    const evidence = amended([entry]);
    expect(Object.keys(evidence)).toEqual([A.id, B.id, "e0000000000ff"]);
    expect(inWords(evidence.e0000000000ff)).toEqual([
      "date 2024-03-06 3月6日",
      `event 新增 ${SECOND}`,
      "organization 云山大学 云山大学",
      "organization 恒通公司 恒通公司",
      "place 恒通公司 恒通公司",
    ]);
  });

  it("has the names that organizations are called now", () => {
    const evidence = amended([correct.join("云山大学", "海川大学")]);
    expect(inWords(evidence[A.id])).toContain("organization 海川大学 云山大学");
    expect(inWords(evidence[B.id]).filter((one) => one.includes("organization 云山大学"))).toEqual([]);
  });

  it("has an entry for each event that the document tells, even where nothing proves it", () => {
    expect(amended([correct.title(A, "新题")], [A], { [A.id]: [] })).toEqual({ [A.id]: [] });
  });
});
