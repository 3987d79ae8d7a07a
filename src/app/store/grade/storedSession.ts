import * as z from "zod/mini";
import { EVENT_KINDS } from "../../../model/event.ts";
import { type GradeSession, VERDICTS } from "./session.ts";

const sessionSchema = z.object({
  format: z.literal("wanglai-grade"),
  version: z.literal(1),
  seed: z.number(),
  population: z.number(),
  address: z.string(),
  events: z.array(
    z.object({
      id: z.string(),
      skipped: z.boolean(),
      judgements: z.record(z.string(), z.object({ verdict: z.enum(VERDICTS), instead: z.nullable(z.string()) })),
      missing: z.nullable(
        z.object({
          kinds: z.array(z.enum(EVENT_KINDS)),
          organizations: z.array(z.string()),
          people: z.array(z.string()),
          place: z.nullable(z.string()),
        }),
      ),
    }),
  ),
});

/** Under what a session is kept: several sites of one origin have each their own. */
export function sessionKey(dataFolder: string): string {
  return `wanglai.grade ${dataFolder}`;
}

/** The session that is kept; null where there is none, where it cannot be read, and where the browser keeps nothing. */
export function readSession(key: string, storage: () => Storage): GradeSession | null {
  try {
    const text = storage().getItem(key);
    if (text === null) return null;
    const read = sessionSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null; // storage is switched off, or holds something else
  }
}

/** Keeps a session, or for null forgets it. @returns whether the browser did so */
export function keepSession(key: string, session: GradeSession | null, storage: () => Storage): boolean {
  try {
    if (session) storage().setItem(key, JSON.stringify(session));
    else storage().removeItem(key);
    return true;
  } catch {
    return false; // storage is switched off or full
  }
}
