import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { compressFiles } from "./compressFiles.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Builds the project's page into a folder, compressed, without data. */
export async function buildOurPage(folder: string): Promise<void> {
  await build({ root: ROOT, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  await rm(join(folder, "data"), { recursive: true, force: true });
  await compressFiles(folder);
}

/**
 * Builds pages of a benchmark into a folder, compressed.
 * @param root the folder of the pages; `pages` are the names of its `.html` files without the ending
 */
export async function buildBenchPages(root: string, pages: readonly string[], folder: string): Promise<void> {
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [react()],
    worker: { format: "es" },
    resolve: { alias: { "#sha256": join(ROOT, "src/pipeline/text/sha256.ts") } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: pages.map((page) => join(root, `${page}.html`)) },
    },
  });
  await compressFiles(folder);
}
