import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** A server of files for one benchmark. */
export interface FolderServer {
  /** `http://127.0.0.1:1234/`. */
  readonly address: string;
  /** From now on whoever asks for such a path waits; the call it returns lets all go on. */
  hold(prefix: string): () => void;
  close(): Promise<void>;
}

/** By prefix of the path, the longest first: where its files lie. `plain` files are sent without compression. */
export type Mounts = Readonly<Record<string, { readonly folder: string; readonly plain?: boolean }>>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};
const ENCODINGS = [
  ["br", ".br"],
  ["gzip", ".gz"],
] as const;
/** Names that are made of content, by the build of the page or of the data. */
const NAMED_BY_CONTENT = /[-/][\w-]{8,}\.\w+$/;
/** A page that shares its process with no other may measure its memory. */
const ISOLATED = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
} as const;

/** The variant of a file that is sent: compressed beforehand where the browser takes it. */
function variantOf(path: string, accepted: string, plain: boolean): { path: string; encoding: string | null } | null {
  if (!plain) {
    for (const [encoding, ending] of ENCODINGS) {
      if (accepted.includes(encoding) && existsSync(path + ending)) return { path: path + ending, encoding };
    }
  }
  if (existsSync(path)) return { path, encoding: null };
  // Large corpora are kept compressed only.
  return existsSync(`${path}.gz`) ? { path: `${path}.gz`, encoding: "unpacked" } : null;
}

function answer(mounts: Mounts, request: IncomingMessage, response: ServerResponse): void {
  const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const path = normalize(asked.endsWith("/") ? `${asked}index.html` : asked);
  const prefix = Object.keys(mounts)
    .sort((a, b) => b.length - a.length)
    .find((one) => path.startsWith(one));
  const mount = prefix === undefined ? undefined : mounts[prefix];
  const found =
    mount &&
    variantOf(
      join(mount.folder, path.slice(prefix?.length)),
      String(request.headers["accept-encoding"] ?? ""),
      mount.plain ?? false,
    );
  if (!found) {
    response.writeHead(404, ISOLATED).end();
    return;
  }
  const { encoding } = found;
  response.writeHead(200, {
    ...ISOLATED,
    "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
    "Cache-Control": NAMED_BY_CONTENT.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(encoding === null || encoding === "unpacked" ? {} : { "Content-Encoding": encoding }),
  });
  const file = createReadStream(found.path);
  // A browser that goes away is none of our business.
  const done = () => undefined;
  if (encoding === "unpacked") pipeline(file, createGunzip(), response, done);
  else pipeline(file, response, done);
}

/** Serves folders on a free port of this machine, compressed where they are, with all that is named by content immutable. */
export async function serveFolders(mounts: Mounts): Promise<FolderServer> {
  const held = new Map<string, Promise<void>>();
  const server = createServer((request, response) => {
    const waiting = [...held].filter(([prefix]) => request.url?.startsWith(prefix)).map(([, released]) => released);
    void Promise.all(waiting).then(() => answer(mounts, request, response));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    hold(prefix) {
      let release = () => {};
      held.set(prefix, new Promise((go) => (release = go)));
      return () => {
        held.delete(prefix);
        release();
      };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
