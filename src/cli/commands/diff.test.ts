import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { foldCorpus } from "../../pipeline/corpus/foldCorpus.ts";
import { extractAll } from "../../pipeline/extract.ts";
import { readFile as readSources } from "../../pipeline/source/readFile.ts";
import { whyNoEvents } from "../../pipeline/whyNoEvents.ts";
import { buildData } from "../data/buildData.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { diff } from "./diff.ts";
import { runCommand } from "./runCommand.ts";

const VISIT = "2024年4月2日，云山大学校长陈一鸣一行到访蓝帆集团。";
const SIGNING = "2024年5月6日，海川大学与东湖市人民政府签署战略合作协议。";
const MEETING = "2024年6月7日，海河大学校长李嘉木到访东湖大学。";

/** Two sites: in the second an event is gone, one is new, and of one another party is known. */
async function twoSites() {
  const root = await temporaryFolder({ "s/a.txt": VISIT, "s/b.txt": SIGNING });
  const pipeline = { readSources, extractAll, foldCorpus, whyNoEvents };
  const build = (site: string) => buildData({ root, seeds: "s", output: join(root, site, "data") }, pipeline, null, {});
  await build("old");
  await build("same");
  await rm(join(root, "s/a.txt"));
  await writeFile(join(root, "s/c.txt"), MEETING);
  await writeFile(join(root, "s/organizations.csv"), "name,alias\n海川科技大学,海川大学\n");
  await build("new");
  return root;
}

it("says what tells two builds apart, in whatever form they are named", async () => {
  const from = await twoSites();
  const { status, stdout: out, stderr: err } = await runCommand(diff, ["old", "new"], { from });
  expect([status, err]).toEqual([1, ""]);
  const lines = out.trimEnd().split("\n");
  expect(lines[0]).toBe("1 new, 1 changed, 1 vanished; 2 events before, 2 now");
  expect(lines.slice(1, 4)).toEqual(["", "New (1)", expect.stringMatching(/^ {2}\+ 2024-06-07 {2}\S/)]);
  expect(lines[5]).toBe("Changed (1)");
  expect(lines.find((line) => line.includes("organizations"))).toMatch(
    /^ {16}organizations {2}\S*海川大学\S* → \S*海川科技大学\S*$/,
  );
  expect(lines.slice(-2)).toEqual(["Vanished (1)", expect.stringMatching(/^ {2}- 2024-04-02 {2}\S/)]);

  await mkdir(join(from, "kept"));
  await rename(join(from, "old/data/bundle.json"), join(from, "kept/last week.json"));
  const forms = await runCommand(diff, ["kept/last week.json", join(from, "new/data")], { from });
  expect(forms).toEqual({ status, stdout: out, stderr: err });

  const json = await runCommand(diff, ["--json", "kept/last week.json", "new/data/bundle.json"], { from });
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    ...{ before: 2, now: 2, new: [{ date: "2024-06-07" }], vanished: [{ date: "2024-04-02" }] },
    changed: [
      { facts: expect.arrayContaining([{ fact: "organizations", was: expect.any(String), is: expect.any(String) }]) },
    ],
  });
  const coloured = await runCommand(diff, ["kept/last week.json", "new"], { from, terminal: true });
  expect(coloured.stdout).toContain("\u001b[32m+\u001b[39m");
  const without = await runCommand(diff, ["kept/last week.json", "new"], {
    from,
    terminal: true,
    env: { NO_COLOR: "1" },
  });
  expect(without.stdout).toBe(out);
});

it("ends with 0 where nothing differs", async () => {
  const from = await twoSites();
  const { status, stdout: out } = await runCommand(diff, ["old", "same/data"], { from });
  expect([status, out]).toEqual([0, "No difference: 2 events before, 2 now\n"]);
});

it("ends with 2, and says why, where there is nothing to compare", async () => {
  const from = await temporaryFolder({ "empty/a.txt": "", "bad/bundle.json": "{", "text.txt": "正文" });
  const newer = { format: "wanglai-bundle", version: 999 };
  await writeFile(join(from, "newer.json"), JSON.stringify(newer));
  for (const [args, message] of [
    [[], "It compares two builds, OLD and NEW, and 0 are named. Try --help.\n"],
    [["a"], "and 1 is named"],
    [["a", "b", "c"], "and 3 are named"],
    [["--fast", "a"], "Try --help.\n"],
    [
      ["gone\n", "empty"],
      "gone\\n: error: There is no such file or folder. Check the path.\nempty: error: There is no bundle.json in it",
    ],
    [["bad", "bad"], "not valid JSON. Build it again with “wanglai build”.\n"],
    [["newer.json", "bad"], "newer.json: error: The wanglai-bundle file has version 999, expected"],
    [["newer.json", "bad"], "A later Wanglai wrote it: update Wanglai.\n"],
    [["empty/a.txt", "bad"], "a.txt: error: The wanglai-bundle file is damaged: it is empty."],
    [["text.txt", "bad"], "Name a site, its data folder, a bundle.json, or a single page.\n"],
  ] as const) {
    const { status, stdout: out, stderr: err } = await runCommand(diff, args, { from });
    expect([args, status, out]).toEqual([args, 2, ""]);
    expect(err).toContain(message);
  }
});
