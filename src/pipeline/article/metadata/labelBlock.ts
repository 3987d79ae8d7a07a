import { readLabels } from "../../text/labels.ts";
import type { Draft } from "../draft.ts";
import { claimLine, sliceLine } from "../line.ts";
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
  const bodyAt = head.findIndex((line) => {
    const first = readLabels(line.key.slice(0, 100))[0];
    return first?.start === 0 && first.kind === "body";
  });
  let taken = 0;
  for (const [index, line] of head.entries()) {
    const labels = readLabels(line.key.slice(0, 300));
    const first = labels[0];
    const known = first?.start === 0;
    if (index === bodyAt && first) {
      claimLine(ledger, line, 0, first.valueStart);
      const rest = sliceLine(line, first.valueStart, line.text.length);
      draft.lines = [...(rest.text === "" ? [] : [rest]), ...lines.slice(index + 1)];
      return;
    }
    if (!known && !(bodyAt >= 0 && ANY_LABEL.test(line.key))) {
      if (bodyAt < 0) break;
      continue;
    }
    addLabels(draft, line, labels, "label");
    claimLine(ledger, line);
    taken = index + 1;
  }
  draft.lines = lines.slice(taken);
}
