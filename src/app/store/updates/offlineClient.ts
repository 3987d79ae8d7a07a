import type { Kept, ToOffline } from "../../worker/offline/offlineMessages.ts";

/** So long, in milliseconds, the page waits for a word of its service worker. */
const PATIENCE_MS = 300_000;

/** The service worker's file where this page is to have one; null elsewhere: see README.md. */
export function workerFile(): string | null {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? null;
  return meta("wanglai-live") === null ? meta("wanglai-offline") : null;
}

/** The service workers of this browser; null where it has none for this page. */
function container(): ServiceWorkerContainer | null {
  return "serviceWorker" in navigator ? navigator.serviceWorker : null;
}

/** Whether what this page fetches goes through a service worker. */
export const isKept = (): boolean => (container()?.controller ?? null) !== null;

/** Registers the service worker. Nothing is missed where the browser does not take it. */
export async function register(file: string): Promise<void> {
  await container()
    ?.register(file)
    .catch(() => undefined);
}

/** Calls back once a service worker takes over what this page fetches; returns how to stop. */
export function onKept(listener: () => void): () => void {
  container()?.addEventListener("controllerchange", listener);
  return () => container()?.removeEventListener("controllerchange", listener);
}

/** Tells the service worker that the page has come to rest. @returns null where it does not answer */
export function settle(message: ToOffline): Promise<Kept | null> {
  const worker = container()?.controller;
  if (!worker) return Promise.resolve(null);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const end = (kept: Kept | null) => {
      window.clearTimeout(timer);
      port1.close();
      resolve(kept);
    };
    const timer = window.setTimeout(end, PATIENCE_MS, null);
    port1.onmessage = ({ data }: MessageEvent<Kept>) => end(data);
    worker.postMessage(message, [port2]);
  });
}
