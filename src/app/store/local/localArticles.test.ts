import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readArticle, readSource, readTextsFile } from "../../../bundle/read.ts";
import { headOf, isLocal } from "../eventIndex.ts";
import { testEvent, testIndex } from "../testIndex.ts";
import { areUnkept, type LocalState } from "./localState.ts";
import { DEADLY, ENDLESS, TestReader, TestShelf, testLocal, textFile } from "./testLocal.ts";

/** Data with one event. */
const base = testIndex(
  [testEvent({ id: "e1", parties: ["松原理工大学"] })],
  [{ name: "松原理工大学", type: "university", aliases: [], couldBe: [] }],
);

const article = (day: number) => `松原理工与北原研究院签署协议

2024年5月${day + 1}日 来源：青岚日报

5月${day}日，北原研究院院长李海一行访问松原理工大学，双方签署战略合作协议。
`;

const eventsOf = ({ amended }: LocalState) => amended?.[1].size ?? 0;
const isQuiet = ({ progress, loading, files }: LocalState) => progress === null && !loading && files.length > 0;

describe("files of this device", () => {
  it("are laid over the data, called as the data calls them, with their articles", async () => {
    const { local, until, files } = testLocal(base);
    await local.add([textFile("a.txt", article(5))]);
    const { amended } = await until((state) => eventsOf(state) === 2);
    const index = amended?.[1] ?? base;
    expect(headOf(index, 1)).toMatchObject({ date: "2024-05-05", organizations: ["北原研究院", "松原理工大学"] });
    expect([isLocal(index, 0), isLocal(index, 1)]).toEqual([false, true]);

    const document = index.records.documentOf(1);
    const id = document?.id ?? "";
    const fileOf = (path: string | null | undefined) => files.get(`data/${path}`)?.() ?? "";
    const event = headOf(index, 1)?.id ?? "";
    expect(readArticle(fileOf(document?.article), id)?.evidence[event]).not.toEqual([]);
    expect(readSource(fileOf(document?.source), id)?.text).toBe(article(5));
    const texts = index.bundle.texts.map((path) => readTextsFile(fileOf(path)).documents.map((one) => one.id));
    expect(texts.at(-1)).toEqual([id]);
  });

  it("that hold the same, or what the data has, add nothing", async () => {
    const { local, until } = testLocal(base);
    await local.add([textFile("a.txt", article(5)), textFile("b.txt", article(5)), textFile("a.txt", article(5))]);
    const state = await until((one) => isQuiet(one) && eventsOf(one) === 2);
    expect(state.files.map(({ documents }) => documents.map(({ standing }) => standing))).toEqual([["own"], ["copy"]]);
    expect(state.outcome).toEqual({ read: 2, failed: 0, partly: 0, known: 1, calledOff: 0 });

    // The data comes to have it.
    const whole = state.amended?.[1] ?? base;
    local.setBase(whole);
    const later = await until(({ amended }) => amended?.[0] === whole);
    expect(later.amended?.[1]).toBe(whole);
    expect(later.files.map(({ documents }) => documents.map(({ standing }) => standing))).toEqual([
      ["known"],
      ["known"],
    ]);
  });

  it("are told to have been read once, with how many of them could not be or not as a whole, and no more once they are gone", async () => {
    const { local, until } = testLocal(base);
    const packed = zipSync({ "a.txt": strToU8(article(5)), "none.txt": strToU8(" ") });
    await local.add([
      { name: "all.zip", size: packed.length, content: async () => new Uint8Array(packed) },
      textFile("b.txt", article(16)),
      textFile("none.txt", " "),
    ]);
    const { outcome, files } = await until((state) => state.told && state.outcome !== null && eventsOf(state) === 3);
    expect(outcome).toEqual({ read: 3, failed: 1, partly: 1, known: 0, calledOff: 0 });
    // What was there before counts no more.
    await local.add([textFile("c.txt", article(20))]);
    const later = await until((state) => state.told && state.outcome?.read === 1);
    expect(later.outcome).toEqual({ read: 1, failed: 0, partly: 0, known: 0, calledOff: 0 });
    expect(eventsOf(later)).toBe(4);

    await local.remove(files.map(({ key }) => key));
    expect((await until((state) => state.told && state.files.length === 1)).outcome).toEqual(later.outcome);
    await local.remove(later.files.map(({ key }) => key));
    expect((await until((state) => state.files.length === 0)).outcome).toBeNull();
  });

  it("are told to be laid over the data no sooner than all of them are", async () => {
    const { local, until, reader } = testLocal(base);
    const fold = reader.fold.bind(reader);
    let folded = () => {};
    const waits = new Promise<void>((resolve) => {
      folded = resolve;
    });
    reader.fold = async (testimonies) => {
      await waits;
      return fold(testimonies);
    };
    await local.add([textFile("a.txt", article(5))]);
    expect((await until(({ outcome }) => outcome !== null)).told).toBe(false);
    folded();
    expect(eventsOf(await until(({ told }) => told))).toBe(2);
  });

  it("over one of which the reader dies lose only that one", async () => {
    const { local, until } = testLocal(base);
    await local.add([textFile("a.txt", article(5)), textFile(DEADLY, "x"), textFile("b.txt", article(16))]);
    const { files } = await until((state) => isQuiet(state) && eventsOf(state) === 3);
    expect(files.map(({ name, failures }) => [name, failures.map(({ code }) => code)])).toEqual([
      ["a.txt", []],
      [DEADLY, ["internal"]],
      ["b.txt", []],
    ]);
  });

  it("stay where they are done when the rest is called off", async () => {
    const { local, until, shelf } = testLocal(base);
    await local.add([textFile("a.txt", article(5)), textFile(ENDLESS, "x"), textFile("b.txt", article(16))]);
    const reading = await until(({ progress }) => progress?.name === ENDLESS && progress.done === 1);
    expect(areUnkept(reading)).toBe(true);
    local.callOff();
    const left = await until((state) => state.outcome !== null && eventsOf(state) === 2);
    expect(areUnkept(left)).toBe(false);
    const { outcome, files } = left;
    expect(outcome).toEqual({ read: 1, failed: 0, partly: 0, known: 0, calledOff: 2 });
    expect(files.map(({ name }) => name)).toEqual(["a.txt"]);
    expect([...shelf.files.values()].map(({ name }) => name)).toEqual(["a.txt"]);
    await local.add([textFile("b.txt", article(16))]);
    await until((state) => eventsOf(state) === 3);
  });

  it("are there again at the next visit, without being read again", async () => {
    const first = testLocal(base);
    await first.local.add([textFile("a.txt", article(5)), textFile("none.txt", "")]);
    await first.until((state) => isQuiet(state) && state.files[0]?.kept === true);
    expect(first.page.isNoted).toBe(true);

    const next = testLocal(base, new TestReader(), new TestShelf(first.shelf));
    expect(next.local.get().arrived).toBe(false);
    await next.local.load();
    const { files, amended } = await next.until(({ arrived }) => arrived);
    expect(amended?.[1].size).toBe(2);
    expect(files.map(({ name, kept }) => [name, kept])).toEqual([["a.txt", true]]);
    expect(next.reader.read$).toEqual([]);
  });

  it("are read again where another program had read them", async () => {
    const first = testLocal(base);
    await first.local.add([textFile("a.txt", article(5))]);
    await first.until((state) => state.files[0]?.kept === true);

    const shelf = new TestShelf(first.shelf);
    const next = testLocal(base, new TestReader("rules-2"), shelf);
    await next.local.load();
    // Until then nobody can say that one of their events does not exist.
    expect(eventsOf(await next.until(({ arrived }) => arrived))).toBe(2);
    expect(next.reader.read$).toEqual(["a.txt"]);
    expect([...shelf.files.values()].map(({ rules }) => rules)).toEqual(["rules-2"]);
  });

  it("are waited for no longer where there are none, or the storage gives none", async () => {
    const refused = new TestShelf();
    refused.trouble = "SecurityError";
    for (const shelf of [new TestShelf(), refused]) {
      const { local, until } = testLocal(base, new TestReader(), shelf);
      await local.load();
      expect((await until(({ arrived }) => arrived)).amended).toBeNull();
    }
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "refused"],
  ])("are shown where the storage answers %s, and said not to be kept", async (name, trouble) => {
    const { local, until, shelf, page } = testLocal(base);
    shelf.trouble = name;
    await local.add([textFile("a.txt", article(5))]);
    const state = await until((one) => eventsOf(one) === 2 && one.files[0]?.kept === false && isQuiet(one));
    expect([state.trouble, areUnkept(state)]).toEqual([trouble, true]);
    expect(page.isNoted).toBe(false);
    await local.add([textFile("none.txt", "")]);
    await local.remove([state.files[0]?.key ?? ""]);
    // Of what could not be read there is nothing to lose.
    const empty = await until(({ files }) => files.map(({ kept }) => kept).join() === "" && files.length === 1);
    expect(areUnkept(empty)).toBe(false);
  });

  it("are kept again when the storage is cleared under the page, and stay on it where that cannot be", async () => {
    const { local, until, shelf, page } = testLocal(base);
    await local.add([textFile("a.txt", article(5))]);
    await until((state) => state.files[0]?.kept === true && eventsOf(state) === 2);
    shelf.files.clear();
    shelf.bytes.clear();
    shelf.ended();
    const kept = await until(({ recovered }) => recovered === 1);
    expect([kept.trouble, shelf.files.size]).toEqual([null, 1]);
    expect([...shelf.bytes.keys()]).toEqual([...shelf.files.keys()]);
    expect(page.isNoted).toBe(true);

    shelf.files.clear();
    shelf.trouble = "QuotaExceededError";
    shelf.ended();
    const state = await until(({ trouble }) => trouble === "cleared");
    expect(state.files.map(({ kept }) => kept)).toEqual([false]);
    expect([eventsOf(state), state.recovered]).toEqual([2, 1]);
    expect(page.isNoted).toBe(false);
  });

  it("are the same in two pages", async () => {
    const one = testLocal(base);
    const other = testLocal(base, new TestReader(), one.shelf);
    await one.local.add([textFile("a.txt", article(5)), textFile("b.txt", article(16))]);
    await one.until((state) => state.files.length === 2 && state.files.every(({ kept }) => kept === true));
    for (const change of one.told) await other.local.heard(change);
    const { files } = await other.until((state) => eventsOf(state) === 3);
    expect(other.reader.read$).toEqual([]);

    await other.local.remove([files[0]?.key ?? ""]);
    for (const change of other.told) await one.local.heard(change);
    const left = await one.until((state) => eventsOf(state) === 2);
    expect(left.files.map(({ name }) => name)).toEqual(["b.txt"]);
    await one.local.remove(left.files.map(({ key }) => key));
    await one.until(({ amended }) => amended?.[0] === amended?.[1]);
    expect(one.shelf.bytes.size).toBe(0);
    expect(one.page.isNoted).toBe(false);
  });
});
