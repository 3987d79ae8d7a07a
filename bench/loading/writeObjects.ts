import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { pinyinInitials } from "../../src/pipeline/text/pinyinInitials.ts";
import type { EventCorpus } from "../events/eventCorpus.ts";
import type { EventObject, ObjectFile } from "./pages/objects.ts";

/** The parts of a JSON array, so that it never is one string. */
function* arrayOf<Value>(name: string, values: Iterable<Value>): Generator<string> {
  yield `"${name}":[`;
  let separator = "";
  for (const value of values) {
    yield separator + JSON.stringify(value);
    separator = ",";
  }
  yield "]";
}

function* eventObjects(corpus: EventCorpus, people: Set<string>): Generator<EventObject> {
  for (const event of corpus.events()) {
    const { id, title, date, implied, kinds, place, documents } = event;
    const names = event.people.map(({ name }) => name);
    for (const name of names) people.add(name);
    yield {
      ...{ id, title, date, implied, kinds, place, documents },
      organizations: event.organizations.map(({ name }) => name),
      people: names,
    };
  }
}

function* documentObjects(corpus: EventCorpus): Generator<ObjectFile["documents"][number]> {
  for (const { document } of corpus.documents()) {
    const { id, publisher, published, diagnostics } = document;
    yield { id, publisher, published, warned: diagnostics.length > 0 };
  }
}

function* objectFile(corpus: EventCorpus): Generator<string> {
  const people = new Set<string>();
  yield "{";
  yield* arrayOf("organizations", corpus.organizations);
  yield ",";
  yield* arrayOf("documents", documentObjects(corpus));
  yield ",";
  yield* arrayOf("events", eventObjects(corpus, people));
  yield ",";
  yield* arrayOf(
    "people",
    [...people].map((name) => ({ name, initials: pinyinInitials(name, "person") })),
  );
  yield "}";
}

/** Writes what a corpus' columns and titles say as a file of objects. */
export async function writeObjects(corpus: EventCorpus, path: string): Promise<void> {
  const file = createWriteStream(path);
  for (const piece of objectFile(corpus)) if (!file.write(piece)) await once(file, "drain");
  file.end();
  await finished(file);
}
