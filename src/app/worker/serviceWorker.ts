/** Entry of the service worker, which the built page registers once it has drawn. */
import type { ToOffline } from "./offline/offlineMessages.ts";
import { OfflineSite } from "./offline/offlineSite.ts";

/** Everything that belongs to the page but `index.html`: the build says it (`cli/page/serviceWorker.ts`). */
declare const SITE_PARTS: readonly string[];

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** What a service worker has beyond other workers, as far as it is used here. */
interface ServiceWorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void>; matchAll(options: { type: "window" }): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WaitingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: FetchEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToOffline> & WaitingEvent) => void): void;
}

const worker = self as unknown as ServiceWorkerScope;
const site = new OfflineSite(
  {
    caches,
    fetch: (request, init) => fetch(request, init),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    resign: () => worker.registration.unregister(),
  },
  { scope: worker.registration.scope, parts: SITE_PARTS },
);

worker.addEventListener("install", (event) => {
  event.waitUntil(site.install().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(site.activate().then(() => worker.clients.claim()));
});

worker.addEventListener("fetch", (event) => {
  const answer = site.respond(event.request, (work) => event.waitUntil(work));
  if (answer) event.respondWith(answer);
});

worker.addEventListener("message", (event) => {
  const settle = async () => {
    const windows = await worker.clients.matchAll({ type: "window" });
    event.ports[0]?.postMessage(await site.settle(event.data.all, windows.length <= 1));
  };
  event.waitUntil(settle());
});
