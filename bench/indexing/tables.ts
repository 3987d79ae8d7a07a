import { digits } from "../digits.ts";
import type { Table } from "../table.ts";
import type { IndexFigures } from "./measureIndex.ts";

const MEGABYTE = 1e6;

/** What each tool takes for a change of filters, and for getting there. */
export function sizeTable({ events, organizations, changes, tools }: IndexFigures): Table {
  const ours = tools[0]?.change.median ?? Number.NaN;
  return {
    title: `Index of ${events} events of ${organizations} organizations: ${changes} changes of filters, rows, all counts and histogram after each.`,
    columns: ["", "build, ms", "change, ms", "p95, ms", "MB", "×"],
    rows: tools.map(({ tool, build, change, bytes }) => [
      tool,
      digits(build),
      digits(change.median),
      digits(change.p95),
      digits(bytes / MEGABYTE),
      digits(change.median / ours),
    ]),
  };
}

/** How the cost of a change grows with the number of events: of an even cost, × is the times that there are more of them. */
export function growthTable(figures: readonly IndexFigures[]): Table {
  const tools = figures[0]?.tools ?? [];
  const sizes = figures.map(({ events }) => events);
  const ofTool = (tool: string) =>
    figures.map(({ tools }) => tools.find((one) => one.tool === tool)?.change.median ?? Number.NaN);
  return {
    title: "Growth: how many times more a change costs than at the size before.",
    columns: ["", ...sizes.slice(1).map((size, at) => `${sizes[at]} → ${size}`)],
    rows: [
      ["events", ...sizes.slice(1).map((size, at) => digits(size / (sizes[at] ?? 1)))],
      ...tools.map(({ tool }) => {
        const costs = ofTool(tool);
        return [tool, ...costs.slice(1).map((cost, at) => digits(cost / (costs[at] ?? 1)))];
      }),
    ],
  };
}
