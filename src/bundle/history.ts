/**
 * What a bundle says of its own past: what changed since the build before (of a folder that is served: since it was served
 * before), and what readers put right. Few ask for it, so it is checked where it is read, not with the bundle.
 */
import * as z from "zod/mini";
import { damaged } from "./bundleError.ts";
import type { Bundle } from "./schema.ts";

/** So many vanished events are listed; the rest is counted. */
export const MOST_GONE = 200;

const sinceSchema = z.nullable(
  z.object({
    /** How many events the build before had. */
    events: z.number(),
    new: z.number(),
    changed: z.number(),
    vanished: z.number(),
    /** The vanished ones in order of time, {@link MOST_GONE} at most. */
    gone: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        /** EDTF. */
        date: z.string(),
        kinds: z.array(z.string()),
        organizations: z.array(z.string()),
      }),
    ),
  }),
);

/** What changed since the build before. */
export type Since = NonNullable<z.infer<typeof sinceSchema>>;

/**
 * What changed since the build before; null where nothing did, and where there was none.
 * @throws BundleError
 */
export function readSince({ since }: Pick<Bundle, "since">): Since | null {
  const read = sinceSchema.safeParse(since);
  if (read.success) return read.data;
  throw damaged("wanglai-bundle", "what it says of the build before cannot be read");
}
