import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Changes } from "./changes.ts";
import { answer, type Middleware, mediaType, pathBelow } from "./serveData.ts";

/** Files that lie beside the page. */
const BESIDE = /^[a-z][\w-]*\.(?:svg|webmanifest|md|png|ico|txt|js)$/;

/** The page with an element that tells it where to listen for changes. */
function living(page: string, changes: Changes): string {
  const attributes = Object.entries(changes.meta()).map(([name, value]) => ` ${name}="${value}"`);
  return page.replace("</head>", () => `<meta${attributes.join("")}></head>`);
}

/**
 * Answers requests for the page and what lies beside it, never from a cache: the page belongs to the program that serves it.
 * @param folder of the built page
 * @param changes what the page listens to
 */
export function servePage(folder: string, changes: Changes): Middleware {
  return (request, response, next) => {
    const path = pathBelow("/", request);
    const isPage = path === "" || path === "index.html";
    if (path === null || !(isPage || BESIDE.test(path))) return next();
    const headers = { "content-type": mediaType(isPage ? "index.html" : path), "cache-control": "no-store" };
    const read = isPage
      ? readFile(join(folder, "index.html"), "utf8").then((page) => living(page, changes))
      : readFile(join(folder, path));
    read.then(
      (body) => answer(request, response, 200, headers, body),
      () => next(),
    );
  };
}
