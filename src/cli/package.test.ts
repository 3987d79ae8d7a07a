/** The package as its users have it: every command of the installed bin, and what a machine can do to it. */
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { readBundle } from "../bundle/read.ts";
import { pdfPages, wordOf, wordParagraph, zipOf } from "../pipeline/source/containers/exampleFiles.ts";
import { temporaryFolder } from "./files/temporaryFolder.ts";
import { InstalledPackage } from "./installedPackage.ts";
import { listen } from "./page/listenToChanges.ts";
import { embeddedFile } from "./page/singleFile.ts";

const VISIT = "3月5日，海河大学校长李嘉木一行赴蓝帆集团考察。";
/** A line of 2 kB, in which nothing happens. */
const QUIET = `${"今日天气晴朗，照常开放".repeat(60)}。\n`;
const SIGNING = "2024年3月8日，云山大学与东湖集团签署战略合作协议。";

let wanglai: InstalledPackage;
beforeAll(async () => {
  wanglai = await InstalledPackage.install();
}, 180_000);
afterAll(() => wanglai.remove());

const bundleOf = async (site: string) => readBundle(await readFile(join(site, "data/bundle.json"), "utf8"));
const filesOf = async (site: string) => (await bundleOf(site)).documents.map(({ file }) => file);

/** All that lies in a folder with its content, but for what an unfinished build left. */
function contentOf(folder: string): Record<string, string> {
  const content: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !path.includes(".wanglai-new-")) content[path] = readFileSync(path, "latin1");
  }
  return content;
}

const unfinishedIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith(".wanglai-new-"));

describe("the bin", () => {
  it("says what it can do, and what is wrong with a command line", async () => {
    const from = await temporaryFolder({ "docs/a.txt": VISIT });
    const help = await wanglai.run(["--help"], from);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toContain("wanglai COMMAND");
    const wrong = await wanglai.run(["bild"], from);
    expect(wrong).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("Did you mean “build”?") });
    expect(readdirSync(from)).toEqual(["docs"]);
  });
});

describe("wanglai build", () => {
  it("writes a site for any address, whose records know nothing of the machine, of files whatever they are called", async () => {
    const names = ["2024/a b.txt", "'a\".txt", "往来 新闻.txt", "$(x);&.txt", "a\nb.txt", "-o.txt"];
    const written = process.platform === "win32" ? names.filter((name) => !/["\n]/.test(name)) : names;
    const files = Object.fromEntries(written.map((name, at) => [`my docs/${name}`, `${VISIT}${at}`]));
    // What reads these is loaded only now.
    const office = {
      "my docs/x.docx": wordOf(wordParagraph(SIGNING)),
      "my docs/y.pdf": pdfPages([[[72, 700, SIGNING.replace("云山", "东山")]]]),
      "my docs/z.zip": zipOf({ "in.docx": wordOf(wordParagraph(SIGNING.replace("云山", "西山"))) }),
    };
    const from = await temporaryFolder({ ...files, ...office });
    const site = join(from, "web/部门 site");
    const built = await wanglai.run(["build", "my docs", "-o", "web/部门 site"], from);
    expect(built).toMatchObject({ status: 0, stdout: `${join(site, "index.html")}\n` });
    const found = (await filesOf(site)).map((file) => file.replace(/^z\.zip.+/, "z.zip"));
    expect(found.sort()).toEqual([...written, "x.docx", "y.pdf", "z.zip"].sort());
    expect((await bundleOf(site)).events.filter(({ kinds }) => kinds.includes("signing"))).toHaveLength(3);
    const page = await readFile(join(site, "index.html"), "utf8");
    expect(page).not.toMatch(/(?:src|href)="(?!\.\/)/);
    expect(page).toContain("Content-Security-Policy");
    expect(readdirSync(join(site, "assets")).some((name) => name.endsWith(".js.br"))).toBe(true);
    expect(await readFile(join(site, "licenses.md"), "utf8")).toContain("react");

    const elsewhere = await wanglai.run(["build", ".", "-o", join(from, "other")], join(from, "my docs"));
    expect(elsewhere.status).toBe(0);
    const inside = (folder: string) =>
      Object.fromEntries(Object.entries(contentOf(folder)).map(([path, text]) => [path.slice(folder.length), text]));
    expect(inside(join(from, "other"))).toEqual(inside(site));
  });

  it("shares much work among threads", async () => {
    const text = QUIET.repeat(960);
    const from = await temporaryFolder(
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`d/${at}.txt`, `${VISIT}${at}\n${text}`])),
    );
    const { status, stderr } = await wanglai.run(["build", "d", "-o", "out"], from);
    expect(stderr).toMatch(/documents +9\n +events +1\n/);
    expect(status).toBe(0);
  });
});

