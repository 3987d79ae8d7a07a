import { join, resolve, sep } from "node:path";
import { watch } from "chokidar";
import type { Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { buildData, type DataReport, type Pipeline } from "./buildData.ts";
import { rememberExtractions } from "./rememberExtractions.ts";
import { countsLine } from "./reportLines.ts";
import { runAgain } from "./runAgain.ts";
import { serveData } from "./serveData.ts";

/** The event that tells an open page that the data changed. */
const DATA_CHANGED = "wanglai:data";

/** Saving a file, or copying a hundred, gives many changes at once: wait until they stop. Milliseconds. */
const SETTLED_AFTER = 80;

const isWithin = (folder: string) => (path: string) => {
  const location = resolve(path);
  return location === folder || location.startsWith(folder + sep);
};

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Logs the counts, and the notices that the report before did not have. */
function log(config: ResolvedConfig, report: DataReport, before: DataReport | null): void {
  for (const notice of report.notices) {
    if (!before?.notices.includes(notice)) config.logger.warn(notice);
  }
  config.logger.info(countsLine(report.counts));
}

/**
 * Calls `changed` when something in the folder was added, changed or taken away, once for many at a
 * time. Resolves when every later change will be noticed.
 */
async function watchFolder(
  folder: string,
  changed: () => void,
  failed: (error: unknown) => void,
): Promise<{ close: () => Promise<void> }> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true });
  watcher.on("error", failed);
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED_AFTER);
  });
  await new Promise<void>((resolveReady) => watcher.once("ready", resolveReady));
  return {
    close() {
      clearTimeout(timer);
      return watcher.close();
    },
  };
}

/**
 * Makes `public/data/` from a folder of documents: at `vite build` before public files are copied,
 * at `vite dev` when the server starts and whenever a document changes; the page is then told by
 * the event `wanglai:data` and fetches the data again. Nothing that a document holds stops the server.
 * @param seeds the documents' folder, relative to Vite's root
 */
export function wanglaiData(seeds: string, pipeline: Pipeline): Plugin {
  let config: ResolvedConfig;
  let watcher: { close: () => Promise<void> } | undefined;

  const folders = () => ({ root: config.root, seeds, output: join(config.publicDir, "data") });

  async function serve(server: ViteDevServer): Promise<void> {
    const { extract, forgetUnused } = rememberExtractions(pipeline.extract);
    let before: DataReport | null = null;
    const rebuild = runAgain(async () => {
      try {
        const report = await buildData(folders(), { ...pipeline, extract }, true);
        forgetUnused();
        log(config, report, before);
        before = report;
        if (report.changed) server.environments.client.hot.send(DATA_CHANGED);
      } catch (error) {
        config.logger.error(`The data could not be built: ${reasonOf(error)}`);
      }
    });
    server.middlewares.use(serveData(config.base, config.publicDir, rebuild.idle));
    watcher = await watchFolder(
      resolve(config.root, seeds),
      () => void rebuild.run(),
      (error) => config.logger.warn(`Changes in ${seeds} may go unnoticed: ${reasonOf(error)}`),
    );
    await rebuild.run();
  }

  return {
    name: "wanglai-data",
    config(user) {
      const root = resolve(user.root ?? ".");
      // Vite reloads the page for any .html that changes; our documents and data go by the event instead.
      return {
        server: { watch: { ignored: [isWithin(resolve(root, seeds)), isWithin(resolve(root, "public/data"))] } },
      };
    },
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command === "build") log(config, await buildData(folders(), pipeline, false), null);
    },
    configureServer: serve,
    configurePreviewServer(server) {
      const built = resolve(config.root, config.build.outDir);
      server.middlewares.use(serveData(config.base, built, () => Promise.resolve()));
    },
    async buildEnd() {
      await watcher?.close();
    },
  };
}
