import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, rmSync, truncateSync } from "node:fs";
import { chmod, chown, link, mkdir, rename, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { LARGEST_FILE } from "../files/readInputFile.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, VISIT } from "../stages/examplePipeline.ts";
import { runExtract } from "./runExtract.ts";

/** What happens to the files at certain moments of their reading; nothing unless a test says so. */
const during = vi.hoisted(() => ({
  /** A folder was listed, and nothing in it was looked at. */
  listed: (_folder: string): void => undefined,
  /** Some bytes of a file were read. */
  read: (): void => undefined,
}));

// The real file system, with a way in between its steps: chance would never hit these moments.
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    readdir: async (...args: Parameters<typeof real.readdir>) => {
      const listed = await real.readdir(...args);
      during.listed(String(args[0]));
      return listed;
    },
    open: async (...args: Parameters<typeof real.open>) => {
      const handle = await real.open(...args);
      const read = handle.read.bind(handle);
      return Object.assign(handle, {
        read: async (...of: Parameters<typeof read>) => {
          const result = await read(...of);
          during.read();
          return result;
        },
      });
    },
  };
});

afterEach(() => {
  during.listed = () => undefined;
  during.read = () => undefined;
});

/** Reads a folder; what is said of each file that was not read, and how many were. */
async function readFolder(from: string, paths: readonly string[] = ["s"]) {
  const { status, stderr, records } = await runExtract(paths, examplePipeline, { from });
  const all = records();
  return {
    status,
    failures: all.filter(({ error }) => error).map(({ file, error }) => `${file} ${error.code}`),
    files: all.filter(({ error }) => !error).map(({ file }) => file),
    errors: stderr.split("\n").filter((line) => line.includes(": error: ")),
  };
}

/** One failure, told once, and the good file was read all the same. */
async function expectOne(from: string, failure: string, says: RegExp, good: readonly string[] = ["s/z-good.txt"]) {
  const { status, failures, files, errors } = await readFolder(from);
  expect(failures).toEqual([failure]);
  expect(errors).toEqual([expect.stringMatching(says)]);
  expect(errors[0]?.startsWith(`${failure.split(" ")[0]}: error: `)).toBe(true);
  expect(files).toEqual(good);
  expect(status).toBe(1);
}

const GOOD = { "s/z-good.txt": VISIT };

describe("links", () => {
  it("that lead back to their folder are told once each", async () => {
    const root = await temporaryFolder({ ...GOOD, "s/a/1.txt": "一月" });
    await symlink("..", join(root, "s/a/back"));
    await expectOne(root, "s/a/back ELOOP", /leads back to a folder that it lies in/, ["s/a/1.txt", "s/z-good.txt"]);
  });

  it("that lead to each other are told once, and all files are read", async () => {
    const root = await temporaryFolder({ ...GOOD, "s/a/1.txt": "一月", "s/b/2.txt": "二月" });
    await symlink("../b", join(root, "s/a/to-b"));
    await symlink("../a", join(root, "s/b/to-a"));
    const good = ["s/a/1.txt", "s/a/to-b/2.txt", "s/z-good.txt"];
    await expectOne(root, "s/a/to-b/to-a ELOOP", /Remove the link/, good);
  });

  it("that lead to themselves or to nothing are told", async () => {
    const root = await temporaryFolder(GOOD);
    await symlink("self", join(root, "s/self"));
    await expectOne(root, "s/self ELOOP", /leads back to itself/);
    const other = await temporaryFolder(GOOD);
    await symlink("gone", join(other, "s/dangling.txt"));
    await expectOne(other, "s/dangling.txt ENOENT", /points to nothing/);
  });

  it("that lead to what was read already are passed over", async () => {
    const root = await temporaryFolder(GOOD);
    await symlink("z-good.txt", join(root, "s/z-linked.txt"));
    await link(join(root, "s/z-good.txt"), join(root, "s/z-same.txt"));
    expect(await readFolder(root)).toMatchObject({ status: 0, failures: [], files: ["s/z-good.txt"] });
  });
});

