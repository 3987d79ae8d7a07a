import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { Diagnostic } from "../../../../model/diagnostic.ts";
import type { ReadFailure, Reading } from "../../../../model/source.ts";
import { sniffFormat } from "../../sniffFormat.ts";
import { convertedSource, converting } from "../convertedSource.ts";
import { cmap } from "./cmaps.ts";
import { loadPdfjs } from "./loadPdfjs.ts";
import { inColumns } from "./pdfColumns.ts";
import { findEdges } from "./pdfEdges.ts";
import { linesOf } from "./pdfLines.ts";
import { type PageText, readPage } from "./pdfPage.ts";
import { paragraphsOf } from "./pdfParagraphs.ts";
import { safePdf } from "./pdfStreams.ts";

/** Far more than any article or report has; each costs some milliseconds. */
const MOST_PAGES = 1000;
/** A PDF with fewer characters is a picture with a stamp on it. */
const FEWEST_CHARACTERS = 10;
/** Of characters that are none (private use, lost, controls), a text that can be read has less. */
const MOST_STRANGE = 0.3;
/** So many pages without text, and such a share of all, are no blank pages between chapters. */
const FEWEST_BLANK = 2;
const BLANK_SHARE = 0.25;

const SCANNED =
  "Run text recognition (OCR, such as in WPS, Acrobat or ocrmypdf) and put the result here, or save the article's text.";

const NO_TEXT = `The PDF holds pictures of pages and no text: it was scanned. ${SCANNED}`;
const NO_CHARACTERS = `The fonts of the PDF do not tell which characters they show, so that its text cannot be read. ${SCANNED}`;
const PASSWORD =
  "The PDF is protected by a password. Open it with the password, print or save it as a PDF without one, and put that here.";
const BROKEN =
  "The PDF is damaged or cut off, and no page of it can be read. Get it again, or save it anew from a reader.";

const BOMB =
  "What is packed in the PDF comes to far more than any text does (a zip bomb?), and was not unpacked. If it is real, save it anew from a reader, or save the article's text.";

/** What pdf.js asks for beside the file: CMaps of Chinese; there is nothing else that a text needs. */
class Resources {
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const found = await cmap(filename.replace(/\.bcmap$/, ""));
    if (!found) throw new Error(`Unexpected resource ${filename}, expected a CMap of Chinese.`);
    return found;
  }
}

/** The same in every host: no worker, no canvas, no fonts of the system, nothing over the network, no code from the file. */
const OPTIONS = {
  verbosity: 0,
  BinaryDataFactory: Resources,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  enableXfa: false,
};

const STRANGE = /[\p{Cc}\p{Co}\ufffd]/gu;

function isUnreadable(text: string): boolean {
  const visible = text.replace(/\s/g, "");
  return (visible.match(STRANGE)?.length ?? 0) > visible.length * MOST_STRANGE;
}

/** The text of all pages, each ended by a form feed: edges first and last, so that stage 2 can tell them. */
function layOut(pages: readonly PageText[]): string {
  const edged = findEdges(pages.map(({ height, pieces }) => ({ height, lines: linesOf(pieces) })));
  const texts = edged.map(({ top, body, bottom }, index) => {
    const texts = [
      ...top.map(({ text }) => text),
      ...paragraphsOf(inColumns(body)),
      ...bottom.map(({ text }) => text),
      ...(pages[index]?.slanted ?? []),
    ];
    return `${texts.join("\n")}\n\f`;
  });
  return texts.join("\n");
}

/** The pages that can be read, and remarks on those that cannot. */
async function readPages(document: PDFDocumentProxy): Promise<{ pages: PageText[]; remarks: Diagnostic[] }> {
  const pages: PageText[] = [];
  const broken: number[] = [];
  const blank: number[] = [];
  const cut: number[] = [];
  const count = Math.min(document.numPages, MOST_PAGES);
  for (let number = 1; number <= count; number++) {
    try {
      const page = await document.getPage(number);
      const text = await readPage(page);
      if (text.pieces.length === 0) blank.push(number);
      if (text.cut) cut.push(number);
      pages.push(text);
      page.cleanup();
    } catch {
      broken.push(number);
    }
  }
  const remarks: Diagnostic[] = [];
  const warn = (rule: string, message: string) => remarks.push(converting(rule, "warning", message));
  if (broken.length > 0) {
    warn(
      "pdf-pages",
      `Unexpected damage on page ${list(broken)}, expected text; the other pages were read. Get the PDF again.`,
    );
  }
  if (cut.length > 0) {
    warn(
      "pdf-pages",
      `Unexpected length of page ${list(cut)}, expected less text than a newspaper's; its rest was not read.`,
    );
  }
  if (blank.length >= FEWEST_BLANK && blank.length >= count * BLANK_SHARE && blank.length < count) {
    warn(
      "scanned-pages",
      `Unexpected pages without text (${list(blank)}), expected some: they may be scanned. ${SCANNED}`,
    );
  }
  if (document.numPages > count) {
    warn(
      "pdf-pages",
      `Unexpected length of ${document.numPages} pages, expected at most ${MOST_PAGES}; the rest was not read. Split it.`,
    );
  }
  return { pages, remarks };
}

const LISTED = 10;
function list(numbers: readonly number[]): string {
  const shown = numbers.slice(0, LISTED).join(", ");
  return numbers.length > LISTED ? `${shown} and ${numbers.length - LISTED} more` : shown;
}

function failureOf(file: string, error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : "";
  return name === "PasswordException"
    ? { file, code: "password", message: PASSWORD }
    : { file, code: "broken", message: BROKEN };
}

/**
 * A PDF as plain text: the lines of its pages as paragraphs, each page ended by a form feed. What stands at the edge of every page
 * stays at the page's beginning and end. Its properties (title, author, day) are not read: most tell of the program
 * or of a template.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Reading> {
  const fail = (code: string, message: string): ReadFailure => ({ file, code, message });
  const data = safePdf(bytes);
  if (!data) return fail("too-large", BOMB);
  const { getDocument } = await loadPdfjs();
  const task = getDocument({ ...OPTIONS, data } as Parameters<typeof getDocument>[0]);
  try {
    const document = await task.promise;
    const { pages, remarks } = await readPages(document);
    if (pages.length === 0) return fail("broken", BROKEN);
    const text = layOut(pages);
    if (isUnreadable(text)) return fail("scanned", NO_CHARACTERS);
    if (text.replace(/\s/g, "").length < FEWEST_CHARACTERS) return fail("scanned", NO_TEXT);
    const format = sniffFormat(text) === "labelled" ? "labelled" : "plain";
    return convertedSource({ file, bytes, format, text, kind: "a PDF", diagnostics: remarks });
  } catch (error) {
    return failureOf(file, error);
  } finally {
    await task.destroy().catch(() => undefined);
  }
}
