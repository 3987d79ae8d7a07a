import { anchored } from "../../text/anchored.ts";
import { type LabelledValue, labelWithin, readLabels } from "../../text/labels.ts";
import type { Draft } from "../draft.ts";
import { claimLine, type Line, sliceLine } from "../line.ts";
import { isProse } from "../prose.ts";
import { addLabels, isNotice } from "./labelLine.ts";

const ANY_LABEL = anchored(/^[\p{Script=Han}A-Za-z]{2,10}[ \u3000]{0,4}[:：]/u);
/** A label block is over before this many lines. */
const LONGEST = 40;

/** A mark of a list before a label. */
const MARK = anchored(/^[-*•·●■◆]\s{0,2}/);
/** The title stands among the first lines of a label block. */
const TITLE_WITHIN = 5;

/** The labels of a line that begins with one, after a list mark; none where it begins otherwise. */
function leadingLabels(line: Line | undefined, longest = 300): LabelledValue[] {
  const key = line?.key.slice(0, longest) ?? "";
  return labelWithin(key, MARK.exec(key)?.[0].length ?? 0) ? readLabels(key) : [];
}

/** Whether a label names the title in one of the first lines, with all lines before it labelled too. */
export function beginsWithTitleLabel(lines: readonly Line[]): boolean {
  for (const line of lines.slice(0, TITLE_WITHIN)) {
    const [first] = leadingLabels(line);
    if (!first) return false;
    if (first.kind === "title" && first.valueEnd > first.valueStart) return true;
  }
  return false;
}

/**
 * Reads the block of `label: value` lines that a labelled document begins with, up to the label
 * of the body (正文内容:) or the first line without a label. All of it is metadata, also a summary
 * of the body that follows.
 */
export function readLabelBlock(draft: Draft): void {
  const { lines, ledger } = draft;
  const head = lines.slice(0, LONGEST);
  const firstProse = head.findIndex((line) => isProse(line.key) && leadingLabels(line, 20).length === 0);
  const bodyAt = head
    .slice(0, firstProse < 0 ? LONGEST : firstProse)
    .findIndex((line) => leadingLabels(line, 100)[0]?.kind === "body");
  // Above 正文： a place or a speaker would make it a notice; what the text itself lists there says nothing of its head.
  const { notice } = draft;
  if (bodyAt >= 0) draft.notice = isNotice(head.slice(0, bodyAt));
  const left: Line[] = [];
  let next = 0;
  for (; next < head.length; next++) {
    const line = head[next];
    if (!line) break;
    const labels = leadingLabels(line);
    const first = labels[0];
    if (next === bodyAt && first) {
      claimLine(ledger, line, 0, first.valueStart);
      if (first.valueStart < line.text.length) left.push(sliceLine(line, first.valueStart, line.text.length));
      next++;
      break;
    }
    if (first?.kind === "summary" && bodyAt < 0) break;
    if (first || (bodyAt >= 0 && ANY_LABEL.test(line.key))) {
      addLabels(draft, line, labels, "label");
      claimLine(ledger, line);
    } else if (bodyAt >= 0) left.push(line);
    else break;
  }
  draft.notice = notice;
  draft.lines = [...left, ...lines.slice(next)];
}