describe("wanglai build --single", () => {
  it("writes one file with everything in it, in which nothing of an article has a meaning", async () => {
    const hostile = `${SIGNING}</script><script>window.attacked=1</script><!--<script>`;
    const from = await temporaryFolder({ "d/a.txt": hostile });
    const { status, stdout } = await wanglai.run(["build", "d", "--single", "-o", "到 此.html"], from);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${join(from, "到 此.html")}\n` });
    expect(readdirSync(from).sort()).toEqual(["d", "到 此.html"]);
    const page = await readFile(join(from, "到 此.html"), "utf8");
    expect(page).not.toContain("window.attacked");
    expect(page.match(/<link\b[^>]*>/g)).toEqual([expect.stringMatching(/href="data:/)]);
    expect(
      page.match(/^<script\b[^>]*>/gm)?.filter((tag) => !/application\/octet-stream|text\/plain/.test(tag)),
    ).toEqual(['<script type="module" async>']);
    const bundle = readBundle(Buffer.from(embeddedFile(page, "bundle.json") ?? []).toString());
    expect(bundle.events).toHaveLength(1);
    const article = embeddedFile(page, bundle.documents[0]?.source ?? "");
    expect(Buffer.from(article ?? []).toString()).toContain("window.attacked");
    expect(embeddedFile(page, "no/such.json")).toBeNull();
  });
});

describe.skipIf(process.platform === "win32")("a build that is not finished", () => {
  it("leaves what was there before whole, killed or out of room, and the next one is whole too", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    const out = join(from, "out");
    await wanglai.run(["build", "d", "-o", "out"], from);
    await wanglai.run(["build", "d", "--single", "-o", "page.html"], from);
    await writeFile(join(from, "d/b.txt"), `${SIGNING}\n${QUIET.repeat(400)}`);
    const before = contentOf(from);

    const child = wanglai.start(["build", "d", "-o", "out"], from);
    const ended = once(child, "exit");
    // It is at work as soon as its folder is there, and takes long enough: the stages are not loaded yet.
    await vi.waitUntil(() => unfinishedIn(out).length > 0, { interval: 1, timeout: 20_000 });
    child.kill("SIGKILL");
    await ended;
    expect(unfinishedIn(out)).toHaveLength(1);
    expect(contentOf(from)).toEqual(before);

    for (const [args, most] of [
      [["-o", "out"], 1200],
      [["--single", "-o", "page.html"], 2000],
    ] as const) {
      const { status, stderr } = await wanglai.run(["build", "d", ...args], from, most);
      expect([args, status]).toEqual([args, 3]);
      expect(stderr).toMatch(/Nothing was written to .*: A file became larger than the disk/);
    }
    expect(contentOf(from)).toEqual(before);
    expect([...unfinishedIn(out), ...unfinishedIn(from)]).toEqual([]);

    expect((await wanglai.run(["build", "d", "-o", "out"], from)).status).toBe(0);
    expect(await filesOf(out)).toEqual(["a.txt", "b.txt"]);
  });
});

describe("wanglai serve", () => {
  /** A server of documents, and how it ends. */
  async function served(from: string, ...options: string[]) {
    const child = wanglai.start(["serve", "d", ...options], from);
    onTestFinished(() => void child.kill("SIGKILL"));
    const ended = once(child, "exit");
    const [line] = await once(child.stdout ?? child, "data");
    return { address: String(line).trim(), child, ended };
  }

  const temporaryOf = (process: number | undefined) =>
    readdirSync(tmpdir()).filter((name) => name.startsWith(`wanglai-serve-${process}-`));

  it("serves the page, tells it of changes, and ends cleanly", async () => {
    const from = await temporaryFolder({ "d/a.txt": VISIT });
    const { address, child, ended } = await served(from, "--port", "0");
    const { version, next } = await listen(address);
    const page = await (await fetch(address)).text();
    expect(page).toContain(`<meta name="wanglai-live" content="data/changes" data-version="${version}">`);
    const [, script = ""] = /src="\.\/([^"]+\.js)"/.exec(page) ?? [];
    for (const [path, type] of [
      [script, "text/javascript"],
      ["favicon.svg", "image/svg+xml"],
      ["data/bundle.json", "application/json"],
    ] as const) {
      const response = await fetch(new URL(path, address));
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get("content-type")).toContain(type);
    }
    for (const path of ["nothing", "data/no.json", "..%2f..%2fpackage.json", "assets/..%2f..%2fwanglai.js"]) {
      expect([path, (await fetch(new URL(path, address))).status]).toEqual([path, 404]);
    }
    await writeFile(join(from, "d/b.txt"), SIGNING);
    expect(await next()).not.toBe(version);
    const bundle = readBundle(await (await fetch(new URL("data/bundle.json", address))).text());
    expect(bundle.documents.map(({ file }) => file)).toEqual(["a.txt", "b.txt"]);

    expect(temporaryOf(child.pid)).toHaveLength(1);
    child.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
    expect(temporaryOf(child.pid)).toEqual([]);

    await writeFile(join(from, "d/c.txt"), SIGNING.replace("3月", "4月"));
    const again = await served(from, "--port", "0");
    await listen(again.address);
    const later = readBundle(await (await fetch(new URL("data/bundle.json", again.address))).text());
    expect(later.since).toMatchObject({ events: bundle.events.length });
    again.child.kill("SIGINT");
    expect(await again.ended).toEqual([0, null]);
  });
});
