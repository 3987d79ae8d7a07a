import { readFile, rm, utimes, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { filesIn } from "../data/dataFolder.ts";
import { temporaryFolder } from "../files/temporaryFolder.ts";
import { precompress } from "./precompress.ts";
import { serveBuilt } from "./serveBuilt.ts";

const LONG = JSON.stringify({ format: "wanglai-bundle", text: "双方座谈。".repeat(400) });
const ARTICLE = "data/articles/0123456789abcdef.json";
const SCRIPT = "assets/index-DbQe_1-x.js";

/** Bytes that nothing makes smaller. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = Math.imul(state, 1_103_515_245) + 12_345;
    return state >>> 16;
  });
}

const site = () =>
  temporaryFolder({
    "index.html": "<!doctype html>",
    "icon.png": LONG,
    [SCRIPT]: LONG,
    "data/bundle.json": LONG,
    [ARTICLE]: LONG,
    "data/overview/0123456789abcdef.bin": new Uint8Array(4096),
    "data/ids/0123456789abcdef.bin": noise(4096),
  });

describe("precompress", () => {
  it("writes both forms of what is large enough and gets smaller, and they hold the same", async () => {
    const folder = await site();
    const before = await filesIn(folder);
    await precompress(folder);
    const added = (await filesIn(folder)).filter((path) => !before.includes(path));
    const larger = [SCRIPT, "data/bundle.json", ARTICLE, "data/overview/0123456789abcdef.bin"];
    expect(added.sort()).toEqual(larger.flatMap((path) => [`${path}.br`, `${path}.gz`]).sort());
    for (const path of larger) {
      const bytes = await readFile(join(folder, path));
      expect(brotliDecompressSync(await readFile(join(folder, `${path}.br`))).equals(bytes)).toBe(true);
      expect(gunzipSync(await readFile(join(folder, `${path}.gz`))).equals(bytes)).toBe(true);
    }
  });

  it("leaves no form of a file that is gone, or that became too small", async () => {
    const folder = await site();
    await precompress(folder);
    await rm(join(folder, ARTICLE));
    await writeFile(join(folder, "data/bundle.json"), "{}");
    await precompress(folder);
    const forms = (await filesIn(folder)).filter((path) => /\.(?:br|gz)$/.test(path));
    expect(forms.filter((path) => path.startsWith(ARTICLE) || path.startsWith("data/bundle"))).toEqual([]);
    expect(forms).toContain(`${SCRIPT}.br`);
  });
});

/** The answers of a server for a built page. */
async function served(folder: string) {
  const serve = serveBuilt("/", folder);
  const server = createServer((request, response) =>
    serve(request, response, () => response.writeHead(501).end("handed on")),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return (path: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(`http://127.0.0.1:${port}/${path}`, { method, headers });
}

describe("serveBuilt", () => {
  it.each([
    ["br, gzip", "br"],
    ["gzip, deflate", "gzip"],
    ["gzip;q=1.0, br;q=0", "gzip"],
    ["identity", null],
    ["br;q=0.000", null],
  ])("sends what %s takes as %s", async (accepts, coding) => {
    const folder = await site();
    await precompress(folder);
    const get = await served(folder);
    for (const path of ["data/bundle.json", ARTICLE, SCRIPT]) {
      const response = await get(path, { "accept-encoding": accepts });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-encoding")).toBe(coding);
      expect(response.headers.get("vary")).toBe("accept-encoding");
      expect(await response.text()).toBe(LONG);
    }
  });

  it("lets what is named by its content be kept, and has the bundle asked for again", async () => {
    const folder = await site();
    const get = await served(folder);
    for (const path of [ARTICLE, SCRIPT, "data/overview/0123456789abcdef.bin"]) {
      expect((await get(path)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    }
    const first = await get("data/bundle.json");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const tag = { "if-none-match": first.headers.get("etag") ?? "" };
    expect((await get("data/bundle.json", tag)).status).toBe(304);
    await writeFile(join(folder, "data/bundle.json"), `${LONG}\n`);
    expect((await get("data/bundle.json", tag)).status).toBe(200);
  });

  it("says what a file is, and how long, also where the body is not asked for", async () => {
    const get = await served(await site());
    const response = await get("data/overview/0123456789abcdef.bin", {}, "HEAD");
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-length")).toBe("4096");
    expect((await response.arrayBuffer()).byteLength).toBe(0);
    expect((await get(ARTICLE)).headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect((await get(SCRIPT)).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it("sends no compressed form that is older than its file", async () => {
    const folder = await site();
    await precompress(folder);
    await writeFile(join(folder, "data/bundle.json"), "{}");
    const later = new Date(Date.now() + 5000);
    await utimes(join(folder, "data/bundle.json"), later, later);
    const response = await (await served(folder))("data/bundle.json", { "accept-encoding": "br" });
    expect([response.headers.get("content-encoding"), await response.text()]).toEqual([null, "{}"]);
  });

  it("has a 404 for data that is not there, even if a compressed form is, and hands on what is no data", async () => {
    const folder = await site();
    await precompress(folder);
    await rm(join(folder, ARTICLE));
    const get = await served(folder);
    expect((await get(ARTICLE, { "accept-encoding": "br" })).status).toBe(404);
    expect((await get("data/texts/0000000000000000.bin")).status).toBe(404);
    for (const path of [
      "",
      "index.html",
      "assets/gone-12345678.js",
      "data/bundle.json.br",
      "data/%2e%2e/index.html",
      "%ff",
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 501]);
    }
  });
});
