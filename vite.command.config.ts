/** Builds the program of the package: the bin and the module of its threads, with all that they need but Node. */
import { defineConfig, type Plugin } from "vite";
import { programVersion } from "./src/cli/programVersion.ts";
import { ruleVersion } from "./src/cli/ruleVersion.ts";

/** Modules that are begun as threads, by name: each is an entry, which lies beside whoever begins it. */
const THREADS = { extractWorker: "src/cli/stages/extractWorker.ts" };

/** Addresses of modules in TypeScript become those of the entries that they are built to. */
function threadAddresses(): Plugin {
  const address = /new URL\("\.\/(?:[\w-]+\/)*([\w-]+)\.ts", import\.meta\.url\)/g;
  return {
    name: "wanglai-thread-addresses",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(".ts") || !code.includes("new URL(")) return null;
      const changed = code.replace(address, (_all, name: string) => {
        if (!Object.hasOwn(THREADS, name)) this.error(`${name} is no entry of the package.`);
        return `new URL("./${name}.js", import.meta.url)`;
      });
      return { code: changed, map: null };
    },
  };
}

export default defineConfig({
  clearScreen: false,
  publicDir: false,
  define: {
    __WANGLAI_RULES__: JSON.stringify(ruleVersion()),
    __WANGLAI_VERSION__: JSON.stringify(programVersion()),
  },
  plugins: [threadAddresses()],
  ssr: { noExternal: true, target: "node" },
  build: {
    ssr: true,
    target: "node20.19",
    outDir: "lib",
    emptyOutDir: true,
    license: { fileName: "licenses.md" },
    rolldownOptions: {
      input: { wanglai: "src/cli/wanglai.ts", ...THREADS },
      output: {
        // All in one folder, so that an address relative to one is relative to all.
        entryFileNames: "[name].js",
        chunkFileNames: "[name]-[hash].js",
        banner: ({ name }) => (name === "wanglai" ? "#!/usr/bin/env node" : ""),
      },
    },
  },
});
