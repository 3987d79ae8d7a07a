import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pdfOf, pdfStream } from "../exampleFiles.ts";
import { safePdf } from "./pdfStreams.ts";

const KB = 1024;
const LIMITS = { ofOne: 64 * KB, ofAll: 512 * KB, ratio: 10, least: 64 * KB };

const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const deflated = (content: string | Uint8Array) => latin(deflateSync(Buffer.from(content as string, "latin1")));
const spaces = (size: number) => deflated(" ".repeat(size));
/** Text that packs to a third of its size or so. */
const numbers = (size: number, from: number) =>
  deflated(
    Array.from({ length: size / 8 }, (_, at) => `${(from + at * 7_919) % 9_999_999} `.padStart(8, "0")).join(""),
  );

const isSafe = (...objects: string[]) => safePdf(pdfOf(objects), LIMITS) !== null;

describe("what the streams of a PDF come to", () => {
  it.each([
    "/Filter /FlateDecode",
    "/Filter 5 0 R",
    "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
    "/Type /XRef /Size 9 /W [1 2 1] /Filter /FlateDecode",
    // The dictionary of another object.
    "/Subtype /Image >>\nendobj\n2 0 obj\n<< /Filter /FlateDecode",
  ])("is told by its bytes, whatever is said of them: %s", (entries) => {
    expect(isSafe(pdfStream(spaces(64 * KB), entries))).toBe(true);
    expect(isSafe(pdfStream(spaces(64 * KB + 1), entries))).toBe(false);
  });

  it("is told through several packings", () => {
    const [most, more] = [spaces(60 * KB), spaces(65 * KB)];
    expect(isSafe(pdfStream(deflated(deflated(most)), "/Filter [/Fl /Fl /Fl]"))).toBe(true);
    expect(isSafe(pdfStream(deflated(more), "/Filter [/FlateDecode /FlateDecode]"))).toBe(false);
    expect(isSafe(pdfStream(deflated(deflated(more)), "/Filter [/Fl /Fl /Fl]"))).toBe(false);
  });

  it("may be more together, as the file is larger, up to a limit", () => {
    const two = pdfStream(spaces(40 * KB));
    expect(isSafe(two)).toBe(true);
    expect(isSafe(two, two)).toBe(false);
    const many = (count: number) => Array.from({ length: count }, (_, at) => pdfStream(numbers(48 * KB, at)));
    expect(isSafe(...many(10))).toBe(true);
    expect(isSafe(...many(11))).toBe(false);
  });

  it("is less in a small file, whose pages may name it again and again", () => {
    const few = { ...LIMITS, least: 20 * KB };
    expect(safePdf(pdfOf([pdfStream(spaces(20 * KB))]), few)).not.toBeNull();
    expect(safePdf(pdfOf([pdfStream(spaces(30 * KB))]), few)).toBeNull();
  });

  it("is told to the end where the word that ends a stream stands in it", () => {
    // A block that is stored and not the last, and what is too much behind it.
    const stored = deflateSync(Buffer.from("endstream"), { level: 0 }).subarray(0, 16);
    stored[2] = 0;
    expect(isSafe(pdfStream(latin(stored) + spaces(65 * KB).slice(2)))).toBe(false);
    expect(isSafe(pdfStream(latin(stored) + spaces(63 * KB).slice(2)))).toBe(true);
  });

  it("is too much where streams without an end lie in each other again and again", () => {
    const endless = (count: number) => new TextEncoder().encode(`%PDF-1.4\n${"stream\nx\u0001".repeat(count)}`);
    expect(safePdf(endless(5), LIMITS)).not.toBeNull();
    expect(safePdf(endless(5_000), LIMITS)).toBeNull();
  });

  it("is told as far as it goes where a stream is damaged", () => {
    const cut = spaces(2_000 * KB).slice(0, 200);
    expect(isSafe(pdfStream(cut))).toBe(false);
    expect(isSafe(pdfStream(spaces(KB).slice(0, 10)))).toBe(true);
  });

  it("leaves all as it is but pictures and enclosed files, of which nothing can be unpacked", () => {
    const pdf = (start: string) =>
      pdfOf([
        pdfStream(spaces(KB), "/Length1 1024"),
        pdfStream(`${start}${spaces(65 * KB).slice(1)}`, "/Subtype/Image /DecodeParms << /Columns 1 >>"),
        pdfStream(`${start}${spaces(65 * KB).slice(1)}`, "/Type /EmbeddedFile"),
        pdfStream("\u00ff\u00d8 no pixels", "/Subtype /Image /Filter /DCTDecode"),
      ]);
    expect(safePdf(pdf("x"), LIMITS)).toEqual(pdf("\0"));
  });
});
