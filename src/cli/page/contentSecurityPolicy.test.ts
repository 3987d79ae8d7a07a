import { build, createServer, type InlineConfig } from "vite";
import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

const PAGE = `<!doctype html>
<html><head><meta charset="utf-8" /><script type="module" src="/main.js"></script></head><body></body></html>`;

/** A page of two files that are in no folder. */
const config: InlineConfig = {
  configFile: false,
  logLevel: "silent",
  root: import.meta.dirname,
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  build: { write: false, rollupOptions: { input: "index.html" } },
  plugins: [
    {
      name: "page",
      enforce: "pre",
      resolveId: (id) =>
        /index\.html$|main\.js$/.test(id) ? `${import.meta.dirname}/${id.replace(/^.*\//, "")}` : null,
      load: (id) => (id.endsWith("index.html") ? PAGE : id.endsWith("main.js") ? "document.title = 'x';" : null),
    },
    contentSecurityPolicy(),
  ],
};

async function builtPage(): Promise<string> {
  const built = await build(config);
  const files = "output" in built ? built.output : [];
  const page = files.find(({ fileName }) => fileName === "index.html");
  return page?.type === "asset" ? String(page.source) : "";
}

describe("the content security policy", () => {
  it("is the first thing in the built page's head, allows nothing by default and nothing unsafe", async () => {
    const page = await builtPage();
    expect(page).toMatch(/<script type="module"[^>]* src="/);
    const [, written = ""] = page.match(/<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/) ?? [];
    const policy = written.replaceAll("&#39;", "'");
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    // A browser looks for the encoding in the first 1024 bytes only.
    expect(page.indexOf("charset")).toBeLessThan(1000);
  });

  it("is not in the page of the development server", async () => {
    const server = await createServer(config);
    try {
      expect(await server.transformIndexHtml("/index.html", PAGE)).not.toContain("Content-Security-Policy");
    } finally {
      await server.close();
    }
  });
});
