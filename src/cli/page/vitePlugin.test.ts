import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, createServer, type InlineConfig, preview } from "vite";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { readBundle } from "../../bundle/read.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { examplePipeline, FAULT, VISIT } from "../stages/examplePipeline.ts";
import { listen } from "./listenToChanges.ts";
import { wanglaiData } from "./vitePlugin.ts";

const PAGE = "<!doctype html><title>往来</title>";

/** A project with one document, its configuration, and the lines that are logged. */
async function project(seeds: Readonly<Record<string, string>> = { "seeds/a.txt": VISIT }) {
  const root = await temporaryFolder({ "index.html": PAGE, ...seeds });
  const logged: string[] = [];
  const keep = (line: string) => {
    logged.push(line);
  };
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: "warn",
    base: "../",
    server: { port: 0, ws: false },
    preview: { port: 0 },
    customLogger: {
      info: keep,
      warn: keep,
      warnOnce: keep,
      error: keep,
      clearScreen: () => undefined,
      hasErrorLogged: () => false,
      hasWarned: false,
    },
    plugins: [wanglaiData("seeds", examplePipeline)],
  };
  return { root, logged, config };
}

async function started(config: InlineConfig) {
  const server = await createServer(config);
  onTestFinished(() => server.close());
  await server.listen();
  return { server, address: server.resolvedUrls?.local[0] ?? "" };
}

const eventsAt = async (address: string) =>
  readBundle(await (await fetch(new URL("data/bundle.json", address))).text()).events.length;

describe("vite dev", () => {
  it("serves the data, says what is in it, and lets nobody cache it", async () => {
    const { config, logged } = await project();
    const { address } = await started(config);
    const response = await fetch(new URL("data/bundle.json", address));
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await eventsAt(address)).toBe(1);
    expect(logged).toContain("1 document, 1 event, 1 warning");
  });

  it("answers 404 for a data file that is not there, not the page", async () => {
    const { config } = await project();
    const { address } = await started(config);
    for (const path of ["data/articles/0000000000000000.json", "data/other.json?x=1", "data/a/b/c.json"]) {
      const response = await fetch(new URL(path, address), { headers: { accept: "*/*" } });
      expect([path, response.status]).toEqual([path, 404]);
    }
    expect((await fetch(new URL("data/../index.html", address))).status).toBe(200);
  });

  it.each<[string, (root: string) => Promise<void>, number]>([
    ["added", (root) => writeFile(join(root, "seeds/b.txt"), `${VISIT}又及。`), 2],
    ["changed", (root) => writeFile(join(root, "seeds/a.txt"), "今日无事，照常开放。"), 0],
    ["taken away", (root) => rm(join(root, "seeds/a.txt")), 0],
    [
      "added in a new folder",
      async (root) => {
        await mkdir(join(root, "seeds/new"));
        await writeFile(join(root, "seeds/new/c.html"), `${VISIT}又及。`);
      },
      2,
    ],
  ])("tells the page when a document was %s", async (_what, change, events) => {
    const { root, config } = await project();
    const { address } = await started(config);
    const { next } = await listen(address);
    await change(root);
    await next();
    expect(await eventsAt(address)).toBe(events);
  });

  it("starts with a folder that is missing and notices when it comes", async () => {
    const { root, config, logged } = await project({});
    const { address } = await started(config);
    expect(logged.join("\n")).toContain("seeds: error: There is no such file or folder.");
    const { next } = await listen(address);
    await mkdir(join(root, "seeds"));
    await writeFile(join(root, "seeds/a.txt"), VISIT);
    await next();
    await vi.waitUntil(async () => (await eventsAt(address)) === 1);
  });

  it("says what changed since it was started before", async () => {
    const { root, config } = await project();
    const { server } = await started(config);
    await server.close();
    await writeFile(join(root, "seeds/b.txt"), `${VISIT}又及。`);
    const { address } = await started(config);
    const { since } = readBundle(await (await fetch(new URL("data/bundle.json", address))).text());
    expect(since).toMatchObject({ events: 1, new: 1, changed: 0, vanished: 0 });
  });

  it("reads a table of organizations when it comes, as no document", async () => {
    const { root, config, logged } = await project();
    const { address } = await started(config);
    const { next } = await listen(address);
    await writeFile(join(root, "seeds/organizations.csv"), "name,alias\n,云大\n");
    await next();
    const { documents, tables } = readBundle(await (await fetch(new URL("data/bundle.json", address))).text());
    expect(documents.map(({ file }) => file)).toEqual(["seeds/a.txt"]);
    expect(tables).toMatchObject([
      { file: "seeds/organizations.csv", diagnostics: [{ rule: "organizations/no-name" }] },
    ]);
    expect(logged).toContainEqual(expect.stringMatching(/^seeds\/organizations\.csv: warning: .*row 2/));
  });

  it("outlives a document that breaks the pipeline", async () => {
    const { root, config } = await project();
    const { address } = await started(config);
    const { next } = await listen(address);
    await writeFile(join(root, "seeds/b.txt"), FAULT);
    await next();
    expect(await eventsAt(address)).toBe(1);
  });

  it("tells of a document's fault once, not at every change of another", async () => {
    const { root, config, logged } = await project({ "seeds/a.txt": "" });
    const { address } = await started(config);
    const { next } = await listen(address);
    await writeFile(join(root, "seeds/b.txt"), VISIT);
    await next();
    expect(logged.filter((line) => line.includes("seeds/a.txt"))).toHaveLength(1);
    expect(logged).toContain("1 document, 1 event, 1 warning, 1 file not read");
  });

  it("does not reload the page for a document or for data", async () => {
    const { root, config } = await project();
    const { server, address } = await started(config);
    const { next } = await listen(address);
    const sent: unknown[] = [];
    vi.spyOn(server.environments.client.hot, "send").mockImplementation((...message: unknown[]) => {
      sent.push(message[0]);
    });
    await writeFile(join(root, "seeds/page.html"), `${VISIT}又及。`);
    await next();
    expect(sent).toEqual([]);
  });

  it("says in the page where to listen, and to which data it belongs", async () => {
    const { config } = await project();
    const { address } = await started(config);
    const { version } = await listen(address);
    const page = await (await fetch(address, { headers: { accept: "text/html" } })).text();
    expect(page).toContain(`<meta name="wanglai-live" content="data/changes" data-version="${version}">`);
  });
});

