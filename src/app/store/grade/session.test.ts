import { describe, expect, it } from "vitest";
import { testEvent } from "../testIndex.ts";
import { canBeGiven, factsOf, proofOf } from "./gradedFacts.ts";
import { type Graded, precisionsOf } from "./precision.ts";
import {
  type GradedEvent,
  judgementOf,
  MISSING_STEP,
  NOTHING_MISSING,
  namesIn,
  newSession,
  openStep,
  stepsOf,
  typedDate,
  type Verdict,
  withEvent,
  withJudgement,
} from "./session.ts";
import { keepSession, readSession, sessionKey } from "./storedSession.ts";

const EVENT = testEvent({
  title: "青岚大学访问白鹭市",
  date: "2024-03-05",
  kinds: ["visit", "signing"],
  organizations: [
    { name: "青岚大学", role: "guest", inferred: null },
    { name: "白鹭市", role: "party", inferred: null },
    { name: "青岚大学", role: "guest", inferred: null },
  ],
  people: [{ name: "陈远", title: "校长", organization: "青岚大学" }],
  place: "白鹭市会议中心",
} as Parameters<typeof testEvent>[0]);
const FACTS = factsOf(EVENT);
const KEYS = FACTS.map(({ key }) => key);

function judged(
  verdicts: Readonly<Record<string, Verdict>>,
  missing: GradedEvent["missing"] = NOTHING_MISSING,
): Graded {
  const judgements = Object.fromEntries(
    Object.entries(verdicts).map(([key, verdict]) => [key, { verdict, instead: null }]),
  );
  return { graded: { id: "e1", skipped: false, judgements, missing }, facts: FACTS };
}
const allRight = Object.fromEntries(KEYS.map((key): [string, Verdict] => [key, "right"]));

describe("the facts of an event", () => {
  it("are each asked once, with the role of whoever is more than a party", () => {
    expect(FACTS.map(({ kind, value, of }) => [kind, value, of])).toEqual([
      ["event", "青岚大学访问白鹭市", null],
      ["date", "2024-03-05", null],
      ["kind", "visit", null],
      ["kind", "signing", null],
      ["organization", "青岚大学", null],
      ["role", "guest", "青岚大学"],
      ["organization", "白鹭市", null],
      ["person", "陈远", "青岚大学 校长"],
      ["place", "白鹭市会议中心", null],
    ]);
    expect(FACTS.map(proofOf).map(({ fact }) => fact)).toEqual([
      "event",
      "date",
      "kind",
      "kind",
      "organization",
      "organization",
      "organization",
      "person",
      "place",
    ]);
    expect(FACTS.filter(({ kind }) => canBeGiven(kind)).map(({ kind }) => kind)).toEqual([
      "date",
      "organization",
      "organization",
      "person",
      "place",
    ]);
  });
});

describe("the questions", () => {
  it("go through all facts to what is missing", () => {
    const { graded } = judged({}, null);
    expect(stepsOf(graded, FACTS)).toEqual([...KEYS, MISSING_STEP]);
    expect(openStep(graded, FACTS)).toBe("event");
    expect(openStep(judged(allRight, null).graded, FACTS)).toBe(MISSING_STEP);
    expect(openStep(judged(allRight).graded, FACTS)).toBeNull();
  });

  it("leave out what a wrong answer settles", () => {
    expect(stepsOf(judged({ event: "wrong" }, null).graded, FACTS)).toEqual(["event"]);
    expect(openStep(judged({ event: "wrong" }, null).graded, FACTS)).toBeNull();
    expect(stepsOf(judged({ "organization:青岚大学": "wrong" }).graded, FACTS)).not.toContain("role:guest 青岚大学");
    expect(stepsOf(judged({ event: "unclear" }).graded, FACTS)).toContain("role:guest 青岚大学");
  });

  it("end where an event is skipped, and come back with a judgement", () => {
    const session = withEvent(newSession({ seed: 1, population: 9, address: "" }, ["a", "e1"]), 1, { skipped: true });
    expect(session.events[1] && openStep(session.events[1], FACTS)).toBeNull();
    const after = withJudgement(session, 1, "event", { verdict: "right", instead: null });
    expect(after.events[1]).toMatchObject({ skipped: false, judgements: { event: { verdict: "right" } } });
    expect(after.events[0]).toBe(session.events[0]);
  });
});

