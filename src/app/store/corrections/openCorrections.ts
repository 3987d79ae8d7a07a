import type { QueryClient } from "@tanstack/react-query";
import { leaving } from "../leaving.ts";
import { SITE } from "../local/keptNote.ts";
import { areUnkept, Corrections, randomHex } from "./correctionsStore.ts";
import { type Channel, KeptLog } from "./keptLog.ts";

const known = new WeakMap<QueryClient, Corrections>();

/** The corrections of the page, by its client. They are read from the storage when they are first asked for. */
export function correctionsOf(client: QueryClient): Corrections {
  const found = known.get(client);
  if (found) return found;
  const channel: Channel | null = "BroadcastChannel" in globalThis ? new BroadcastChannel("wanglai.corrections") : null;
  const made = new Corrections(client, new KeptLog({ site: SITE, channel, newId: randomHex }));
  known.set(client, made);
  leaving.watch(made, areUnkept);
  void made.start();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void made.sync();
  });
  return made;
}
