import type { Browser } from "@playwright/test";
import { READER } from "../browser/openBrowser.ts";
import type { FolderServer } from "../browser/serveFolders.ts";
import { median } from "../median.ts";
import type { PeerFigures, PeerRequest } from "./peers/peerEvent.ts";

/** A peer's figures in milliseconds. */
export interface PeerResult {
  readonly peer: string;
  readonly runs: number;
  readonly firstDraw: number;
  readonly pan: number;
  readonly zoom: number;
  /** The first draw did not come within so many milliseconds, which then stand as its figure. */
  readonly cut: boolean;
}

interface Peer {
  readonly peer: string;
  readonly page: "timeline" | "table";
  readonly request: PeerRequest;
  /** Why more than one run or any step would take minutes. */
  readonly slow: boolean;
}

const LIMIT = 60_000;
const RUNS = 2;
const STEPS = 6;

const PEERS: readonly Peer[] = [
  {
    peer: "vis-timeline, all in view",
    page: "timeline",
    request: { view: "all", cluster: false, steps: 0 },
    slow: true,
  },
  {
    peer: "vis-timeline, one year in view",
    page: "timeline",
    request: { view: "year", cluster: false, steps: STEPS },
    slow: false,
  },
  {
    peer: "vis-timeline, clustered",
    page: "timeline",
    request: { view: "all", cluster: true, steps: STEPS },
    slow: true,
  },
  { peer: "React table, all rows", page: "table", request: { view: "all", cluster: false, steps: 0 }, slow: true },
];

/** One run in a browser page of its own; null where it takes longer than the limit. */
async function runOnce(browser: Browser, address: string, request: PeerRequest): Promise<PeerFigures | null> {
  const context = await browser.newContext(READER);
  try {
    const page = await context.newPage();
    await page.goto(address);
    const limit = new Promise<null>((late) => setTimeout(late, LIMIT, null).unref());
    return await Promise.race([
      page.evaluate((request) => window.measurePeer(request), request).catch(() => null),
      limit,
    ]);
  } finally {
    await context.close();
  }
}

/** All peers on the events that a server has, the slow ones once. */
export async function measurePeers(
  browser: Browser,
  server: FolderServer,
  progress: (message: string) => void,
): Promise<PeerResult[]> {
  const results: PeerResult[] = [];
  for (const { peer, page, request, slow } of PEERS) {
    const all: PeerFigures[] = [];
    for (let run = 0; run < (slow ? 1 : RUNS); run++) {
      const figures = await runOnce(browser, `${server.address}${page}.html`, request);
      if (figures) all.push(figures);
      else break;
    }
    const cut = all.length === 0;
    const of = (name: keyof PeerFigures) => {
      const known = all.map((one) => one[name]).filter((one) => typeof one === "number" && !Number.isNaN(one));
      return known.length === 0 ? Number.NaN : median(known);
    };
    const result = {
      peer,
      runs: Math.max(1, all.length),
      firstDraw: cut ? LIMIT : of("firstDraw"),
      pan: of("pan"),
      zoom: of("zoom"),
      cut,
    };
    progress(`${peer}: ${cut ? "> " : ""}${(result.firstDraw / 1000).toFixed(2)} s`);
    results.push(result);
  }
  return results;
}