describe("precision", () => {
  const share = (graded: Graded[]) => {
    const { all, events, kinds, begun } = precisionsOf(graded);
    const brief = ({ right, judged, unclear }: typeof all) => [right, judged, unclear];
    return { all: brief(all), events: brief(events), begun, kinds: kinds.map((one) => [one.kind, ...brief(one)]) };
  };

  it("leaves out what nobody can tell, and counts it", () => {
    const verdicts = { ...allRight, "kind:signing": "wrong", "person:陈远": "unclear" } as const;
    expect(share([judged(verdicts), judged(allRight)])).toEqual({
      all: [16, 17, 1],
      events: [1, 2, 0],
      begun: 2,
      kinds: [
        ["event", 2, 2, 0],
        ["date", 2, 2, 0],
        ["kind", 3, 4, 0],
        ["organization", 4, 4, 0],
        ["role", 2, 2, 0],
        ["person", 1, 1, 1],
        ["place", 2, 2, 0],
      ],
    });
    expect(share([judged({ ...allRight, "place:白鹭市会议中心": "unclear" })]).events).toEqual([0, 0, 1]);
  });

  it("takes for wrong what hangs on a wrong fact", () => {
    expect(share([judged({ event: "wrong" }, null)])).toMatchObject({ all: [0, 9, 0], events: [0, 1, 0] });
    const verdicts = { ...allRight, "organization:青岚大学": "wrong" } as const;
    expect(share([judged(verdicts)]).all).toEqual([7, 9, 0]);
    const role = FACTS.find(({ kind }) => kind === "role");
    expect(role && judgementOf(judged(verdicts).graded, FACTS, role)?.verdict).toBe("wrong");
  });

  it("counts nothing of what was skipped or is still to be judged", () => {
    const skipped = { graded: { ...judged(allRight).graded, skipped: true }, facts: FACTS };
    expect(share([skipped, judged({}, null)])).toEqual({ all: [0, 0, 0], events: [0, 0, 0], begun: 0, kinds: [] });
    expect(share([judged({ event: "right" }, null)])).toMatchObject({ all: [1, 1, 0], events: [0, 0, 0], begun: 1 });
  });
});

describe("what a reader types", () => {
  it("is a list of names", () => {
    expect(namesIn(" 青岚大学、白鹭市，，远帆科技; 青岚大学\n")).toEqual(["青岚大学", "白鹭市", "远帆科技"]);
    expect(namesIn("  ")).toEqual([]);
  });

  it.each([
    ["2024年1月4日", "2024-01-04"],
    ["２０２４年１１月", "2024-11"],
    ["2024年", "2024"],
    ["2024-01-13 / 2024-01-14", "2024-01-13/2024-01-14"],
    ["XXXX-12-08", "XXXX-12-08"],
    ["昨天", "昨天"],
  ])("%s is the date %s", (typed, date) => expect(typedDate(typed)).toBe(date));
});

describe("a kept session", () => {
  function memory(): Storage {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    } as Storage;
  }
  const session = withJudgement(newSession({ seed: 7, population: 30, address: "#v=2" }, ["e1"]), 0, "date:2024", {
    verdict: "wrong",
    instead: "2023",
  });

  it("comes back for its own data and no other, until it is discarded", () => {
    const storage = memory();
    const here = sessionKey("https://a.example/one/data/");
    expect(keepSession(here, session, () => storage)).toBe(true);
    expect(readSession(here, () => storage)).toEqual(session);
    expect(readSession(sessionKey("https://a.example/two/data/"), () => storage)).toBeNull();
    keepSession(here, null, () => storage);
    expect(readSession(here, () => storage)).toBeNull();
  });

  it("is none where something else is kept, or nothing can be", () => {
    const storage = memory();
    for (const text of ["", "{", "null", '{"format":"wanglai-grade","version":2}', '{"format":"wanglai-grade"}']) {
      storage.setItem("key", text);
      expect(readSession("key", () => storage)).toBeNull();
    }
    const refuses = () => {
      throw new DOMException("no storage", "SecurityError");
    };
    expect(readSession("key", refuses)).toBeNull();
    expect(keepSession("key", session, refuses)).toBe(false);
  });
});
