import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** A step of a server's chain: it answers, or hands on. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** What data files can be called, below the page's address. */
export const DATA_PATH = /^data\/[\w/-]+\.(?:json|bin)$/;

const TYPES: Readonly<Record<string, string>> = {
  ".json": "application/json; charset=utf-8",
  ".bin": "application/octet-stream",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** The media type of a file, by the ending of its name. */
export function mediaType(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}

/** The path below the base that a request asks for, without its query; null where it cannot be read. */
export function pathBelow(base: string, { url = "" }: IncomingMessage): string | null {
  const path = url.replace(/[?#].*$/, "");
  if (!path.startsWith(base)) return null;
  try {
    return decodeURIComponent(path.slice(base.length));
  } catch {
    return null;
  }
}

/** Answers with a body, of which a `HEAD` request gets the length alone. */
export function answer(
  { method }: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string | Buffer,
): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(method === "HEAD" ? undefined : body);
}

/** Answers that there is no such data file: a server for single-page apps would answer with the page. */
export function answerMissing(request: IncomingMessage, response: ServerResponse): void {
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  answer(
    request,
    response,
    404,
    headers,
    "There is no such data file. Reload the page; if it is missing then, too, start the server again.\n",
  );
}

/**
 * Answers requests for data with the file as it is now, never from a cache. A file that is not there is a 404.
 * @param base path that the page is served at, with a slash at both ends
 * @param folder the folder that holds `data/`
 * @param ready what is waited for before each answer
 */
export function serveData(base: string, folder: string, ready: () => Promise<void>): Middleware {
  return (request, response, next) => {
    const path = pathBelow(base, request);
    if (path === null || !DATA_PATH.test(path)) return next();
    ready()
      .then(() => readFile(join(folder, path)))
      .then(
        (body) =>
          answer(request, response, 200, { "content-type": mediaType(path), "cache-control": "no-store" }, body),
        () => answerMissing(request, response),
      );
  };
}
