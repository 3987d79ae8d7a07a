import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { CODINGS } from "./precompress.ts";
import { answer, answerMissing, DATA_PATH, type Middleware, mediaType, pathBelow } from "./serveData.ts";

/** Scripts and styles, as Vite names them. */
const ASSET_PATH = /^assets\/[\w.-]+\.(?:js|css)$/;

/** Names that are made from what is in the file: data by 16 digits, scripts and styles by 8 letters behind a dash. */
export const NAMED_BY_CONTENT = /\/[0-9a-f]{16}\.\w+$|^assets\/.*-[\w-]{8}\.\w+$/;

/** Whether a browser takes a coding, by its `Accept-Encoding`. */
function takes({ headers }: IncomingMessage, coding: string): boolean {
  return String(headers["accept-encoding"] ?? "")
    .split(",")
    .some((part) => {
      const [name, ...rest] = part.split(";").map((word) => word.trim().toLowerCase());
      return name === coding && !rest.some((word) => /^q=0(?:\.0*)?$/.test(word));
    });
}

/** A file as it is sent. */
interface Form {
  readonly coding: string | null;
  readonly location: string;
}

/** The smallest form of a file that a browser takes: one that is older than the file is of another file. */
async function formFor(request: IncomingMessage, location: string, changed: number): Promise<Form> {
  for (const [coding, ending] of Object.entries(CODINGS)) {
    if (!takes(request, coding)) continue;
    const compressed = await stat(location + ending).catch(() => null);
    if (compressed?.isFile() && compressed.mtimeMs >= changed) return { coding, location: location + ending };
  }
  return { coding: null, location };
}

/**
 * Answers requests for data, scripts and styles of a built page as a web server should: compressed where the browser takes
 * it; kept for ever where the name is made from the content, else asked for again with what the browser has. A data file
 * that is not there is a 404.
 * @param base path that the page is served at, with a slash at both ends
 * @param folder of the built page
 */
export function serveBuilt(base: string, folder: string): Middleware {
  return (request, response, next) => {
    const path = pathBelow(base, request);
    if (path === null || !(DATA_PATH.test(path) || ASSET_PATH.test(path))) return next();
    const location = join(folder, path);
    const send = async () => {
      const { size, mtimeMs } = await stat(location);
      const tag = `W/"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
      const isLasting = NAMED_BY_CONTENT.test(path);
      const headers: Record<string, string> = { "content-type": mediaType(path), vary: "accept-encoding" };
      if (isLasting) headers["cache-control"] = "public, max-age=31536000, immutable";
      else Object.assign(headers, { "cache-control": "no-cache", etag: tag });
      if (!isLasting && request.headers["if-none-match"]?.includes(tag)) {
        response.writeHead(304, headers);
        response.end();
        return;
      }
      const form = await formFor(request, location, mtimeMs);
      const body = await readFile(form.location);
      if (form.coding) headers["content-encoding"] = form.coding;
      answer(request, response, 200, headers, body);
    };
    send().catch(() => (DATA_PATH.test(path) ? answerMissing(request, response) : next()));
  };
}