/** Does something as a user who may not read everything: whoever runs the tests, or nobody where that is root. */
async function withoutPrivileges(folder: string, act: () => Promise<void>): Promise<void> {
  if (process.geteuid?.() !== 0) return act();
  const nobody = 65534;
  await chown(folder, nobody, nobody);
  process.setegid?.(nobody);
  process.seteuid?.(nobody);
  try {
    await act();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

// Windows has no such permissions.
describe.skipIf(process.platform === "win32")("without permission", () => {
  it.each<[string, string, number]>([
    ["a file", "s/a/1.txt", 0o000],
    ["a folder", "s/a", 0o000],
    ["a folder that may be entered and not listed", "s/a", 0o311],
    ["a folder that may be listed and not entered", "s/a", 0o644],
  ])("%s is told once", async (_what, path, mode) => {
    const root = await temporaryFolder({ ...GOOD, "s/a/1.txt": "一月" });
    const two = path === "s/a" ? "s/a/2.txt" : "s/b/2.txt";
    await mkdir(join(root, two, ".."), { recursive: true });
    await writeFile(join(root, two), "二月");
    await chmod(join(root, path), mode);
    onTestFinished(() => chmodSync(join(root, path), 0o755));
    const good = path === "s/a" ? ["s/z-good.txt"] : ["s/b/2.txt", "s/z-good.txt"];
    await withoutPrivileges(root, () => expectOne(root, `${path} EACCES`, /not permitted.*ask its owner/, good));
  });
});

describe("what goes away", () => {
  it("between listing and reading is told as gone", async () => {
    const root = await temporaryFolder({ "s/0.txt": "〇", "s/a.txt": "一月", ...GOOD });
    during.read = () => rmSync(join(root, "s/a.txt"), { force: true });
    await expectOne(root, "s/a.txt ENOENT", /went away before it was read/, ["s/0.txt", "s/z-good.txt"]);
  });

  it.skipIf(process.platform === "win32")("while it is read is read to its end", async () => {
    const root = await temporaryFolder({ ...GOOD, "s/a.txt": "月".repeat(100_000) });
    during.read = () => rmSync(join(root, "s/a.txt"), { force: true });
    expect(await readFolder(root)).toMatchObject({ status: 0, files: ["s/a.txt", "s/z-good.txt"] });
  });

  it("while a folder is listed is told once: a file", async () => {
    const root = await temporaryFolder({ ...GOOD, "s/a.txt": "一月" });
    during.listed = () => rmSync(join(root, "s/a.txt"), { force: true });
    await expectOne(root, "s/a.txt ENOENT", /went away while its folder was being read/);
  });

  it("while it is listed is told once: a folder of many files", async () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`s/a/b/${i}.txt`, `${i}`]));
    const root = await temporaryFolder({ ...GOOD, ...many });
    during.listed = (folder) => {
      if (folder.endsWith("b")) rmSync(join(root, "s/a"), { recursive: true, force: true });
    };
    await expectOne(root, "s/a ENOENT", /went away while its folder was being read/);
  });

  it("comes back as another kind of thing, and that is told", async () => {
    const root = await temporaryFolder({ "s/0.txt": "〇", "s/a.txt": "一月", ...GOOD });
    during.read = () => {
      rmSync(join(root, "s/a.txt"), { force: true });
      execFileSync("mkfifo", [join(root, "s/a.txt")]);
      during.read = () => undefined;
    };
    await expectOne(root, "s/a.txt not-a-file", /a pipe, a socket or a device/, ["s/0.txt", "s/z-good.txt"]);
  });
});

