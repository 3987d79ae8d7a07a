/** Small files in the formats of containers, made in code, for tests. */
import { strToU8, zipSync } from "fflate";

/** Files as a ZIP archive; texts in UTF-8. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: "2024-01-01T00:00:00" });
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A paragraph of a Word document. */
export const wordParagraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The parts of a Word document whose body is some XML; more of them, by their names. */
export function wordParts(body: string, others: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
}

/** A Word document (docx). */
export function wordOf(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf(wordParts(body, others));
}

/** A part of a Word document that is printed on every page. */
export const wordEdge = (kind: "hdr" | "ftr", text: string) => `<w:${kind} ${W}>${wordParagraph(text)}</w:${kind}>`;

/** What a font of a PDF needs so that a reader knows its characters only by a predefined CMap. */
export interface PdfFont {
  readonly encoding: string;
  /** Text as the hex digits of its bytes. */
  readonly hex: (text: string) => string;
}

/** UTF-16, by a CMap that PDFs name and do not hold. */
export const UCS2: PdfFont = {
  encoding: "UniGB-UCS2-H",
  hex: (text) => [...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, "0")).join(""),
};

/** A line of a page: from the left and from the bottom, in points, and its size. */
export type PdfLine = readonly [left: number, bottom: number, text: string, size?: number];

const latin = (text: string) => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

/** A PDF of objects, of which the first is the catalog. */
export function pdfOf(objects: readonly string[]): Uint8Array {
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return latin(`${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
}

/** An object of a PDF with content of its own, a byte a unit. */
export const pdfStream = (content: string, entries = "") =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/**
 * A PDF of pages (595 by 842 points) with lines of text in a font that is not in it.
 * @param content the object with what a page draws
 * @param others more objects, behind all of these
 */
export function pdfPages(
  pages: readonly (readonly PdfLine[])[],
  { encoding, hex }: PdfFont = UCS2,
  content: (drawn: string) => string = pdfStream,
  others: readonly string[] = [],
): Uint8Array {
  const first = 6;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const bodies = pages.flatMap((lines, index) => {
    const drawn = lines.map(
      ([left, bottom, text, size = 12]) => `BT /F ${size} Tf ${left} ${bottom} Td <${hex(text)}> Tj ET`,
    );
    const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`;
    return [page, content(drawn.join("\n"))];
  });
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [4 0 R] >>`,
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>",
    ...bodies,
    ...others,
  ]);
}

/** A PDF of one page that shows a picture and no text, as a scanner makes it. */
export function scannedPdf(): Uint8Array {
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>",
    pdfStream("\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"),
    pdfStream("q 595 0 0 842 0 0 cm /I Do Q"),
  ]);
}

/** A PDF that opens only with a password: `qpdf --encrypt geheim geheim 128 --use-aes=y` of one with an empty page. */
export function lockedPdf(): Uint8Array {
  return latin(atob(LOCKED));
}

const LOCKED =
  "JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgMjAwIDIwMCBdIC9QYXJlbnQgMiAwIFIgL1R5cGUgL1BhZ2UgPj4KZW5kb2JqCjQgMCBvYmoKPDwgL0NGIDw8IC9TdGRDRiA8PCAvQXV0aEV2ZW50IC9Eb2NPcGVuIC9DRk0gL0FFU1YyIC9MZW5ndGggMTYgPj4gPj4gL0ZpbHRlciAvU3RhbmRhcmQgL0xlbmd0aCAxMjggL08gPGE5M2VlZjA5YTAzOGFlZjFmOWYyZTRjODkwMTBlMWIwZmE2YjI1N2E2ZjE4ZDdmOWQ0NDE0Y2QxYjJjYWJmMzQ+IC9QIC00IC9SIDQgL1N0bUYgL1N0ZENGIC9TdHJGIC9TdGRDRiAvVSA8YjVlY2ZjY2JkYTRkZTMyZmI2ZGY4N2E3ZTgwNTI2MGUwMTIyNDU2YTkxYmFlNTEzNDI3M2E2ZGIxMzRjODdjND4gL1YgNCA+PgplbmRvYmoKeHJlZgowIDUKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAwMDAwMDAwNjQgMDAwMDAgbiAKMDAwMDAwMDEyMyAwMDAwMCBuIAowMDAwMDAwMTk2IDAwMDAwIG4gCnRyYWlsZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNSAvSUQgWzxlZWZkNTVmY2RiZmExNjY0NDc5MjViNDVmMmNiMGM2ZD48ZWVmZDU1ZmNkYmZhMTY2NDQ3OTI1YjQ1ZjJjYjBjNmQ+XSAvRW5jcnlwdCA0IDAgUiA+PgpzdGFydHhyZWYKNDk1CiUlRU9GCg==";
