import type { Table } from "../table.ts";
import type { CleanResult, ToolResult } from "./readAll.ts";
import { MEASURES, type Measure, scoreOf } from "./score.ts";

const percent = (score: number | null) => (score === null ? "–" : (100 * score).toFixed(1));
const times = (ratio: number | null) => (ratio === null ? "–" : ratio.toFixed(2));

/**
 * How much better we are than a peer, above 1: better. For what is better when it is less the peer's ÷ ours, else
 * ours ÷ the peer's; null where there is nothing to divide by.
 */
function advantage({ better }: Measure, ours: number | null, peer: number | null): number | null {
  const [over, under] = better === "higher" ? [ours, peer] : [peer, ours];
  return over === null || under === null || under === 0 ? null : over / under;
}

function columns(first: string, results: readonly ToolResult[]): string[] {
  return [first, ...results.map(({ tool }) => tool), ...results.slice(1).map(({ tool }) => `× ${tool}`)];
}

function qualityTable({ pages, results }: CleanResult): Table {
  const rows = MEASURES.map((measure) => {
    const scores = results.map(({ answers }) => scoreOf(measure, answers));
    const [ours = null, ...peers] = scores;
    const label = `${measure.label}, %${measure.better === "lower" ? " (less is better)" : ""}`;
    return [label, ...scores.map(percent), ...peers.map((peer) => times(advantage(measure, ours, peer)))];
  });
  const title = `Articles taken out of ${pages.length} web pages. × : how much better we are; – where there is nothing to divide by.`;
  return { title, columns: columns("measure", results), rows };
}

function timeTable({ results, rounds, documentMilliseconds }: CleanResult): Table {
  const row = (label: string, free: number) => {
    const [ours = 0, ...peers] = results.map(({ milliseconds }, index) => milliseconds - (index > 0 ? free : 0));
    return [label, ...[ours, ...peers].map((one) => one.toFixed(2)), ...peers.map((one) => times(one / ours))];
  };
  return {
    title: `Milliseconds a page, medians of ${rounds} rounds. We read bytes; the peers need a DOM, which takes ${documentMilliseconds.toFixed(2)} alone.`,
    columns: columns("time", results),
    rows: [row("from the page", 0), row("with the DOM for nothing", documentMilliseconds)],
  };
}

/** All measures for each kind of page. */
function groupTable({ pages, results }: CleanResult): Table | null {
  const groups = [...new Set(pages.map(({ group }) => group))];
  if (groups.length < 2) return null;
  const rows = groups.map((group) => {
    const scores = results.map(({ answers }) => {
      const own = answers.filter((_, index) => pages[index]?.group === group);
      return MEASURES.map((measure) => scoreOf(measure, own))
        .map((score) => (score === null ? "–" : String(Math.round(100 * score))).padStart(3))
        .join(" ");
    });
    return [group, ...scores];
  });
  const title = `By layout: ${MEASURES.map(({ label }) => label).join(", ")}, %`;
  return { title, columns: ["layout", ...results.map(({ tool }) => tool)], rows };
}

/** Quality, time, and quality by kind of page. */
export function cleanTables(result: CleanResult): Table[] {
  return [qualityTable(result), timeTable(result), groupTable(result)].filter((table) => table !== null);
}

/** Where the first tool is not all right: page, measure, what it said, what is right. */
export function missesTable({ pages, results }: CleanResult): Table {
  const told = {
    dateFound: ["published", "published"],
    authorFound: ["author", "author"],
    titleRight: ["title", "title"],
    publisherFound: ["publisher", "publishers"],
  } as const;
  const rows = (results[0]?.answers ?? []).flatMap(({ reading, truth }, index) =>
    MEASURES.flatMap(({ id, label, better, of }) => {
      const score = of(reading, truth);
      if (score === null || score === (better === "higher" ? 1 : 0)) return [];
      const keys = Object.entries(told).find(([key]) => key === id)?.[1];
      const said = keys ? `${reading[keys[0]]}` : percent(score);
      return [[pages[index]?.name ?? "", label, said, keys ? `${truth[keys[1]]}` : ""]];
    }),
  );
  return { title: "Where we are not right", columns: ["page", "measure", "said", "right"], rows };
}
