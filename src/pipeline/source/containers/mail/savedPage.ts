import { decodeHeader } from "./headerWords.ts";
import type { MimePart } from "./mime.ts";

/** A page that a browser saved as a mail (MHTML). */
export interface SavedPage {
  readonly part: MimePart;
  /** Where it came from; null where it is no address on the web. */
  readonly address: string | null;
}

const WEB = /^https?:\/\/\S{3,2000}$/i;

function rootOf(mail: MimePart): MimePart | null {
  if (!mail.parts) return mail.type.value === "text/html" ? mail : null;
  const start = mail.type.parameters.get("start");
  const root =
    mail.parts.find(({ headers }) => start !== undefined && headers.get("content-id") === start) ?? mail.parts[0];
  return root ? rootOf(root) : null;
}

/** The page that a mail is, if it is one that was saved and not sent: it has a place of its own, and nobody whom it was sent to. */
export function savedPage(mail: MimePart): SavedPage | null {
  const { headers, type } = mail;
  if (headers.has("to") || headers.has("received")) return null;
  if (type.value !== "multipart/related" && type.value !== "multipart/alternative" && type.value !== "text/html")
    return null;
  const part = rootOf(mail);
  if (!part) return null;
  const places = [
    headers.get("snapshot-content-location"),
    part.headers.get("content-location"),
    headers.get("content-location"),
  ];
  const given = places.filter((place) => place !== undefined).map((place) => decodeHeader(place).replace(/\s/g, ""));
  if (given.length === 0 && headers.has("from")) return null;
  return { part, address: given.find((place) => WEB.test(place)) ?? null };
}
