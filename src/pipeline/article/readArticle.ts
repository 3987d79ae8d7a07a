import type { Article } from "../../model/article.ts";
import type { SourceDocument } from "../../model/source.ts";
import { simplifyKey } from "../text/simplify.ts";
import { isPage, looksLikeHtml, looksLikeMarkdown } from "../text/sniffMarkup.ts";
import { assemble } from "./assemble.ts";
import { takeBareLinks } from "./bareLinks.ts";
import { cutLongText, readableEnd } from "./bounds.ts";
import { takeCaptions } from "./captions.ts";
import { joinWrappedLines } from "./damage/hardWrap.ts";
import { pinyin } from "./damage/pinyin.ts";
import { hasSpaces, isSpacedOut, tidySpaces } from "./damage/spacing.ts";
import type { Draft } from "./draft.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { markHeadings } from "./headings.ts";
import { readHtml } from "./html/readHtml.ts";
import { Ledger } from "./ledger.ts";
import { changeLines, dropSpans, withKeys } from "./line.ts";
import { CLOSING, ODD } from "./lineSigns.ts";
import { readMarkdown } from "./markdown.ts";
import { readAddressDay, readAddressLine } from "./metadata/address.ts";
import { readFooter, readLateLabels } from "./metadata/footer.ts";
import { readHeader } from "./metadata/header.ts";
import { readLabelBlock } from "./metadata/labelBlock.ts";
import { isNotice } from "./metadata/labelLine.ts";
import { readNewspaperDay } from "./metadata/newspaperPage.ts";
import { readSiteName } from "./metadata/title.ts";
import { openDocument } from "./openDocument.ts";
import { removePageEdges } from "./pageEdges.ts";
import { readPlainLines } from "./plainLines.ts";
import { removeBoilerplate, removeOutside, removeTrailingCredits } from "./removeBoilerplate.ts";
import { removeRepeats } from "./repeats.ts";
import { removeRubrics } from "./rubrics.ts";

/** Reads the lines of the document into the draft, each format in its way. */
function readBody(draft: Draft, { format, record }: SourceDocument): void {
  const { source: text } = draft.ledger;
  const end = readableEnd(draft);
  let start = record === null ? readAddressLine(draft) : 0;
  if (format === "front-matter") start = readFrontMatter(draft, start);
  const enclosed = format === "front-matter" || record !== null;
  if (format === "html" || (enclosed && looksLikeHtml(text.slice(start)))) {
    readHtml(draft, start, end, !isPage(text, start));
  } else if (format === "markdown" || (format !== "plain" && looksLikeMarkdown(text.slice(start), enclosed))) {
    readMarkdown(draft, start, end);
  } else readPlainLines(draft, start, end);
}

/** Repairs the characters of all lines: pinyin glosses, Simplified keys, spaces, broken lines. */
function repairLines(draft: Draft): void {
  const { ledger } = draft;
  const reason = { rule: pinyin.id, reason: pinyin.reason };
  draft.lines = changeLines(draft.lines, (line) => {
    // Nearly all lines hold neither a bracket nor a character that Simplified text lacks.
    const clean = (line.signs & CLOSING) === 0 ? line : dropSpans(ledger, line, pinyin.find(line.text), reason);
    const known = clean === line && line.key !== line.text;
    const key = known ? line.key : (line.signs & ODD) === 0 ? clean.text : simplifyKey(clean.text);
    return key === clean.key ? clean : withKeys(clean, key, clean.loose);
  });
  draft.lines = joinWrappedLines(ledger.source, draft.lines);
  const spacedOut = isSpacedOut(draft.lines);
  draft.lines = changeLines(draft.lines, (line) => {
    const tidy = hasSpaces(line) ? tidySpaces(ledger, line, spacedOut) : line;
    if (tidy.loose === line.key) return tidy;
    return withKeys(tidy, tidy.key, line.key, tidy.key === line.key ? line.boilerplate : undefined);
  });
}

/**
 * Stage 2: a decoded document as a clean article. Never throws. Every UTF-16 unit of the source
 * ends up as article text (through `map`), as metadata, or in a removal.
 */
export function readArticle(source: SourceDocument): Article {
  const opened = openDocument(source);
  const draft: Draft = {
    ledger: new Ledger(opened.working.text),
    lines: [],
    notice: false,
    fields: [...opened.fields],
    links: [],
    images: [],
    diagnostics: [],
  };
  readBody(draft, source);
  removePageEdges(draft);
  repairLines(draft);
  draft.notice = isNotice(draft.lines);
  if (source.format === "labelled") readLabelBlock(draft);
  takeBareLinks(draft);
  // The header first: its datelines hold counters and credits that boilerplate rules would take.
  readHeader(draft);
  readLateLabels(draft);
  readNewspaperDay(draft);
  readSiteName(draft);
  removeOutside(draft);
  takeCaptions(draft);
  removeRubrics(draft);
  // Before boilerplate, which would take its credits and counters.
  readFooter(draft);
  removeBoilerplate(draft);
  removeTrailingCredits(draft);
  removeRepeats(draft);
  markHeadings(draft);
  readAddressDay(draft);
  cutLongText(draft);
  return assemble(draft, opened);
}
