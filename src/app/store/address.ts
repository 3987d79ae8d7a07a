/**
 * The view state as the fragment of the address, `#v=1&org=…&kind=visit&from=2024-01-01`.
 * A fragment, because it never leaves the browser: what somebody searches for is in no server's log.
 *
 * A change of the spelling raises {@link ADDRESS_VERSION} and adds an upgrader from the version before.
 */
import { parseEdtf } from "../../model/edtf.ts";
import { EVENT_KINDS, type EventKind } from "../../model/event.ts";
import { dayText, parseDay } from "./days.ts";
import { showable } from "./timelineWindow.ts";
import { type DayWindow, DEFAULT_VIEW, type ViewState } from "./viewState.ts";

/** Rewrites parameters of version n (its place in the list, from 0) as version n + 1. */
export type AddressUpgrader = (parameters: URLSearchParams) => URLSearchParams;

const UPGRADERS: readonly AddressUpgrader[] = [
  // 0 → 1: addresses without a version are written as version 1.
  (parameters) => parameters,
];

export const ADDRESS_VERSION = UPGRADERS.length;

const ID = /^[\w-]{1,64}$/;
const LONGEST_QUERY = 500;

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

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
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

  const kinds = parameters.getAll("kind").filter((kind): kind is EventKind => EVENT_KINDS.some((k) => k === kind));
  const event = readId(parameters.get("event"));
  const document = event === null ? readId(parameters.get("document")) : null;
  const isOpen = event !== null || document !== null;
  return {
    filters: {
      organizations: unique(
        parameters
          .getAll("org")
          .map((name) => name.trim())
          .filter(Boolean),
      ),
      match: parameters.get("match") === "all" ? "all" : "any",
      kinds: unique(kinds),
      from: readDay(parameters.get("from")),
      to: readDay(parameters.get("to")),
      query: (parameters.get("q") ?? "").slice(0, LONGEST_QUERY),
    },
    event,
    document,
    window: readWindow(parameters.get("window")),
    order: parameters.get("order") === "newest" ? "newest" : DEFAULT_VIEW.order,
    text: isOpen && parameters.get("text") === "original" ? "original" : DEFAULT_VIEW.text,
  };
}

/** The fragment that {@link readAddress} reads back as the same state, with its `#`; empty for the plain view. */
export function writeAddress({ filters, event, document, window, order, text }: ViewState): string {
  const parameters = new URLSearchParams();
  for (const name of filters.organizations) parameters.append("org", name);
  if (filters.match === "all") parameters.set("match", "all");
  for (const kind of filters.kinds) parameters.append("kind", kind);
  if (filters.from !== null) parameters.set("from", filters.from);
  if (filters.to !== null) parameters.set("to", filters.to);
  if (filters.query !== "") parameters.set("q", filters.query);
  if (order !== DEFAULT_VIEW.order) parameters.set("order", order);
  if (window !== null) parameters.set("window", `${dayText(window.first)}/${dayText(window.last)}`);
  if (event !== null) parameters.set("event", event);
  else if (document !== null) parameters.set("document", document);
  const isOpen = event !== null || document !== null;
  if (isOpen && text !== DEFAULT_VIEW.text) parameters.set("text", text);
  const fragment = parameters.toString();
  return fragment === "" ? "" : `#v=${ADDRESS_VERSION}&${fragment}`;
}