describe("a file that changes while it is read", () => {
  it("is read again, and is whole", async () => {
    const root = await temporaryFolder({ "s/a.txt": "一月" });
    const seen: string[] = [];
    let written = false;
    during.read = () => {
      if (!written) appendFileSync(join(root, "s/a.txt"), "二月");
      written = true;
    };
    const stages = {
      ...examplePipeline,
      readSources: (file: string, bytes: Uint8Array) => {
        seen.push(new TextDecoder().decode(bytes));
        return examplePipeline.readSources(file, bytes);
      },
    };
    expect((await runExtract(["s"], stages, { from: root })).status).toBe(0);
    expect(seen).toEqual(["一月二月"]);
  });

  it.each([1, 100_000])("and goes on growing is told and left: %i bytes a time", async (bytes) => {
    const root = await temporaryFolder({ "s/a.txt": "一月", ...GOOD });
    const reads: number[] = [];
    during.read = () => {
      if (reads.push(bytes) > 3) during.read = () => undefined;
      appendFileSync(join(root, "s/a.txt"), "x".repeat(bytes));
    };
    await expectOne(root, "s/a.txt changing", /still being written/);
  });

  it("and is emptied is told as empty", async () => {
    const root = await temporaryFolder({ "s/a.txt": "月".repeat(100_000), ...GOOD });
    during.read = () => {
      during.read = () => undefined;
      truncateSync(join(root, "s/a.txt"));
    };
    await expectOne(root, "s/a.txt empty", /empty/);
  });
});

describe("what is large", () => {
  it("is read up to 64 MB, and one byte more is told", async () => {
    const root = await temporaryFolder({ "s/a.txt": "", "s/b.txt": "", ...GOOD });
    await truncate(join(root, "s/a.txt"), LARGEST_FILE);
    await truncate(join(root, "s/b.txt"), LARGEST_FILE + 1);
    const lengths: number[] = [];
    const stages = {
      ...examplePipeline,
      readSources: (file: string, bytes: Uint8Array) => {
        lengths.push(bytes.length);
        return examplePipeline.readSources(file, bytes.subarray(0, 1000));
      },
    };
    const { status, records } = await runExtract(["s"], stages, { from: root });
    expect(lengths).toEqual([LARGEST_FILE, Buffer.byteLength(VISIT)]);
    expect(records()).toMatchObject([
      { file: "s/a.txt", text: expect.any(String) },
      { file: "s/b.txt", error: { code: "too-large", message: expect.stringContaining("Split it") } },
      { file: "s/z-good.txt" },
    ]);
    expect(status).toBe(1);
  });

  it("is read: 10,000 files in a folder", async () => {
    const root = await temporaryFolder(GOOD);
    const names = Array.from({ length: 10_000 }, (_, i) => `${String(i).padStart(5, "0")}.txt`);
    await Promise.all(names.map((name) => writeFile(join(root, "s", name), name)));
    const { status, files } = await readFolder(root);
    expect(files).toEqual([...names.map((name) => `s/${name}`), "s/z-good.txt"]);
    expect(status).toBe(0);
  });

  it("is read: folders 1,000 deep", async () => {
    const root = await temporaryFolder(GOOD);
    const deep = `s/${"a/".repeat(1000)}`;
    await mkdir(join(root, deep), { recursive: true });
    await writeFile(join(root, deep, "1.txt"), "一月");
    expect(await readFolder(root)).toMatchObject({ status: 0, files: [`${deep}1.txt`, "s/z-good.txt"] });
  });

  // Windows has no such limit.
  it.skipIf(process.platform === "win32")(
    "is told once: folders whose path is longer than the system takes",
    async () => {
      const root = await temporaryFolder(GOOD);
      const half = `${"a".repeat(200)}/`.repeat(12);
      await mkdir(join(root, "s", half), { recursive: true });
      await mkdir(join(root, "t", half), { recursive: true });
      // Each half by itself can be named; put together they cannot, neither here nor when the test's folder is removed.
      await rename(join(root, "t"), join(root, "s", half, "t"));
      onTestFinished(() => rename(join(root, "s", half, "t"), join(root, "t")));
      const { status, failures, files, errors } = await readFolder(root);
      expect(failures).toEqual([expect.stringMatching(/^s\/(a{200}\/)+t\/(a{200}\/)*a{200} ENAMETOOLONG$/)]);
      expect(errors).toEqual([expect.stringContaining("shorter names")]);
      expect(files).toEqual(["s/z-good.txt"]);
      expect(status).toBe(1);
    },
  );
});
