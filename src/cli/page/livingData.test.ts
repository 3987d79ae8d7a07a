import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { readSince } from "../../bundle/history.ts";
import { readBundle } from "../../bundle/read.ts";
import type { DataReport } from "../data/buildData.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, VISIT } from "../stages/examplePipeline.ts";
import { LivingData } from "./livingData.ts";

/** A folder of documents that is served again and again. */
async function setUp() {
  const root = await temporaryFolder({ "s/a": VISIT, "s/b": `${VISIT}一` });
  const lists = join(root, "cache/shown");
  let sessions = 0;
  const serve = async (way: { readonly lists?: string | null } = { lists }) => {
    const output = join(root, `data-${sessions++}`);
    const reports: DataReport[] = [];
    const troubles: string[] = [];
    const data = new LivingData(
      { root, seeds: "s", output },
      examplePipeline,
      {
        built: (report) => reports.push(report),
        failed: (error) => troubles.push(`failed: ${error}`),
        blind: (error) => troubles.push(`blind: ${error}`),
        forgetful: (error) => troubles.push(`forgetful: ${error}`),
      },
      way,
    );
    onTestFinished(() => data.close());
    await data.start();
    /** What the page says: how many events there are, and what changed. */
    const shown = async () => {
      await data.ready();
      const bundle = readBundle(await readFile(join(output, "bundle.json"), "utf8"));
      const since = readSince(bundle);
      const marked = bundle.events.filter(({ change }) => change?.status === "new").length;
      return [bundle.events.length, since && [since.events, since.new, since.vanished], marked];
    };
    const until = (events: number) => vi.waitUntil(async () => (await shown())[0] === events);
    return { data, shown, until, reports, troubles };
  };
  return { root, lists, serve };
}

describe("a folder that is served again", () => {
  it("says what is new since the last time, and of what comes meanwhile too", async () => {
    const { root, serve } = await setUp();
    const first = await serve();
    expect(await first.shown()).toEqual([2, null, 0]);
    await writeFile(join(root, "s/c"), `${VISIT}二`);
    await first.until(3);
    expect(await first.shown()).toEqual([3, null, 0]);
    await first.data.close();

    await writeFile(join(root, "s/d"), `${VISIT}三`);
    const second = await serve();
    expect(await second.shown()).toEqual([4, [3, 1, 0], 1]);
    await writeFile(join(root, "s/e"), `${VISIT}四`);
    await second.until(5);
    expect(await second.shown()).toEqual([5, [3, 2, 0], 2]);
    await rm(join(root, "s/d"));
    await rm(join(root, "s/a"));
    await second.until(3);
    expect(await second.shown()).toEqual([3, [3, 1, 1], 1]);
    await second.data.close();

    const third = await serve();
    expect(await third.shown()).toEqual([3, null, 0]);
    expect([first, second, third].flatMap(({ troubles }) => troubles)).toEqual([]);
  });

  it("is compared with what was shown while its folder could be reached", async () => {
    const { root, serve } = await setUp();
    const first = await serve();
    await rename(join(root, "s"), join(root, "drawn"));
    await first.until(0);
    await first.data.close();
    await rename(join(root, "drawn"), join(root, "s"));
    expect(await (await serve()).shown()).toEqual([2, null, 0]);
  });

  it("is compared with nothing where nothing is to be kept", async () => {
    const { root, lists, serve } = await setUp();
    await (await serve()).data.close();
    const before = await readFile(join(lists, (await readdir(lists))[0] ?? ""));
    await writeFile(join(root, "s/c"), `${VISIT}二`);
    expect(await (await serve({ lists: null })).shown()).toEqual([3, null, 0]);
    expect(await readFile(join(lists, (await readdir(lists))[0] ?? ""))).toEqual(before);
  });

  it("is served all the same where the list is damaged, and says why nothing is told", async () => {
    const { root, lists, serve } = await setUp();
    await (await serve()).data.close();
    const [name = ""] = await readdir(lists);
    await writeFile(join(lists, name), "half");
    await writeFile(join(root, "s/c"), `${VISIT}二`);
    const damaged = await serve();
    expect(await damaged.shown()).toEqual([3, null, 0]);
    expect(damaged.reports[0]?.notices.at(-1)).toMatch(/^What changed since last time is not told: .*damaged/);
    await damaged.data.close();
    await writeFile(join(root, "s/d"), `${VISIT}三`);
    expect(await (await serve()).shown()).toEqual([4, [3, 1, 0], 1]);
  });

  it("is served all the same where the list cannot be kept, which is told once", async () => {
    const { root, serve } = await setUp();
    await mkdir(join(root, "cache"));
    await writeFile(join(root, "cache/shown"), "no folder");
    const { shown, until, troubles } = await serve();
    expect(await shown()).toEqual([2, null, 0]);
    await writeFile(join(root, "s/c"), `${VISIT}二`);
    await until(3);
    expect(troubles).toEqual([expect.stringMatching(/^forgetful: .*ENOTDIR/)]);
  });
});
