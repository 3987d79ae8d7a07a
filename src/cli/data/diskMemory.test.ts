import {
  appendFile,
  chmod,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { extractAll } from "../../pipeline/extract.ts";
import { readFile as readDocuments } from "../../pipeline/source/readFile.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, FAULT, VISIT } from "../stages/examplePipeline.ts";
import { type BuildWay, buildData, type Pipeline } from "./buildData.ts";
import type { Cache } from "./cacheFolder.ts";
import { filesIn } from "./dataFolder.ts";

const RULES = "0123456789abcdef0123456789abcdef";

/** A folder with documents, and a cache beside it. */
async function setUp(files: Readonly<Record<string, string | Uint8Array>>, real = false) {
  const root = await temporaryFolder(files);
  const cache: Cache = { folder: join(root, "cache"), rules: RULES };
  const asked: string[] = [];
  const base: Pipeline = real ? { readSources: readDocuments, extractAll, foldCorpus, whyNoEvents } : examplePipeline;
  const pipeline: Pipeline = {
    ...base,
    extractAll(sources) {
      asked.push(...sources.map(({ file }) => file));
      return base.extractAll(sources);
    },
  };
  let builds = 0;
  /** Builds anew; gives what was extracted for it, and all files of the data. */
  const build = async (way: BuildWay = { cache }) => {
    asked.length = 0;
    const output = join(root, `data-${builds++}`);
    const { known, notices, counts } = await buildData({ root, seeds: "s", output }, pipeline, null, way);
    const paths = (await filesIn(output)).sort();
    const bytes = await Promise.all(paths.map((path) => readFile(join(output, path), "latin1")));
    return { asked: [...new Set(asked)].sort(), known, built: { notices, counts, paths, bytes } };
  };
  const packs = async () => {
    const folder = join(cache.folder, `1-${RULES.slice(0, 16)}`);
    return (await readdir(folder)).map((name) => join(folder, name)).sort();
  };
  return { root, cache, build, packs };
}

const FILES = {
  "s/a.txt": VISIT,
  "s/b.txt": `${VISIT}又及。`,
  "s/c.txt": "今日无事。",
  "s/copy of a.txt": VISIT,
  "s/empty.txt": "",
};
const READ = ["s/a.txt", "s/b.txt", "s/c.txt", "s/copy of a.txt"];

const ARTICLE =
  "海川大学校长李嘉木赴蓝帆集团考察\n发布时间：2024-03-08\n3月5日，海川大学校长李嘉木一行赴蓝帆集团考察。";
/** What documents can be, and what they can fail by. */
const ALL_KINDS: Readonly<Record<string, string | Uint8Array>> = {
  "s/a.txt": ARTICLE,
  "s/copy.txt": ARTICLE,
  "s/name with “quotes” 'and' 空格\n.txt": `${ARTICLE}双方签署合作协议。`,
  "s/page.html": `<html><head><title>云山大学来访</title></head><body><p>2024年4月2日，云山大学校长陈一鸣一行到访蓝帆集团。</p></body></html>`,
  "s/feed.json": JSON.stringify([
    { title: "海河大学来访", content: "2024年4月2日，海河大学校长李嘉木一行到访蓝帆集团。", date: "2024-04-03" },
    { title: "没有内容" },
    { title: "云山大学来访", content: "2024年4月8日，云山大学校长陈一鸣一行到访蓝帆集团。", date: "2024-04-09" },
  ]),
  "s/list.csv": "title,content\n来访,2024年4月8日，云山大学校长陈一鸣一行到访海川大学。\n",
  "s/gb.txt": Uint8Array.of(0xd6, 0xd0, 0xce, 0xc4, 0xa3, 0xac, 0xc4, 0xe3, 0xba, 0xc3, 0xa1, 0xa3),
  "s/picture.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
  "s/empty.txt": "",
  "s/none.md": "# 今日无事\n照常开放。",
  "s/organizations.csv": "name,alias\n蓝帆集团有限公司,蓝帆集团\n",
};

describe("a build with a cache", () => {
  it("gives the same bytes as one without, of every kind of file, and extracts nothing again", async () => {
    const { build, cache } = await setUp(ALL_KINDS, true);
    const full = await build({});
    const first = await build();
    const second = await build();
    const spilled = await build({ cache, spilled: true, threads: 1 });
    expect(full.asked.length).toBeGreaterThan(5);
    expect(full.built.counts).toMatchObject({ failures: 2 });
    for (const { built } of [first, second, spilled]) expect(built).toEqual(full.built);
    expect([second.asked, second.known]).toEqual([[], full.built.counts.files]);
  });

  it("extracts only what changed, and tells a changed name from a changed content", async () => {
    const { root, build } = await setUp(FILES);
    expect((await build()).asked).toEqual(READ);
    expect(await build()).toMatchObject({ asked: [], known: READ.length });
    await writeFile(join(root, "s/c.txt"), "明日无事。");
    await rename(join(root, "s/b.txt"), join(root, "s/d.txt"));
    await rm(join(root, "s/copy of a.txt"));
    const again = await build();
    expect(again).toMatchObject({ asked: ["s/c.txt", "s/d.txt"], known: 1 });
    expect((await build({})).built).toEqual(again.built);
    await rename(join(root, "s/d.txt"), join(root, "s/b.txt"));
    expect((await build()).asked).toEqual([]);
  });

  it("tries again what the program itself failed on", async () => {
    const { build } = await setUp({ ...FILES, "s/fault.txt": FAULT });
    await build();
    expect((await build()).asked).toEqual(["s/fault.txt"]);
  });

  it("keeps what threads made", async () => {
    const { build, cache } = await setUp(FILES);
    const thread = new URL("../stages/exampleThread.ts", import.meta.url);
    const output = join(await temporaryFolder(), "data");
    const root = join(cache.folder, "..");
    const way = { cache, threads: 2, spilled: true };
    await buildData({ root, seeds: "s", output }, { ...examplePipeline, thread }, null, way);
    const known = await build();
    expect(known.asked).toEqual([]);
    expect(known.built).toEqual((await build({})).built);
  });

  it("knows nothing of what other rules made", async () => {
    const { build, cache } = await setUp(FILES);
    await build();
    expect((await build({ cache: { ...cache, rules: `f${RULES}` } })).asked).toEqual(READ);
  });

  it("is for nobody else's eyes", async () => {
    const { build, packs } = await setUp(FILES);
    await build();
    const [pack = ""] = await packs();
    if (process.platform !== "win32") expect((await stat(pack)).mode & 0o077).toBe(0);
  });
});

describe("a cache that something is wrong with", () => {
  it.each<[string, (pack: string) => Promise<void>, readonly string[]]>([
    ["cut off, as by a kill in the middle", (pack) => truncate(pack, 1_000), READ],
    ["nothing", (pack) => truncate(pack, 0), READ],
    ["something else", (pack) => writeFile(pack, "no cache at all".repeat(1000)), READ],
    ["more behind its end", (pack) => appendFile(pack, "WLC1 half an entr"), []],
    ["a folder", (pack) => rm(pack).then(() => mkdir(pack)), READ],
  ])("costs time and is no error: %s", async (_what, damage, asked) => {
    const { build, packs } = await setUp(FILES);
    const full = await build();
    const [pack = ""] = await packs();
    await damage(pack);
    const again = await build();
    expect(again.built).toEqual(full.built);
    expect(asked).toEqual(expect.arrayContaining([...again.asked]));
    expect(again.asked.length > 0).toBe(asked.length > 0);
    expect((await build()).asked).toEqual([]);
  });

  it("gives nothing of an entry of which any byte is another", async () => {
    const { build, packs } = await setUp({ "s/a.txt": VISIT });
    const full = await build();
    const [pack = ""] = await packs();
    const whole = await readFile(pack);
    for (let at = 4; at < whole.length; at += 97) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0x20;
      await writeFile(pack, bytes);
      const again = await build();
      expect([at, again.asked]).toEqual([at, ["s/a.txt"]]);
      expect(again.built).toEqual(full.built);
      for (const other of await packs()) if (other !== pack) await rm(other);
    }
  });

  it("is passed over where it cannot be written", async () => {
    const { root, build } = await setUp(FILES);
    const full = await build({});
    await writeFile(join(root, "file"), "");
    const inFile = await build({ cache: { folder: join(root, "file/cache"), rules: RULES } });
    expect(inFile).toEqual(full);
    await mkdir(join(root, "closed"), { mode: 0o500 });
    await chmod(join(root, "closed"), 0o500);
    expect((await build({ cache: { folder: join(root, "closed/cache"), rules: RULES } })).built).toEqual(full.built);
  });

  it("serves two builds at once", async () => {
    const { build } = await setUp(FILES);
    const full = await build({});
    const both = await Promise.all([build(), build(), build()]);
    for (const { built } of both) expect(built).toEqual(full.built);
    const after = await build();
    expect(after.asked).toEqual([]);
    expect(after.built).toEqual(full.built);
  });
});

