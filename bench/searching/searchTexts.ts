import type { BundleEvent } from "../../src/bundle/schema.ts";

/** What all tools search: title, sentence, and names of an event, one under the other. */
export function textOf({ title, quote, organizations, people, place }: BundleEvent): string {
  const names = [...organizations.map(({ name }) => name), ...people.flatMap(({ name, title }) => [title ?? "", name])];
  return [title, quote, ...names, place ?? ""].join("\n");
}
