import { remembered } from "../../text/remembered.ts";
import { UnitMasks } from "../../text/unitMasks.ts";
import { UnitBits } from "../../text/unitSet.ts";
import type { Line } from "../line.ts";
import { attachment } from "./attachment.ts";
import type { BoilerplateRule } from "./boilerplateRule.ts";
import { breadcrumb } from "./breadcrumb.ts";
import { comments } from "./comments.ts";
import { copyright, isLongNotice } from "./copyright.ts";
import { counter } from "./counter.ts";
import { credit } from "./credit.ts";
import { distribution } from "./distribution.ts";
import { documentIndex } from "./documentIndex.ts";
import { followPrompt } from "./followPrompt.ts";
import { keywords } from "./keywords.ts";
import { linkList } from "./linkList.ts";
import { mail } from "./mail.ts";
import { mediaContact } from "./mediaContact.ts";
import { menu } from "./menu.ts";
import { messenger } from "./messenger.ts";
import { originalTitle } from "./originalTitle.ts";
import { ornament } from "./ornament.ts";
import { pageControl } from "./pageControl.ts";
import { pageJump } from "./pageJump.ts";
import { pageNumber } from "./pageNumber.ts";
import { pager } from "./pager.ts";
import { pictureNote } from "./pictureNote.ts";
import { placeholder } from "./placeholder.ts";
import { siteContact } from "./siteContact.ts";
import { siteName } from "./siteName.ts";
import { siteRegistration } from "./siteRegistration.ts";

/** All rules for single lines; the first that matches names the reason. */
export const BOILERPLATE_RULES: readonly BoilerplateRule[] = [
  ornament,
  pageNumber,
  pageJump,
  placeholder,
  pager,
  breadcrumb,
  keywords,
  counter,
  pictureNote,
  credit,
  pageControl,
  messenger,
  followPrompt,
  linkList,
  attachment,
  comments,
  copyright,
  siteRegistration,
  siteContact,
  mediaContact,
  distribution,
  documentIndex,
  mail,
  originalTitle,
  siteName,
  menu,
];

/** Longer lines are paragraphs, whatever they begin with. */
const LONGEST = 400;
/** A notice on liability may be a long paragraph. */
const LONGEST_NOTICE = 2000;
/** A part that no rule knows may stand among known ones if it is a name, not a sentence. */
const LONGEST_UNKNOWN = 14;

/** Longer lines are hardly those of a menu or a foot, which many pages have. */
const LONGEST_KNOWN = 40;

/** Bits of a number: one for each rule, and one for what may part a line. */
const PARTED = 1 << 31;
if (BOILERPLATE_RULES.length > 31) throw new RangeError("Unexpected number of rules, expected at most 31.");

/** By UTF-16 unit, which rules may match a line that has the unit; what parts a line is among them. */
const askedForSigns = new UnitMasks();
/** By UTF-16 unit, which rules may match a line that begins with it; found when a unit is first met. */
const askedForBeginning = new UnitMasks();
/** The first units that were met. */
const metFirst = new UnitBits();

for (const [number, { signs = "" }] of BOILERPLATE_RULES.entries())
  for (let i = 0; i < signs.length; i++) askedForSigns.add(signs.charCodeAt(i), 1 << number);
for (const sign of " \u3000|｜┊┃│]】") askedForSigns.add(sign.charCodeAt(0), PARTED);

function meetFirst(unit: number): void {
  metFirst.add(unit);
  for (const [number, { anchors, signs }] of BOILERPLATE_RULES.entries()) {
    const asked = anchors ? anchors.some((one) => one.mayBeginWith(unit)) : signs === undefined;
    if (asked) askedForBeginning.add(unit, 1 << number);
  }
}

/** Which rules may match a line, or part of one, and whether it has what parts lines, as bits. */
function askedFor(part: string): number {
  const first = part.charCodeAt(0);
  if (!metFirst.has(first)) meetFirst(first);
  return askedForBeginning.at(first) | askedForSigns.anyIn(part);
}

/** The first rule that matches, of those that are asked. */
function firstMatch(part: string, asked: number): BoilerplateRule | null {
  for (let left = asked & ~PARTED; left !== 0; left &= left - 1) {
    const rule = BOILERPLATE_RULES[31 - Math.clz32(left & -left)];
    if (rule?.matches(part)) return rule;
  }
  return null;
}

function ruleFor(part: string): BoilerplateRule | null {
  return firstMatch(part, askedFor(part));
}

/** The rule of a line whose parts are all boilerplate, but for a short name among two or more. */
function ruleForParts(parts: readonly string[], strict: boolean): BoilerplateRule | null {
  if (parts.length < 2) return null;
  let first: BoilerplateRule | null = null;
  let unknown = 0;
  for (const part of parts) {
    const rule = ruleFor(part);
    first ??= rule;
    if (rule) continue;
    if (strict || part.length > LONGEST_UNKNOWN || /[，。；：:！？]/.test(part)) return null;
    unknown++;
  }
  return first && unknown * 3 <= parts.length ? first : null;
}

/** A line in pieces between wide gaps, bars and brackets. */
function wideParts(line: string): string[] {
  return line
    .split(/ {2,}|\u3000+|[|｜┊┃│]|(?<=[】\]])\s{0,3}(?=[【[])/)
    .map((part) => part.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, "").trim())
    .filter((part) => part !== "");
}

/** What parts a line widely, or at least into words. */
const WIDE = / {2}|[\u3000|｜┊┃│]|[】\]]\s{0,3}[【[]/;
const GAP = /[ \u3000|｜]/;

/** The rule for a text alone. Pages have the same menus and feet over and over, and several steps ask about their lines. */
export const matchText = remembered((line): BoilerplateRule | null => {
  if (line.length > LONGEST) return line.length <= LONGEST_NOTICE && isLongNotice(line.slice(0, 40)) ? copyright : null;
  const asked = askedFor(line);
  const whole = firstMatch(line, asked);
  if (whole || (asked & PARTED) === 0) return whole;
  if (WIDE.test(line)) {
    const wide = wideParts(line);
    if (wide.length > 40) return null;
    const rule = ruleForParts(wide, false);
    if (rule) return rule;
  }
  const gap = line.search(GAP);
  // Of its words all must be known, so the first too.
  if (gap < 0 || !ruleFor(line.slice(0, gap))) return null;
  return ruleForParts(line.split(/[ \u3000|｜]+/).slice(0, 41), true);
}, LONGEST_KNOWN);

/**
 * The rule by which a line is boilerplate, or null. A line may also be made of parts, between
 * wide gaps, bars or brackets, that each are.
 */
export function matchBoilerplate(line: Pick<Line, "key" | "loose" | "boilerplate">): BoilerplateRule | null {
  if (line.boilerplate === undefined)
    line.boilerplate = matchText(line.key) ?? (line.loose === line.key ? null : matchText(line.loose));
  return line.boilerplate;
}
