/** Fetches the part of the page that holds vis-timeline; the module system keeps it. */
export function loadChart() {
  return import("./TimelineChart.ts");
}
