import type { QueryClient } from "@tanstack/react-query";
import { leaving } from "../leaving.ts";
import { OWN_FILES } from "../loadData.ts";
import { DATA_FOLDER } from "../queries.ts";
import { fetchRecords } from "../recordQueries.ts";
import { noteKept, SITE } from "./keptNote.ts";
import { LocalArticles } from "./localArticles.ts";
import type { Change, LocalHost } from "./localHost.ts";
import { areUnkept } from "./localState.ts";
import { WorkerReader } from "./reader.ts";
import { openShelf } from "./shelf.ts";

/** In milliseconds: nobody waits longer for a moment without work. */
const PATIENCE = 500;

/** Asks the browser once not to throw away what is kept, where it was not refused before. */
async function askToPersist(): Promise<void> {
  const { storage, permissions } = navigator;
  if (await storage.persisted()) return;
  const { state } = await permissions.query({ name: "persistent-storage" });
  if (state !== "denied") await storage.persist();
}

let opened: LocalArticles | null = null;

/** The files of this device, the same for as long as the page is open. */
export function localArticles(client: QueryClient): LocalArticles {
  opened ??= open(client);
  return opened;
}

function open(client: QueryClient): LocalArticles {
  const channel = "BroadcastChannel" in window ? new BroadcastChannel(`wanglai.local ${SITE}`) : null;
  let hasAsked = false;
  const host: LocalHost = {
    reader: new WorkerReader(),
    folder: DATA_FOLDER,
    files: OWN_FILES,
    loadRecords: (index, wanted) => fetchRecords(client, index, wanted),
    idle: () =>
      new Promise((resolve) => {
        if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: PATIENCE });
        else setTimeout(resolve);
      }),
    openShelf: (ended) => openShelf(SITE, ended),
    note(isKept) {
      noteKept(isKept);
      if (!isKept || hasAsked) return;
      hasAsked = true;
      // Browsers without it keep what they can.
      void askToPersist().catch(() => undefined);
    },
    tellOthers: (change) => channel?.postMessage(change),
    later: (milliseconds, call) => void setTimeout(call, milliseconds),
    now: () => Date.now(),
  };
  const local = new LocalArticles(host);
  leaving.watch(local, areUnkept);
  if (channel) channel.onmessage = ({ data }: MessageEvent<Change>) => void local.heard(data);
  return local;
}
