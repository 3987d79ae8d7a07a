type Pdfjs = typeof import("unpdf/pdfjs");

let loaded: Promise<Pdfjs> | null = null;

async function load(): Promise<Pdfjs> {
  const scope: { window?: unknown } = globalThis;
  const inWorker = scope.window === undefined && "onmessage" in globalThis;
  if (inWorker) scope.window = globalThis;
  try {
    return await import("unpdf/pdfjs");
  } finally {
    if (inWorker) delete scope.window;
  }
}

/**
 * pdf.js, loaded once. In a browser's worker it would take that worker for its own as it loads, say so to the page
 * and listen to what the page says; it does not where there is a `window`, which is so for as long as it loads.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load();
  return loaded;
}
