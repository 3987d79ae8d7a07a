/** vis-timeline as its manual begins: a list of items, and its own settings. */
import { DataSet } from "vis-data/esnext";
import { Timeline } from "vis-timeline/esnext";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import { median } from "../../median.ts";
import { afterFrame } from "./afterFrame.ts";
import { fetchEvents, type PeerFigures, type PeerRequest } from "./peerEvent.ts";

const HEIGHT = 420;
const YEAR = 365 * 86_400_000;
const ZOOM = 0.3;
const PAN = 0.2;

const isDrawn = () => document.querySelector(".vis-item") !== null;

async function timed(action: () => void): Promise<number> {
  await afterFrame();
  const start = performance.now();
  action();
  await afterFrame();
  return performance.now() - start;
}

window.measurePeer = async ({ view, cluster, steps }: PeerRequest): Promise<PeerFigures> => {
  const host = document.getElementById("timeline");
  if (!host) throw new Error("no #timeline");
  const found = await fetchEvents();
  await afterFrame();
  const start = performance.now();
  const items = new DataSet(
    found.map(({ id, title, start, end }) =>
      end === null ? { id, content: title, start, type: "box" } : { id, content: title, start, end, type: "range" },
    ),
  );
  const last = found.reduce((latest, one) => Math.max(latest, one.start), 0);
  const timeline = new Timeline(host, items, {
    height: HEIGHT,
    // By itself it stacks, which takes several times longer still.
    ...(cluster ? {} : { stack: false }),
    ...(cluster ? { cluster: { maxItems: 5 } } : {}),
    ...(view === "year" ? { start: last - YEAR, end: last } : {}),
  });
  do await afterFrame();
  while (!isDrawn());
  // With clusters, nothing is shown until the window moves.
  const firstDraw = performance.now() - start;
  const moves: Record<"pan" | "zoom", number[]> = { pan: [], zoom: [] };
  for (let step = 0; step < steps; step++) {
    const range = timeline.getWindow();
    const [from, to] = [range.start.getTime(), range.end.getTime()];
    const by = (to - from) * PAN * (step % 2 === 0 ? 1 : -1);
    moves.pan.push(await timed(() => timeline.setWindow(from + by, to + by, { animation: false })));
    moves.zoom.push(
      await timed(() =>
        step % 2 === 0 ? timeline.zoomIn(ZOOM, { animation: false }) : timeline.zoomOut(ZOOM, { animation: false }),
      ),
    );
  }
  const figure = (all: number[]) => (all.length === 0 ? Number.NaN : median(all));
  return { firstDraw, pan: figure(moves.pan), zoom: figure(moves.zoom) };
};
