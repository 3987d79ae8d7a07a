import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BenchHost, type Benchmark, type BenchReport, numberOption } from "./benchmark.ts";
import { buildBenchPages, buildOurPage } from "./browser/buildPages.ts";
import { openBrowser } from "./browser/openBrowser.ts";
import { serveFolders } from "./browser/serveFolders.ts";
import { passingFolder } from "./browser/temporaryFolders.ts";
import { corpusFolder, SEED } from "./events/corpusFolder.ts";
import { MEASUREMENTS, measureOurs } from "./page/measureOurs.ts";
import { measurePeers } from "./page/measurePeers.ts";
import { writePeerEvents } from "./page/peerEvents.ts";
import { saveSite } from "./page/saveSite.ts";
import { pageTable, peerTable } from "./page/tables.ts";

const EVENTS = 100_000;
/** What the peers draw instead of more events than they can in minutes. */
const MOST_OF_PEERS = 100_000;
const FEW_OF_PEERS = 10_000;
const PEERS = fileURLToPath(new URL("page/peers", import.meta.url));

async function run({ options, from, progress }: BenchHost): Promise<BenchReport> {
  const events = numberOption(options, "events", EVENTS);
  const only = typeof options.only === "string" ? options.only.split(",") : null;
  const unknown = only?.find((name) => !Object.hasOwn(MEASUREMENTS, name));
  if (unknown !== undefined) {
    throw new Error(`--only: there is no ${unknown}; there are ${Object.keys(MEASUREMENTS).join(", ")}`);
  }
  const folder = passingFolder();
  const [site, peers] = [join(folder, "site"), join(folder, "peers")];
  const data = await corpusFolder(events, progress);
  progress("building the page");
  await buildOurPage(site);
  if (typeof options.save === "string") {
    await saveSite(site, data, resolve(from, options.save));
    return { tables: [], ratios: {}, figures: { events } };
  }
  const noData = await corpusFolder(0, progress);
  const server = await serveFolders({ "/": { folder: site }, "/data/": { folder: data } });
  const empty = await serveFolders({ "/": { folder: site }, "/data/": { folder: noData } });
  const browser = await openBrowser();
  try {
    const ours = await measureOurs({ browser, server, empty }, only ?? Object.keys(MEASUREMENTS), progress);
    const firstDraw = ours.find(({ row }) => row.startsWith("data ready"))?.median ?? Number.NaN;
    if (options.alone || only) return { tables: [pageTable(events, ours)], ratios: {}, figures: { events, ours } };
    await buildBenchPages(PEERS, ["timeline", "table"], peers);
    const drawn = events > MOST_OF_PEERS ? FEW_OF_PEERS : events;
    await writePeerEvents(SEED, drawn, peers);
    const peerServer = await serveFolders({ "/": { folder: peers } });
    const results = await measurePeers(browser, peerServer, progress);
    await peerServer.close();
    return {
      tables: [pageTable(events, ours), peerTable(drawn, results, firstDraw)],
      ratios: Object.fromEntries(results.map((one) => [one.peer, one.firstDraw / firstDraw])),
      figures: { events, ours, peers: { events: drawn, results } },
    };
  } finally {
    await browser.close();
    await Promise.all([server.close(), empty.close()]);
  }
}

/** The built page in a browser: from the address to every answer, beside raw vis-timeline and a plain table. */
export const page: Benchmark = {
  name: "page",
  summary: "the built page in Chromium beside vis-timeline and a plain React table",
  options: {
    events: { type: "string", help: `N  events of the generated corpus (${EVENTS})` },
    only: { type: "string", help: `NAME,…  only these, without the peers: ${Object.keys(MEASUREMENTS).join(", ")}` },
    alone: { type: "boolean", help: "without the peers" },
    save: { type: "string", help: "FOLDER  write the built page with the data there, and measure nothing" },
  },
  run,
};
