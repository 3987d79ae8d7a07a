import type { BundleFile } from "../../src/bundle/bundleFile.ts";
import { BundleWriter } from "../../src/bundle/bundleWriter.ts";
import type { EventCorpus } from "./eventCorpus.ts";

/** The files of a corpus' bundle, by the build's own writer. */
export function* bundleFiles(corpus: EventCorpus): Generator<BundleFile> {
  const writer = new BundleWriter();
  for (const records of corpus.documents()) yield* writer.addDocument(records);
  for (const event of corpus.events()) yield* writer.addEvent(event);
  yield* writer.finish({ organizations: corpus.organizations, tables: [], failures: [] });
}
