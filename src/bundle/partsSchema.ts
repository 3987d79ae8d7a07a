/** The files of the events and documents of a large corpus: the rest of the contract of `schema.ts`, for which a page of a small one has no use. */
import * as z from "zod/mini";
import { BUNDLE_VERSION, bundleDocument, bundleEvent } from "./schema.ts";

export const eventsFileSchema = z.object({
  format: z.literal("wanglai-events"),
  version: z.literal(BUNDLE_VERSION),
  events: z.array(bundleEvent),
});
export const documentsFileSchema = z.object({
  format: z.literal("wanglai-documents"),
  version: z.literal(BUNDLE_VERSION),
  documents: z.array(bundleDocument),
});
