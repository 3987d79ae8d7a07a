import { readLabels } from "../../text/labels.ts";
import type { Draft } from "../draft.ts";
import { claimLine, type Line, sliceLine } from "../line.ts";
import { isProse } from "../prose.ts";
import { addLabels } from "./labelLine.ts";

const ANY_LABEL = /^[\p{Script=Han}A-Za-z]{2,10}[ \u3000]{0,4}[:：]/u;
/** A label block is over before this many lines. */
const LONGEST = 40;

/**
 * Reads the block of `label: value` lines that a labelled document begins with, up to the label
 * of the body (正文内容:) or the first line without a label. All of it is metadata.
 */
export function readLabelBlock(draft: Draft): void {
  const { lines, ledger } = draft;
  const head = lines.slice(0, LONGEST);
  const firstProse = head.findIndex((line) => isProse(line.key) && readLabels(line.key.slice(0, 20))[0]?.start !== 0);
  const bodyAt = head.slice(0, firstProse < 0 ? LONGEST : firstProse).findIndex((line) => {
    const first = readLabels(line.key.slice(0, 100))[0];
    return first?.start === 0 && first.kind === "body";
  });
  const left: Line[] = [];
  let next = 0;
  for (; next < head.length; next++) {
    const line = head[next];
    if (!line) break;
    const labels = readLabels(line.key.slice(0, 300));
    const first = labels[0];
    if (next === bodyAt && first) {
      claimLine(ledger, line, 0, first.valueStart);
      if (first.valueStart < line.text.length) left.push(sliceLine(line, first.valueStart, line.text.length));
      next++;
      break;
    }
    if (first?.start === 0 || (bodyAt >= 0 && ANY_LABEL.test(line.key))) {
      addLabels(draft, line, labels, "label");
      claimLine(ledger, line);
    } else if (bodyAt >= 0) left.push(line);
    else break;
  }
  draft.lines = [...left, ...lines.slice(next)];
}
