import type { Diagnostic } from "../../../../model/diagnostic.ts";
import type { ReadFailure, Reading, SourceDocument } from "../../../../model/source.ts";
import { sniffFormat } from "../../sniffFormat.ts";
import { convertedSource, converting } from "../convertedSource.ts";
import { innerRoom, type Room, TOO_DEEP } from "../room.ts";
import { decodeDeclared } from "./charsets.ts";
import { decodeHeader } from "./headerWords.ts";
import { fileNameOf, type MailContents, type MailText, readContents } from "./mailBody.ts";
import { type MimePart, readMime } from "./mime.ts";
import { type SavedPage, savedPage } from "./savedPage.ts";
import { toLatin } from "./transferCodings.ts";

/** What hangs on a mail and holds no article: pictures, signatures, invitations. */
const NO_ARTICLE =
  /^(?:image|audio|video|font)\/|^text\/(?:calendar|css|x-vcard|vcard|x-amp-html|rfc822-headers)$|^message\/(?:delivery-status|disposition-notification)$|^application\/(?:pgp-signature|pgp-keys|x?-?pkcs7-signature|ics|octet-stream-signature)$/;
const ENCRYPTED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)$/;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Tue, 5 Mar 2024 16:20:00 +0800: the day as the sender's clock had it. */
const DATE = /(\d{1,2})\s{1,3}([A-Za-z]{3})[A-Za-z]{0,6}\s{1,3}(\d{4})(?:\s{1,3}(\d{1,2}:\d{2}))?/;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function dateOf(header: string): string {
  const [, day = "", month = "", year = "", time = ""] = DATE.exec(header) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number > 0 ? `${year}年${number}月${Number(day)}日 ${time}`.trim() : "";
}

/** The head of a mail as mail programs show it, so that stage 2 reads it as it reads one that was copied. */
function headLines({ headers }: MimePart): string[] {
  const value = (name: string) => decodeHeader(headers.get(name) ?? "");
  const told: readonly (readonly [label: string, value: string])[] = [
    ["主题", value("subject")],
    ["发件人", value("from").replaceAll('"', "")],
    ["收件人", value("to").replaceAll('"', "")],
    ["日期", dateOf(headers.get("date") ?? "")],
  ];
  return told.filter(([, one]) => one !== "").map(([label, one]) => `${label}：${one}`);
}

/** Texts of a mail as one: as a page where one of them is. */
function bodyOf(texts: readonly MailText[], head: readonly string[]): { text: string; html: boolean } {
  if (!texts.some(({ html }) => html)) {
    return { text: `${head.join("\n")}\n\n${texts.map(({ text }) => text).join("\n\n")}`, html: false };
  }
  const lines = head.map((line) => `<div>${escaped(line)}</div>`).join("\n");
  const bodies = texts.map(({ html, text }) => {
    if (html) return text;
    return text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "")
      .map((line) => `<p>${escaped(line)}</p>`)
      .join("\n");
  });
  return { text: `${lines}\n${bodies.join("\n")}`, html: true };
}

function pageSource(file: string, bytes: Uint8Array, { part, address }: SavedPage): SourceDocument {
  const { text, encoding } = decodeDeclared(part.content(), part.type.parameters.get("charset") ?? null);
  // As browsers write it into a page that they save as HTML.
  const url = address?.replaceAll("--", "%2D%2D");
  const saved = url ? `<!-- saved from url=(${String(url.length).padStart(4, "0")})${url} -->\n` : "";
  const kind = "a page that was saved as one file (MHTML)";
  return convertedSource({ file, bytes, format: "html", text: saved + text, encoding, kind });
}

const LISTED = 10;

/** The mail itself as a document; null where it says nothing, and only brings attachments. */
function mailSource(
  file: string,
  bytes: Uint8Array,
  mail: MimePart,
  { body }: MailContents,
  leftOut: readonly MimePart[],
): SourceDocument | null {
  if (body.every(({ html, text }) => (html ? text.replace(/<[^<>]*>|&nbsp;/g, "") : text).trim() === "")) return null;
  const { text, html } = bodyOf(body, headLines(mail));
  const format = html ? "html" : sniffFormat(text);
  const names = leftOut.flatMap((part) => fileNameOf(part) ?? []);
  const remarks: Diagnostic[] = [];
  if (names.length > 0) {
    const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : "";
    const message = `Attachments that hold no article were left out: ${names.slice(0, LISTED).join(", ")}${more}.`;
    remarks.push(converting("attachments", "info", message));
  }
  const encoding = body[0]?.encoding ?? "utf-8";
  return convertedSource({ file, bytes, format, text, encoding, kind: "a mail (eml)", diagnostics: remarks });
}

const CUT_OFF = converting(
  "mail-cut-off",
  "warning",
  "The mail is cut off: its closing line is missing, and attachments may be, too. Save it again from your mail program.",
);

/** Readings with a warning on the first document of them. */
function warned(readings: readonly Reading[]): Reading[] {
  const first = readings.findIndex((one) => !("code" in one));
  return readings.map((one, at) =>
    at === first && !("code" in one) ? { ...one, diagnostics: [...one.diagnostics, CUT_OFF] } : one,
  );
}

/** A name for a part that has none: what it is and which. */
function nameOf(part: MimePart, index: number): string {
  const subject =
    part.type.value === "message/rfc822"
      ? decodeHeader(readMime(toLatin(part.content())).headers.get("subject") ?? "")
      : "";
  return fileNameOf(part) ?? (subject.replace(/[\\/]+/g, "_") || `attachment ${index + 1}`);
}

async function readAttachments(file: string, parts: readonly MimePart[], room: Room): Promise<Reading[]> {
  const inner = innerRoom(room);
  const readings: Reading[] = [];
  for (const [index, part] of parts.entries()) {
    const name = `${file}/${nameOf(part, index)}`;
    const content = part.content();
    room.allowance.entries--;
    room.allowance.bytes -= content.length;
    if (!inner) readings.push({ file: name, code: "too-deep", message: TOO_DEEP });
    else if (room.allowance.bytes < 0 || room.allowance.entries < 0) break;
    else readings.push(...(await room.read(name, content, inner)));
  }
  return readings;
}

/**
 * What a mail (eml) or a page that was saved as one (mht) holds: its own text, with its subject, sender and day above it as
 * mail programs show them, and then its attachments, each a file of its own behind the name of the mail. Of a saved
 * page, the page with its address. A mail that is cut off says so in the first document.
 */
export async function readMail(file: string, bytes: Uint8Array, room: Room): Promise<readonly Reading[]> {
  const fail = (code: string, message: string): ReadFailure => ({ file, code, message });
  const mail = readMime(toLatin(bytes));
  if (ENCRYPTED.test(mail.type.value)) {
    return [
      fail("password", "The mail is encrypted. Open it in your mail program and save its text or its attachments."),
    ];
  }
  const page = savedPage(mail);
  const said = (readings: readonly Reading[]) => (mail.isCutOff ? warned(readings) : readings);
  if (page && page.part.content().length > 0) return said([pageSource(file, bytes, page)]);
  const contents = readContents(mail);
  const leftOut = contents.attachments.filter(({ type }) => NO_ARTICLE.test(type.value));
  const own = mailSource(file, bytes, mail, contents, leftOut);
  const kept = contents.attachments.filter((part) => !leftOut.includes(part) && part.content().length > 0);
  const attached = await readAttachments(file, kept, room);
  const readings = own ? [own, ...attached] : attached;
  if (readings.length > 0) return said(readings);
  return [
    fail("empty", "The mail holds no text and no documents, expected an article. Save it again with its attachments."),
  ];
}
