import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { SiteFolder } from "./siteFolder.ts";

/** What a version of a site consists of: a page with its script, and data. Some of it is also in the other version. */
const VERSIONS = {
  old: {
    page: { "index.html": "old assets/index-oldoldol.js", "assets/index-oldoldol.js": "old", "icon.svg": "old" },
    data: {
      "bundle.json": "old texts/aaaaaaaaaaaaaaaa.json texts/0000000000000000.json",
      "texts/aaaaaaaaaaaaaaaa.json": "old".repeat(1000),
      "texts/0000000000000000.json": "both".repeat(1000),
    },
  },
  new: {
    page: { "index.html": "new assets/index-newnewne.js", "assets/index-newnewne.js": "new", "icon.svg": "new" },
    data: {
      "bundle.json": "new texts/bbbbbbbbbbbbbbbb.json texts/0000000000000000.json",
      "texts/bbbbbbbbbbbbbbbb.json": "new".repeat(1000),
      "texts/0000000000000000.json": "both".repeat(1000),
    },
  },
} as const;

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A machine that stops for good when so many files were moved or removed. */
function stoppingAfter(steps: number) {
  let left = steps;
  const step = () => {
    if (left-- <= 0) throw new Error("The machine stopped.");
  };
  return {
    async move(from: string, to: string) {
      step();
      await mkdir(dirname(to), { recursive: true });
      await rename(from, to);
    },
    async remove(path: string) {
      step();
      await rm(path, { force: true });
    },
  };
}

/** Writes a version of the site. @returns whether it came to its end */
async function build(root: string, name: keyof typeof VERSIONS, steps = Number.POSITIVE_INFINITY): Promise<boolean> {
  const { page, data } = VERSIONS[name];
  await rm(join(root, "page"), { recursive: true, force: true });
  await write(join(root, "page"), page);
  const site = await SiteFolder.open(join(root, "out"), join(root, "page"), stoppingAfter(steps));
  await write(join(site.staging, "data"), data);
  await site.complete();
  return site.install().then(
    () => true,
    () => false,
  );
}

/** What a reader of the site gets: for the page and the data the version, if all that they name is there and of it. */
function readable(out: string): string[] {
  return (["index.html", "data/bundle.json"] as const).map((path) => {
    const [version = "", ...named] = readFileSync(join(out, path), "utf8").split(" ");
    const isWhole = named.every((name) => {
      const file = join(out, path.startsWith("data/") ? "data" : "", name);
      return existsSync(file) && /^(?:old|new|both)/.test(readFileSync(file, "utf8"));
    });
    return isWhole ? version : `half of ${version}`;
  });
}

const content = (out: string) =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [
      join(parentPath, name).slice(out.length),
      readFileSync(join(parentPath, name), "latin1"),
    ])
    .sort();

describe("a site that takes the place of another", () => {
  it("can be read as a whole whatever step is the last, never new data by an old page, and the next build mends it", async () => {
    const clean = await temporaryFolder();
    await build(clean, "new");
    const wanted = content(join(clean, "out"));
    const start = await temporaryFolder();
    await build(start, "old");
    const seen = new Set<string>();
    for (let steps = 0, isDone = false; !isDone; steps++) {
      const root = await temporaryFolder();
      await cp(join(start, "out"), join(root, "out"), { recursive: true });
      isDone = await build(root, "new", steps);
      seen.add(readable(join(root, "out")).join(" "));
      expect(await build(root, "new")).toBe(true);
      expect(content(join(root, "out"))).toEqual(wanted);
    }
    expect([...seen]).toEqual(["old old", "new old", "new new"]);
  });

  it("can be begun anew where the first was never finished", async () => {
    const clean = await temporaryFolder();
    await build(clean, "new");
    for (const steps of [0, 1, 3, 5]) {
      const root = await temporaryFolder();
      expect(await build(root, "old", steps)).toBe(false);
      expect(await build(root, "new")).toBe(true);
      expect(content(join(root, "out"))).toEqual(content(join(clean, "out")));
    }
  });
});
