import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./src/cli/page/contentSecurityPolicy.ts";
import { serviceWorker } from "./src/cli/page/serviceWorker.ts";
import { wanglaiData } from "./src/cli/page/vitePlugin.ts";
import { foldCorpus } from "./src/pipeline/corpus/foldCorpus.ts";
import { extractAll } from "./src/pipeline/extract.ts";
import { readFile } from "./src/pipeline/source/readFile.ts";
import { whyNoEvents } from "./src/pipeline/whyNoEvents.ts";

export default defineConfig({
  // Relative, so that the built page works under any address.
  base: "./",
  clearScreen: false,
  plugins: [
    react(),
    tailwindcss(),
    contentSecurityPolicy(),
    serviceWorker("src/app/worker/serviceWorker.ts"),
    wanglaiData("seeds", {
      readSources: readFile,
      extractAll,
      foldCorpus,
      whyNoEvents,
      thread: new URL("./src/cli/stages/extractWorker.ts", import.meta.url),
    }),
  ],
  worker: { format: "es" },
  // Every browser that reads the page's own syntax preloads modules by itself.
  build: {
    modulePreload: { polyfill: false },
    // What the page needs at once is one file: cut up by who else uses which part of it, it would be larger and come in more.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } } },
  },
});
