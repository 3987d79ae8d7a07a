import type { IncomingMessage, ServerResponse } from "node:http";
import { type Middleware, pathBelow } from "./serveData.ts";

/** Where pages listen for changes of the data, below the page's address. */
export const CHANGES_PATH = "data/changes";

/** The name of the element that tells a page where to listen, and of which data it was told. */
const META = "wanglai-live";

/**
 * Tells open pages, as server-sent events, which version of the data there is: each when it begins to listen, and all when
 * there is another.
 */
export class Changes {
  private readonly listeners = new Set<ServerResponse>();
  private version = "";

  /** Says that there are data of this version. */
  tell(version: string): void {
    if (version === this.version) return;
    this.version = version;
    for (const listener of this.listeners) listener.write(this.message());
  }

  /** What a page has in its head so that it listens. */
  meta(): { readonly name: string; readonly content: string; readonly "data-version": string } {
    return { name: META, content: CHANGES_PATH, "data-version": this.version };
  }

  /**
   * Answers those who listen.
   * @param base path that the page is served at, with a slash at both ends
   * @param ready what is waited for before a listener is told the first version
   */
  serve(base: string, ready: () => Promise<void>): Middleware {
    return (request, response, next) => {
      if (pathBelow(base, request) !== CHANGES_PATH) return next();
      void ready().then(() => this.listen(request, response));
    };
  }

  private listen(request: IncomingMessage, response: ServerResponse): void {
    if (request.destroyed) return;
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" });
    // A page that lost its server asks again after so many milliseconds.
    response.write(`retry: 2000\n${this.message()}`);
    this.listeners.add(response);
    response.once("close", () => this.listeners.delete(response));
  }

  private message(): string {
    return `event: data\ndata: ${this.version}\n\n`;
  }

  /** Lets all listeners go. */
  close(): void {
    for (const listener of this.listeners) listener.end();
  }
}
