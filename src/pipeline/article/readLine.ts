import type { Span } from "../../model/span.ts";
import { entityAt } from "../text/entities.ts";
import type { Ledger, RemovalReason } from "./ledger.ts";
import { firstOf, type Line, type Region } from "./line.ts";

const ZERO_WIDTH: RemovalReason = { rule: "damage/zero-width", reason: "看不见的零宽字符或控制字符" };

/** Full-width digits and letters to half width, white space but the ideographic space to a space, radicals to characters. */
function foldUnit(unit: string, code: number): string {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? " " : unit;
  if (code >= 0x3000 && code <= 0x9fff) return unit;
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) {
    return String.fromCharCode(code - 0xfee0);
  }
  if (/\s/.test(unit)) return " ";
  if ((code >= 0x2f00 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) {
    const folded = unit.normalize("NFKC");
    return folded.length === 1 ? folded : unit;
  }
  return unit;
}

function isInvisible(code: number): boolean {
  if (code < 0x20) return code < 0x09 || code > 0x0d;
  if (code < 0x80) return code === 0x7f;
  return (
    (code < 0xa0 && code !== 0x85) ||
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** White space as it stands in a read line: all kinds are folded to these two. */
function isSpace(unit: string | undefined): boolean {
  return unit === " " || unit === "\u3000";
}

export interface ReadLineOptions {
  readonly entities?: boolean;
  readonly role?: Line["role"];
  readonly region?: Region;
  readonly blankBefore?: boolean;
}

/**
 * Reads source spans as one line of visible text: entities decoded, widths folded, invisible
 * characters removed, white space as spaces. White space at both ends stays open in the ledger.
 * Null where nothing is visible.
 */
export function readLine(ledger: Ledger, spans: readonly Span[], options: ReadLineOptions = {}): Line | null {
  const { source } = ledger;
  let size = 0;
  for (const span of spans) size += span.end - span.start;
  const at = new Int32Array(size);
  const to = new Int32Array(size);
  const parts: string[] = [];
  let count = 0;
  let indented = false;

  const push = (units: string, start: number, end: number) => {
    for (let i = 0; i < units.length; i++) {
      const unit = units[i] ?? "";
      if (count === 0 && isSpace(unit)) {
        indented = true;
        continue;
      }
      parts.push(unit);
      at[count] = start;
      to[count] = end;
      count++;
    }
  };

  for (const span of spans) {
    for (let i = span.start; i < span.end; ) {
      const code = source.charCodeAt(i);
      const entity = options.entities && code === 0x26 ? entityAt(source, i, span.end) : null;
      if (entity) {
        let folded = "";
        for (const unit of entity.text.split("")) {
          const unitCode = unit.charCodeAt(0);
          if (!isInvisible(unitCode)) folded += foldUnit(unit, unitCode);
        }
        if (folded === "") ledger.remove(i, i + entity.length, ZERO_WIDTH);
        else push(folded, i, i + entity.length);
        i += entity.length;
        continue;
      }
      if (isInvisible(code)) ledger.remove(i, i + 1, ZERO_WIDTH);
      else push(foldUnit(source[i] ?? "", code), i, i + 1);
      i++;
    }
  }
  while (count > 0 && isSpace(parts[count - 1])) count--;
  if (count === 0) return null;
  const text = parts.slice(0, count).join("");
  return {
    text,
    key: text,
    loose: text,
    at: firstOf(at, count),
    to: firstOf(to, count),
    role: options.role ?? "text",
    region: options.region ?? "main",
    blankBefore: options.blankBefore ?? false,
    indented,
  };
}
