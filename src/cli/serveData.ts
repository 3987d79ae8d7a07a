import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";

/** A step of a server's chain: it answers, or hands on. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const DATA_PATH = /^data\/[\w/-]+\.json$/;

/** The path below the base that a request asks for, without its query; null where it cannot be read. */
function pathBelow(base: string, url: string): string | null {
  const path = url.replace(/[?#].*$/, "");
  if (!path.startsWith(base)) return null;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
}

/**
 * Answers requests for `data/*.json` with the file as it is now, never from a cache. A file that is
 * not there is a 404: a server for single-page apps would answer with the page.
 * @param base path that the page is served at, with a slash at both ends
 * @param folder the folder that holds `data/`
 * @param ready what is waited for before each answer
 */
export function serveData(base: string, folder: string, ready: () => Promise<void>): Middleware {
  return (request, response, next) => {
    const path = pathBelow(base, request.url ?? "");
    if (path === null || !DATA_PATH.test(path)) return next();
    const answer = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" });
      response.end(request.method === "HEAD" ? undefined : body);
    };
    ready()
      .then(() => readFile(join(folder, path)))
      .then(
        (body) => answer(200, "application/json; charset=utf-8", body),
        () => answer(404, "text/plain; charset=utf-8", "There is no such data file. Build the data again.\n"),
      );
  };
}
