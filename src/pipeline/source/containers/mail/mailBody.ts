import { decodeDeclared } from "./charsets.ts";
import { structured } from "./headerWords.ts";
import type { MimePart } from "./mime.ts";

/** What a mail says itself, and what hangs on it. */
export interface MailContents {
  readonly body: readonly MailText[];
  readonly attachments: readonly MimePart[];
}

/** A part that is read as the mail's own text. */
export interface MailText {
  readonly html: boolean;
  readonly text: string;
  readonly encoding: string;
  readonly part: MimePart;
}

/** Of two forms of one text the page is taken, unless it says less than this share of the plain one. */
const ENOUGH = 0.6;

export function dispositionOf({ headers }: MimePart) {
  return structured(headers.get("content-disposition") ?? "");
}

/** What an attachment calls itself; null where it has no name. */
export function fileNameOf(part: MimePart): string | null {
  const name = dispositionOf(part).parameters.get("filename") ?? part.type.parameters.get("name");
  return name ? name.replace(/[\\/]+/g, "_").trim() : null;
}

function isText({ type }: MimePart): boolean {
  return type.value === "text/plain" || type.value === "text/html" || type.value === "";
}

function isAttached(part: MimePart): boolean {
  return dispositionOf(part).value === "attachment" || fileNameOf(part) !== null || !isText(part);
}

function readText(part: MimePart): MailText {
  const html = part.type.value === "text/html";
  return { html, part, ...decodeDeclared(part.content(), part.type.parameters.get("charset") ?? null) };
}

const visible = ({ html, text }: MailText) =>
  (html ? text.replace(/<(style|script|head)\b[\s\S]*?<\/\1>|<[^<>]*>/gi, "") : text).replace(/\s+/g, "").length;

/** Of the forms of one content the page, or the plain text where the page does not hold it. */
function bestOf(forms: readonly MailContents[]): MailContents {
  const size = (contents: MailContents) => contents.body.reduce((sum, one) => sum + visible(one), 0);
  const page = forms.findLast(({ body }) => body.some(({ html }) => html));
  const plain = forms.find(({ body }) => body.length > 0 && body.every(({ html }) => !html));
  const best = page && (!plain || size(page) >= size(plain) * ENOUGH) ? page : (plain ?? forms[0]);
  return { body: best?.body ?? [], attachments: forms.flatMap(({ attachments }) => attachments) };
}

/** Takes a mail apart into its own text and its attachments. */
export function readContents(part: MimePart): MailContents {
  if (!part.parts)
    return isAttached(part) ? { body: [], attachments: [part] } : { body: [readText(part)], attachments: [] };
  const all = part.parts.map(readContents);
  if (part.type.value === "multipart/alternative") return bestOf(all);
  return { body: all.flatMap(({ body }) => body), attachments: all.flatMap(({ attachments }) => attachments) };
}
