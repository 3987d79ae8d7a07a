import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

/** The page names it here, and registers none without. */
const META_NAME = "wanglai-offline";
const FILE_NAME = "service-worker.js";

/** Public files but for folders, which hold data. */
function publicFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

/**
 * Builds the page's service worker beside it, as one classic script with a name that stays, and tells it what belongs to the
 * page: data are not among that, as a page may get other data later. The development server's page has none.
 * @param entry the module, relative to Vite's root
 */
export function serviceWorker(entry: string): Plugin {
  let root = "";
  let publicDir = "";
  return {
    name: "wanglai-service-worker",
    apply: "build",
    configResolved(config) {
      root = config.root;
      publicDir = config.publicDir;
    },
    transformIndexHtml: () => [{ tag: "meta", attrs: { name: META_NAME, content: FILE_NAME }, injectTo: "head" }],
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const parts = [...Object.keys(bundle).filter((name) => name.startsWith("assets/")), ...publicFiles(publicDir)];
        const made = await build({
          root,
          configFile: false,
          publicDir: false,
          logLevel: "warn",
          define: { SITE_PARTS: JSON.stringify(parts.sort()) },
          build: {
            write: false,
            modulePreload: false,
            rolldownOptions: { input: join(root, entry), output: { format: "iife", entryFileNames: FILE_NAME } },
          },
        });
        const outputs = Array.isArray(made) ? made : [made];
        for (const output of outputs.flatMap((one) => ("output" in one ? one.output : []))) {
          if (output.type === "chunk") this.emitFile({ type: "asset", fileName: FILE_NAME, source: output.code });
        }
      },
    },
  };
}
