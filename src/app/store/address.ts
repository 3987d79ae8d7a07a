/**
 * The view state as the fragment of the address, `#v=2&org=…&not-kind=visit&from=2024-01-01`.
 * A fragment, because it never leaves the browser: what somebody searches for is in no server's log.
 *
 * A change of the spelling raises {@link ADDRESS_VERSION} and adds an upgrader from the version before.
 */
import { parseEdtf } from "../../model/edtf.ts";
import { dayText, parseDay } from "./days.ts";
import { showable } from "./dayWindow.ts";
import {
  type Choice,
  type DayWindow,
  DEFAULT_VIEW,
  DOCUMENT_LISTS,
  FACETS,
  type Facet,
  FIXED_VALUES,
  type Filters,
  LANES,
  type PairChoice,
  perFacet,
  VIEWS,
  type ViewState,
} from "./viewState.ts";

/** Rewrites parameters of version n (its place in the list, from 0) as version n + 1. */
export type AddressUpgrader = (parameters: URLSearchParams) => URLSearchParams;

/** Version 2 searches whole articles too, unless it says otherwise; a link from before keeps what it found. */
function searchOfEvents(older: URLSearchParams): URLSearchParams {
  const parameters = new URLSearchParams(older);
  if (parameters.get("q")) parameters.set("in", "events");
  return parameters;
}

const UPGRADERS: readonly AddressUpgrader[] = [
  // 0 → 1: addresses without a version are written as version 1.
  (parameters) => parameters,
  searchOfEvents,
];

export const ADDRESS_VERSION = UPGRADERS.length;

/** How a facet is spelled; what is kept out stands under `not-` and that. */
const FACET_NAMES: Readonly<Record<Facet, string>> = {
  organization: "org",
  kind: "kind",
  person: "person",
  place: "place",
  source: "source",
  certainty: "certainty",
  mark: "mark",
};

const ID = /^[\w-]{1,64}$/;
/** The longest query that an address holds, in UTF-16 units. */
export const LONGEST_QUERY = 500;

function readDay(text: string | null): string | null {
  if (text === null) return null;
  return parseDay(text) === null ? null : text;
}

function readWindow(text: string | null): DayWindow | null {
  const date = text === null ? null : parseEdtf(text);
  if (date === null || date.start.day === null || date.end.day === null) return null;
  const [start, end] = (text ?? "").split("/");
  const first = parseDay(start ?? "");
  const last = parseDay(end ?? start ?? "");
  return first === null || last === null || last < first ? null : showable({ first, last });
}

function readId(text: string | null): string | null {
  return text !== null && ID.test(text) ? text : null;
}

/** One of some values, or what stands for anything else. */
function oneOf<Value extends string, Other>(values: readonly Value[], text: string | null, other: Other) {
  return values.find((value) => value === text) ?? other;
}

function readValues(parameters: URLSearchParams, name: string, facet: Facet): string[] {
  const known = FIXED_VALUES[facet];
  const values = [...new Set(parameters.getAll(name))];
  return values.filter((value) => value.trim() !== "" && (!known || known.includes(value)));
}

/** A value that is asked for and kept out is asked for. */
function readChoice(parameters: URLSearchParams, facet: Facet): Choice {
  const name = FACET_NAMES[facet];
  const only = readValues(parameters, name, facet);
  return { only, not: readValues(parameters, `not-${name}`, facet).filter((value) => !only.includes(value)) };
}

function readFilters(parameters: URLSearchParams): Filters {
  return {
    facets: perFacet((facet) => readChoice(parameters, facet)),
    match: parameters.get("match") === "all" ? "all" : "any",
    from: readDay(parameters.get("from")),
    to: readDay(parameters.get("to")),
    // Half a character at its end does not survive being written.
    query: (parameters.get("q") ?? "").slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, ""),
    within: oneOf(["articles", "events"], parameters.get("in"), DEFAULT_VIEW.filters.within),
  };
}

function readPair(parameters: URLSearchParams): PairChoice {
  const [first = "", second = ""] = parameters.getAll("pair").map((name) => name.trim());
  return [first || null, second || null];
}

/**
 * Reads the fragment of an address, with or without its `#`. Never throws: what is unknown, out of
 * range or of a version to come is left out, the rest is taken.
 */
export function readAddress(fragment: string, upgraders: readonly AddressUpgrader[] = UPGRADERS): ViewState {
  let parameters = new URLSearchParams(fragment.replace(/^#/, ""));
  const version = Number(parameters.get("v") ?? 0);
  const from = Number.isInteger(version) && version >= 0 ? version : upgraders.length;
  for (const upgrade of upgraders.slice(from)) parameters = upgrade(parameters);

  const event = readId(parameters.get("event"));
  const document = event === null ? readId(parameters.get("document")) : null;
  const isOpen = event !== null || document !== null;
  return {
    view: oneOf(VIEWS, parameters.get("view"), DEFAULT_VIEW.view),
    filters: readFilters(parameters),
    event,
    document,
    window: readWindow(parameters.get("window")),
    lanes: oneOf(LANES, parameters.get("lanes"), DEFAULT_VIEW.lanes),
    order: oneOf(["oldest", "newest"], parameters.get("order"), DEFAULT_VIEW.order),
    text: isOpen ? oneOf(["cleaned", "original"], parameters.get("text"), DEFAULT_VIEW.text) : DEFAULT_VIEW.text,
    pair: readPair(parameters),
    documents: oneOf(DOCUMENT_LISTS, parameters.get("documents"), DEFAULT_VIEW.documents),
  };
}

/** The fragment that {@link readAddress} reads back as the same state, with its `#`; empty for the plain view. */
export function writeAddress(state: ViewState): string {
  const { filters, event, document, window, pair } = state;
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | null, usual: string | null = null) => {
    if (value !== null && value !== usual) parameters.set(name, value);
  };
  set("view", state.view, DEFAULT_VIEW.view);
  if (pair.some((name) => name !== null)) for (const name of pair) parameters.append("pair", name ?? "");
  for (const facet of FACETS) {
    for (const value of filters.facets[facet].only) parameters.append(FACET_NAMES[facet], value);
    for (const value of filters.facets[facet].not) parameters.append(`not-${FACET_NAMES[facet]}`, value);
  }
  set("match", filters.match, DEFAULT_VIEW.filters.match);
  set("from", filters.from);
  set("to", filters.to);
  set("q", filters.query, "");
  set("in", filters.within, DEFAULT_VIEW.filters.within);
  set("order", state.order, DEFAULT_VIEW.order);
  set("lanes", state.lanes, DEFAULT_VIEW.lanes);
  set("window", window && `${dayText(window.first)}/${dayText(window.last)}`);
  set("documents", state.documents);
  set("event", event);
  if (event === null) set("document", document);
  if (event !== null || document !== null) set("text", state.text, DEFAULT_VIEW.text);
  const fragment = parameters.toString();
  return fragment === "" ? "" : `#v=${ADDRESS_VERSION}&${fragment}`;
}
