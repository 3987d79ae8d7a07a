import { join, resolve } from "node:path";
import type { Plugin, ResolvedConfig, ViteDevServer } from "vite";
import { buildData, type DataReport, type Pipeline } from "../data/buildData.ts";
import { isWithin } from "../files/watchFolder.ts";
import { watchTrouble } from "../files/watchTrouble.ts";
import { foldedWarnings } from "../terminal/foldWarnings.ts";
import { countsLine, forgetfulLine } from "../terminal/reportLines.ts";
import { LivingData, type LivingListener } from "./livingData.ts";
import { precompress } from "./precompress.ts";
import { serveBuilt } from "./serveBuilt.ts";
import { serveData } from "./serveData.ts";

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Logs the counts, and the notices that the report before did not have. */
function log(config: ResolvedConfig, report: DataReport, before: DataReport | null): void {
  const known = new Set(before?.notices);
  const fresh = report.notices.filter((notice) => !known.has(notice));
  for (const notice of foldedWarnings(fresh, report.unread)) config.logger.warn(notice);
  config.logger.info(countsLine(report.counts));
}

/**
 * Makes `public/data/` from a folder of documents: at `vite build` before public files are copied, after which all that was
 * built is compressed; at `vite dev` when the server starts and whenever a document changes; the page is then told
 * (`changes.ts`) and fetches the data again. Nothing that a document holds stops the server.
 * @param seeds the documents' folder, relative to Vite's root
 */
export function wanglaiData(seeds: string, pipeline: Pipeline): Plugin {
  let config: ResolvedConfig;
  let living: LivingData | undefined;

  const built = () => resolve(config.root, config.build.outDir);
  const folders = () => ({ root: config.root, seeds, output: join(config.publicDir, "data") });

  async function serve(server: ViteDevServer): Promise<void> {
    const { logger } = config;
    const listener: LivingListener = {
      built: (report, before) => log(config, report, before),
      failed: (error) => logger.error(`The data could not be built: ${reasonOf(error)}`),
      blind: (error) => logger.warn(watchTrouble(seeds, resolve(config.root, seeds), error)),
      forgetful: (error) => logger.warn(forgetfulLine(error)),
    };
    const data = new LivingData(folders(), pipeline, listener, { lists: join(config.cacheDir, "wanglai") });
    living = data;
    server.middlewares.use(data.changes.serve(config.base, data.ready));
    server.middlewares.use(serveData(config.base, config.publicDir, data.ready));
    await data.start();
  }

  return {
    name: "wanglai-data",
    config(user) {
      const root = resolve(user.root ?? ".");
      const ours = [resolve(root, seeds), resolve(root, "public/data")];
      // Vite reloads the page for any .html that changes; our documents and data go by `changes.ts` instead.
      const isOurs = (path: string) => ours.some((folder) => isWithin(folder, resolve(path)));
      return { server: { watch: { ignored: [isOurs] } } };
    },
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command === "build") log(config, await buildData(folders(), pipeline, null), null);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: () => precompress(built()),
    },
    configureServer: serve,
    transformIndexHtml: () => (living ? [{ tag: "meta", attrs: { ...living.changes.meta() }, injectTo: "head" }] : []),
    configurePreviewServer(server) {
      server.middlewares.use(serveBuilt(server.config.base, built()));
    },
    async buildEnd() {
      await living?.close();
    },
  };
}
