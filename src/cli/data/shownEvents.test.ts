import { mkdir, readdir, readFile, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ComparedEvent } from "../../bundle/since.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { UnreadableData } from "./openBuilt.ts";
import { ShownBefore, ShownNow } from "./shownEvents.ts";

const event = (number: number): ComparedEvent => ({
  ...{ id: `e${number}`, alsoKnownAs: [], title: `第${number}次来访`, date: "2024-03-05", kinds: ["visit"] },
  ...{ organizations: [{ name: "海河大学", role: "host", inferred: null }], people: [], place: null },
});
const events = (count: number) => Array.from({ length: count }, (_, number) => event(number));

async function keep(lists: string, folder: string, shown: readonly ComparedEvent[]): Promise<void> {
  const now = await ShownNow.begin(lists, folder);
  for (const one of shown) now.add(one);
  await now.finish();
}

async function setUp() {
  const root = await temporaryFolder({ "s/a": "" });
  const [lists, folder] = [join(root, "cache/shown"), join(root, "s")];
  const all = async () => {
    const before = await ShownBefore.open(lists, folder);
    if (!before) return null;
    const found: string[] = [];
    for await (const { id } of before.all()) found.push(id);
    return found;
  };
  return { root, lists, folder, all };
}

describe("the list of what was shown", () => {
  it("gives all events again, in order and by row, whatever else they hold", async () => {
    const { lists, folder, all } = await setUp();
    expect(await all()).toBeNull();
    await keep(
      lists,
      folder,
      events(600).map((one) => ({ ...one, quote: "那天", documents: ["d"] })),
    );
    expect(await all()).toEqual(events(600).map(({ id }) => id));
    const before = await ShownBefore.open(lists, folder);
    for (const row of [0, 255, 256, 599, 3]) expect(await before?.read(row)).toEqual({ ...event(row), change: null });
    await keep(lists, folder, []);
    expect(await all()).toEqual([]);
    expect(await before?.read(599)).toMatchObject({ id: "e599" });
  });

  it("is one for a folder, by whatever path it is named, and for no other", async () => {
    const { root, lists, folder } = await setUp();
    await keep(lists, folder, events(1));
    await symlink(folder, join(root, "link"));
    expect(await ShownBefore.open(lists, join(root, "link"))).not.toBeNull();
    await mkdir(join(root, "t"));
    expect(await ShownBefore.open(lists, join(root, "t"))).toBeNull();
  });

  it("is damaged as a whole where a byte of it is another one, or its end is missing", async () => {
    const { lists, folder, all } = await setUp();
    await keep(lists, folder, events(300));
    const [name = ""] = await readdir(lists);
    const whole = await readFile(join(lists, name));
    for (const at of [40, whole.length - 1]) {
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await writeFile(join(lists, name), altered);
      await expect(all()).rejects.toThrow(UnreadableData);
    }
    for (const length of [0, 20, whole.length - 1, whole.length - 40]) {
      await writeFile(join(lists, name), whole.subarray(0, length));
      await expect(all()).rejects.toThrow("damaged");
    }
    await writeFile(join(lists, name), whole);
    expect(await all()).toHaveLength(300);
  });

  it("stays the one before until the next is whole", async () => {
    const { lists, folder, all } = await setUp();
    await keep(lists, folder, events(2));
    const now = await ShownNow.begin(lists, folder);
    for (const one of events(1_000)) now.add(one);
    expect(await all()).toHaveLength(2);
    await now.discard();
    expect([await all(), await readdir(lists)]).toEqual([["e0", "e1"], [expect.stringMatching(/\.shown$/)]]);
  });

  it("says what the system says where it cannot be written, and only at the end; the one before stays", async () => {
    const { lists, folder, all } = await setUp();
    await keep(lists, folder, events(2));
    const [name = ""] = await readdir(lists);
    await mkdir(join(lists, `${name}.${process.pid}.new`));
    const now = await ShownNow.begin(lists, folder);
    for (const one of events(1_000)) now.add(one);
    await expect(now.finish()).rejects.toThrow("EISDIR");
    expect(await all()).toHaveLength(2);
  });

  it("is among twenty: the one that was written the longest ago goes", async () => {
    const { root, lists, folder, all } = await setUp();
    await keep(lists, folder, events(1));
    for (const name of await readdir(lists)) await utimes(join(lists, name), 1, 1);
    await writeFile(join(lists, "note.txt"), "");
    await utimes(join(lists, "note.txt"), 1, 1);
    for (let number = 1; number <= 20; number++) {
      expect(await all()).toEqual(["e0"]);
      await mkdir(join(root, `t${number}`));
      await keep(lists, join(root, `t${number}`), []);
    }
    expect(await all()).toBeNull();
    expect(await readdir(lists)).toHaveLength(21);
  });
});
