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

/** By the first unit of a line, which rules may match it for its beginning (1); found when a unit is first met. */
const askedByFirst = new Map<number, Uint8Array>();

function askedForBeginning(unit: number): Uint8Array {
  let asked = askedByFirst.get(unit);
  if (!asked) {
    asked = Uint8Array.from(BOILERPLATE_RULES, ({ anchors, signs }) =>
      anchors ? Number(anchors.some((one) => one.mayBeginWith(unit))) : Number(signs === undefined),
    );
    askedByFirst.set(unit, asked);
  }
  return asked;
}

/** The numbers of the rules that have a unit among their signs. */
const rulesBySign = new Map<number, number[]>();
const signUnits = new UnitBits();
for (const [number, { signs = "" }] of BOILERPLATE_RULES.entries()) {
  for (let i = 0; i < signs.length; i++) {
    const unit = signs.charCodeAt(i);
    signUnits.add(unit);
    rulesBySign.set(unit, [...(rulesBySign.get(unit) ?? []), number]);
  }
}

/** Which rules may match a line for its signs (1); good until the next line is looked at. */
const askedForSigns = new Uint8Array(BOILERPLATE_RULES.length);

function findSigns(line: string): void {
  askedForSigns.fill(0);
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (signUnits.has(unit)) for (const number of rulesBySign.get(unit) ?? []) askedForSigns[number] = 1;
  }
}

function ruleFor(part: string): BoilerplateRule | null {
  const begins = askedForBeginning(part.charCodeAt(0));
  findSigns(part);
  for (let i = 0; i < BOILERPLATE_RULES.length; i++) {
    if (begins[i] === 0 && askedForSigns[i] === 0) continue;
    const rule = BOILERPLATE_RULES[i];
    if (rule?.matches(part)) return rule;
  }
  return null;
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

function matchText(line: string): BoilerplateRule | null {
  if (line.length > LONGEST) return line.length <= LONGEST_NOTICE && isLongNotice(line.slice(0, 40)) ? copyright : null;
  const whole = ruleFor(line);
  if (whole) return whole;
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
}

/**
 * The rule by which a line is boilerplate, or null. A line may also be made of parts, between
 * wide gaps, bars or brackets, that each are.
 */
export function matchBoilerplate(line: Pick<Line, "key" | "loose">): BoilerplateRule | null {
  return matchText(line.key) ?? (line.loose === line.key ? null : matchText(line.loose));
}
