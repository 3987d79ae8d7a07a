import { createHash } from "node:crypto";
import { BUNDLE_VERSION, type Bundle, type BundleDocument } from "../../src/bundle/schema.ts";
import { pinyinInitials } from "../../src/pipeline/text/pinyinInitials.ts";
import type { EventCorpus } from "./eventCorpus.ts";

const encoder = new TextEncoder();

/** The files of a corpus' bundle, as the build writes them. */
export function* bundleFiles(corpus: EventCorpus): Generator<{ path: string; bytes: Uint8Array }> {
  const named = (folder: string, value: unknown) => {
    const bytes = encoder.encode(`${JSON.stringify(value)}\n`);
    return { path: `${folder}/${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.json`, bytes };
  };
  const documents: BundleDocument[] = [];
  for (const { document, article, source } of corpus.documents()) {
    const files = [named("articles", article), named("sources", source)] as const;
    yield* files;
    documents.push({ ...document, article: files[0].path, source: files[1].path });
  }
  const events = [...corpus.events()];
  const people = [...new Set(events.flatMap(({ people }) => people.map(({ name }) => name)))].sort();
  const bundle: Bundle = {
    format: "wanglai-bundle",
    version: BUNDLE_VERSION,
    documents,
    organizations: corpus.organizations.map(({ name, type }) => ({
      name,
      initials: pinyinInitials(name, "organization"),
      type,
      aliases: [],
      couldBe: [],
    })),
    people: people.map((name) => ({ name, initials: pinyinInitials(name, "person") })),
    events,
    texts: [],
    tables: [],
    failures: [],
  };
  yield { path: "bundle.json", bytes: encoder.encode(JSON.stringify(bundle)) };
}