describe("vite build and preview", () => {
  it("builds the data before it copies public files", async () => {
    const { root, config, logged } = await project();
    await build(config);
    const bundle = readBundle(await readFile(join(root, "dist/data/bundle.json"), "utf8"));
    expect(bundle.events).toHaveLength(1);
    await readFile(join(root, "dist/data", bundle.documents[0]?.article ?? ""), "utf8");
    expect(logged).toContain("1 document, 1 event, 1 warning");
  });

  it("compresses what was built, and previews that", async () => {
    const { root, config } = await project({ "seeds/a.txt": `${VISIT}${"双方座谈。".repeat(200)}` });
    await build(config);
    await readFile(join(root, "dist/data/bundle.json.br"));
    const server = await preview(config);
    onTestFinished(() => server.close());
    const address = server.resolvedUrls?.local[0] ?? "";
    const response = await fetch(new URL("data/bundle.json", address), { headers: { "accept-encoding": "br" } });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(readBundle(await response.text()).events).toHaveLength(1);
  });

  it("previews a 404 for missing data, never the page", async () => {
    const { root, config } = await project();
    await build(config);
    const server = await preview(config);
    onTestFinished(() => server.close());
    const address = server.resolvedUrls?.local[0] ?? "";
    expect(await eventsAt(address)).toBe(1);
    await rm(join(root, "dist/data/bundle.json"));
    expect((await fetch(new URL("data/bundle.json", address))).status).toBe(404);
    expect(await (await fetch(new URL("somewhere", address), { headers: { accept: "text/html" } })).text()).toContain(
      "往来",
    );
  });
});
