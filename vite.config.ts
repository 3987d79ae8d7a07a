import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type PluginOption } from "vite";
import { contentSecurityPolicy } from "./src/cli/page/contentSecurityPolicy.ts";
import { serviceWorker } from "./src/cli/page/serviceWorker.ts";
import { precompressed, publicFiles, singlePage } from "./src/cli/page/templatePlugins.ts";
import { wanglaiData } from "./src/cli/page/vitePlugin.ts";
import { pipeline } from "./src/cli/stages/pipeline.ts";

/** What is built beside the page itself, by mode. All modes have the same page. */
interface Form {
  readonly plugins: readonly PluginOption[];
  readonly outDir: string;
  /** Whether what lies there goes. */
  readonly empties: boolean;
  /** A page that was opened from the disk cannot begin a worker that is a module. */
  readonly workers: "es" | "iife";
}

/** The notices of all that is in the page. */
const LICENSES = { fileName: "licenses.md" };

/** What makes a page on a server readable without it. */
const offline = () => serviceWorker("src/app/worker/serviceWorker.ts");

/** Parts of the package (`npm run build:package`): the page without data, and the same as one file. */
const FORMS: Readonly<Record<string, Form>> = {
  template: {
    plugins: [publicFiles(), contentSecurityPolicy(), offline(), precompressed()],
    outDir: "lib/page",
    empties: true,
    workers: "es",
  },
  single: { plugins: [singlePage()], outDir: "lib", empties: false, workers: "iife" },
};

export default defineConfig(({ command, mode }) => {
  // Whatever the builder's own environment says, which React would listen to: tests, for one, set it.
  if (command === "build") process.env.NODE_ENV = "production";
  const own: Form = {
    plugins: [contentSecurityPolicy(), offline(), wanglaiData("seeds", pipeline)],
    outDir: "dist",
    empties: true,
    workers: "es",
  };
  const form = FORMS[mode] ?? own;
  return {
    // Relative, so that the built page works under any address.
    base: "./",
    clearScreen: false,
    plugins: [react(), tailwindcss(), ...form.plugins],
    worker: { format: form.workers },
    build: {
      outDir: form.outDir,
      emptyOutDir: form.empties,
      license: LICENSES,
      // Every browser that reads the page's own syntax preloads modules by itself.
      modulePreload: { polyfill: false },
      // What the page needs at once is one file: cut up by who else uses which part of it, it would be larger and come in more.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
    },
  };
});
