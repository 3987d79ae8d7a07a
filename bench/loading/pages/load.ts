/** Fetches the same data in two forms, until filters can be asked and titles be shown. */
import type { EventIndex } from "../../../src/app/store/eventIndex.ts";
import { loadBundle } from "../../../src/app/store/loadData.ts";
import { indexParts, loadOverview, loadTitles } from "../../../src/app/store/loadParts.ts";
import { ColumnsBuilder } from "../../../src/bundle/columns.ts";
import type { Bundle, BundleParts } from "../../../src/bundle/schema.ts";
import type { ObjectFile } from "./objects.ts";

const FOLDER = "./data/";
const { signal } = new AbortController();

/** What was loaded last: a result that nobody holds might never be made. */
export const held: { index?: EventIndex | ObjectFile } = {};

function partsOf({ parts }: Bundle): BundleParts {
  if (!parts) throw new Error("The bundle has no parts, expected a large corpus.");
  return parts;
}

/** As the page does it, with the titles of all years instead of those in view. */
async function columns(): Promise<void> {
  const bundle = await loadBundle(FOLDER, signal);
  const parts = partsOf(bundle);
  const overview = loadOverview(FOLDER, bundle, parts, signal);
  const titles = Promise.all(parts.stretches.map(({ titles, rows }) => loadTitles(FOLDER, titles, rows, signal)));
  const index = indexParts(bundle, parts, await overview);
  for (const [place, content] of (await titles).entries()) {
    const { titles: path, rows } = parts.stretches[place] ?? { titles: "", rows: 0 };
    index.records.take({ kind: "titles", place, path, count: rows }, { kind: "titles", content });
  }
  held.index = index;
}

/** As one does it first: an array of objects, which `JSON.parse` makes. */
async function objects(): Promise<ObjectFile> {
  const response = await fetch(`${FOLDER}objects.json`, { cache: "no-cache" });
  const file: ObjectFile = await response.json();
  held.index = file;
  return file;
}

/** The same index of those objects. */
function indexObjects({ organizations, people, documents, events }: ObjectFile, bundle: Bundle): void {
  const builder = new ColumnsBuilder();
  for (const { warned, ...document } of documents) {
    builder.addDocument({ ...document, address: null, diagnostics: warned ? WARNING : [] });
  }
  for (const { organizations, people, ...event } of events) {
    const names = (all: readonly string[]) => all.map((name) => ({ name, title: null, organization: null }));
    builder.addEvent({
      ...event,
      organizations: names(organizations),
      people: names(people),
      corrected: [],
      change: null,
    });
  }
  const places = new Map(organizations.map(({ name }, place) => [name, place]));
  const initials = new Map(people.map((person) => [person.name, person.initials]));
  const made = builder.finish(
    (name) => places.get(name) ?? 0,
    (name) => initials.get(name) ?? "",
  );
  held.index = indexParts(bundle, partsOf(bundle), made);
}

const WARNING = [{ rule: "", severity: "warning" as const, message: "" }];

/** Not measured: what the index of objects is told beside them. */
const bundle = loadBundle(FOLDER, signal);

window.measureLoad = async (request) => {
  const known = await bundle;
  const start = performance.now();
  if (request === "columns") await columns();
  else {
    const file = await objects();
    if (request === "objects, indexed") indexObjects(file, known);
  }
  return performance.now() - start;
};
