import type { MetadataOrigin } from "../../../model/article.ts";

/** Where a value may have been found, in falling order of trust. */
export const TRUST: readonly MetadataOrigin[] = [
  "record",
  "front-matter",
  "label",
  "dateline",
  "heading",
  "json-ld",
  "meta",
  "footer",
  "address",
];