describe("the room that a cache takes", () => {
  it("is bounded: what was of no use for longest goes, also that of other rules", async () => {
    const { root, cache, build, packs } = await setUp(FILES);
    const old = join(cache.folder, "1-fedcba9876543210");
    await mkdir(old, { recursive: true });
    await writeFile(join(old, "000000000-1-0.pack"), "x".repeat(50_000));
    await utimes(join(old, "000000000-1-0.pack"), 1, 1);
    await build({ cache: { ...cache, limit: 20_000 } });
    expect(await readdir(cache.folder)).toEqual([`1-${RULES.slice(0, 16)}`]);
    await writeFile(join(root, "s/more.txt"), VISIT);
    const [first = ""] = await packs();
    await utimes(first, 1, 1);
    // The first file is of use again, so it stays.
    await build({ cache: { ...cache, limit: 20_000 } });
    expect(await packs()).toContain(first);
    // What somebody else put there is left alone.
    await mkdir(join(cache.folder, "pack"));
    await writeFile(join(cache.folder, "pack/000000000-1-0.pack"), "not ours");
    await build({ cache: { ...cache, limit: 1 } });
    expect(await filesIn(cache.folder)).toEqual(["pack/000000000-1-0.pack"]);
  });

  it("is not spent on what will not fit anyway", async () => {
    const { build, cache, packs } = await setUp(FILES);
    await build({ cache: { ...cache, limit: 1_000 } });
    await build({ cache: { ...cache, limit: 1_000_000 } });
    const sizes = await Promise.all((await packs()).map(async (path) => (await readFile(path)).length));
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });

  it("holds few files however many builds there were", async () => {
    const { root, build, packs, cache } = await setUp({ "s/a.txt": VISIT });
    await build();
    const [own = ""] = await packs();
    // As other processes left them, the last of them cut off.
    const bytes = await readFile(own);
    for (let number = 0; number < 40; number++) {
      const name = `${String(number).padStart(9, "0")}-99999999-0.pack`;
      await writeFile(join(own, "..", name), number === 39 ? bytes.subarray(0, 100) : bytes);
    }
    await rm(own);
    await writeFile(join(root, "s/b.txt"), "今日无事。");
    expect((await build({ cache })).asked).toEqual(["s/b.txt"]);
    expect((await packs()).length).toBeLessThanOrEqual(2);
    expect((await build()).asked).toEqual([]);
  });
});
