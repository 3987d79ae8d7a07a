import { strToU8, type Zippable, zipSync } from "fflate";
import mammoth from "mammoth";
import type { Diagnostic } from "../../../../model/diagnostic.ts";
import type { Reading } from "../../../../model/source.ts";
import { decode } from "../../encodings/decode.ts";
import { convertedSource, converting } from "../convertedSource.ts";
import type { Allowance } from "../room.ts";
import { unzipEntry } from "../zip/unzipEntry.ts";
import type { ZipEntry } from "../zip/zipDirectory.ts";
import { isWellNested, paragraphsOf, titleProperty, withKnownWrappers } from "./wordParts.ts";

/** Parts that hold text or say how it is laid out; pictures, fonts and what is embedded are not looked at. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;
const EDGE = /^word\/(header|footer)\d{0,4}\.xml$/i;
const BODY = /^word\/(?:document|footnotes|endnotes)\d{0,4}\.xml$/i;
/** A thick report has 3 MB of mark-up; a part beyond this is no article, and would fill the memory, where it takes 200 times as much. */
const LARGEST_PART = 10 * 1024 * 1024;

/** Styles of Word that mammoth does not make headings of by itself. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** A picture is not shown: its place is nothing. */
const noPicture = async () => ({ src: "" });
const PICTURE = /<img\b[^<>]*>/g;
/** What mammoth sets where a footnote belongs, and behind the footnote's text; the text itself stays. */
const NOTE_MARK =
  /<sup><a href="#(?:foot|end)note-[^"]{1,40}"[^<>]*>\[\d{1,5}\]<\/a><\/sup>|\s?<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/g;
/** A line end behind each of these makes the source readable. */
const BLOCK_END = /<\/(?:p|h[1-6]|li|tr|table|ul|ol)>/g;

const TAG = /<[^<>]*>/g;
/** The title stands among so many paragraphs at the top. */
const TOP = 8;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const bare = (text: string) => text.replace(/\s+/g, "");

/** The title of the file's properties, where the text itself begins with it: many files still have that of their template. */
function titleElement(property: string, html: string): string {
  const wanted = bare(escaped(property));
  if (wanted === "") return "";
  const top = html.split(/<\/(?:p|h[1-6])>/, TOP);
  return top.some((block) => bare(block.replace(TAG, "")) === wanted) ? `<title>${escaped(property)}</title>\n` : "";
}

/** What stands at the top or the bottom of every page, each line once, in an element of its own. */
function edgeElement(place: "header" | "footer", parts: ReadonlyMap<string, string>): string {
  const lines = new Set<string>();
  for (const [name, xml] of parts) {
    if (EDGE.exec(name)?.[1]?.toLowerCase() === place) for (const line of paragraphsOf(xml)) lines.add(line);
  }
  if (lines.size === 0) return "";
  const shown = [...lines].map((line) => `<p>${escaped(line)}</p>\n`).join("");
  return `<div data-part="page-${place}">\n${shown}</div>\n`;
}

interface Parts {
  readonly texts: ReadonlyMap<string, string>;
  readonly pictures: boolean;
}

/** The parts of a file as text, or why one that is needed cannot be had. */
function readParts(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  allowance: Allowance,
): Parts | { code: string; message: string } {
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (!PART.test(entry.name)) continue;
    if (entry.size > LARGEST_PART) {
      return {
        code: "too-large",
        message: "Its text and mark-up come to more than 10 MB, expected an article. Split it, or save it as a PDF.",
      };
    }
    const bytes = unzipEntry(archive, entry, allowance);
    if (bytes instanceof Uint8Array) texts.set(entry.name, decode(bytes)?.text ?? "");
    else if (BODY.test(entry.name) || bytes.code === "password") return bytes;
  }
  return { texts, pictures: entries.some(({ name }) => /^word\/media\//i.test(name)) };
}

/** The parts that mammoth reads, packed anew as they stand. */
function repack(parts: ReadonlyMap<string, string>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of parts) {
    if (EDGE.test(name)) continue;
    files[name] = [
      strToU8(BODY.test(name) ? withKnownWrappers(text) : text),
      { level: 0, mtime: "1980-01-01T00:00:00" },
    ];
  }
  return zipSync(files);
}

/** The body as HTML without pictures, and the elements that were not read, by their names. */
async function convert(parts: ReadonlyMap<string, string>): Promise<{ html: string; ignored: string[] }> {
  const packed = repack(parts);
  // Node's form of mammoth takes the one, that of browsers the other.
  const input = { buffer: packed, arrayBuffer: packed } as unknown as { arrayBuffer: ArrayBuffer };
  const { value, messages } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    includeEmbeddedStyleMap: false,
    convertImage: mammoth.images.imgElement(noPicture),
  });
  const names = messages.flatMap(
    ({ message }) => /unrecognised element was ignored: (\S{1,60})/.exec(message)?.[1] ?? [],
  );
  return { html: value.replace(PICTURE, "").replace(NOTE_MARK, ""), ignored: [...new Set(names)].sort() };
}

/** Formulas and the like: what was not read may have held text. */
function ignoredRemark(ignored: readonly string[]): Diagnostic[] {
  const telling = ignored.filter((name) => /^(?:m:oMath|w:sdt|wps:|w:altChunk|w:subDoc|w:contentPart)/.test(name));
  if (telling.length === 0) return [];
  const message = `Unexpected parts of the Word file that are not read (${telling.join(", ")}), expected text and tables. If words are missing, save it as a PDF and put that beside it.`;
  return [converting("word-parts", "warning", message)];
}

/**
 * A Word document (docx) as HTML: paragraphs, headings, lists, tables, links and notes; what stands at the edges of its
 * pages below, in elements with `data-part`. Deleted text, comments and pictures are no text.
 */
export async function readWord(
  file: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  allowance: Allowance,
): Promise<Reading> {
  const parts = readParts(bytes, entries, allowance);
  if ("code" in parts) return { file, ...parts };
  let body: Awaited<ReturnType<typeof convert>>;
  try {
    for (const [name, xml] of parts.texts) if (BODY.test(name) && !isWellNested(xml)) throw new Error(name);
    body = await convert(parts.texts);
  } catch {
    const message =
      "The Word file is damaged: its text cannot be read. Open it in Word or WPS, save it again as .docx, and put that there.";
    return { file, code: "broken", message };
  }
  if (body.html.replace(TAG, "").trim() === "") {
    const message = parts.pictures
      ? "The Word file holds pictures and no text. Run text recognition (OCR) on them, or put the article's text there."
      : "The Word file holds no text, expected an article.";
    return { file, code: parts.pictures ? "scanned" : "empty", message };
  }
  const property = titleProperty(parts.texts.get("docProps/core.xml") ?? "");
  const edges = edgeElement("header", parts.texts) + edgeElement("footer", parts.texts);
  const text = `${titleElement(property, body.html)}${body.html.replace(BLOCK_END, "$&\n")}${edges}`;
  return convertedSource({
    file,
    bytes,
    format: "html",
    text,
    kind: "a Word document (docx)",
    diagnostics: ignoredRemark(body.ignored),
  });
}
