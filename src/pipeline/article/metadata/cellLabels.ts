import { labelKind, readLabels } from "../../text/labels.ts";
import type { Draft } from "../draft.ts";
import { claimLine, type Line, sliceLine } from "../line.ts";
import { isProse } from "../prose.ts";
import { addLabel } from "./labelLine.ts";

/** Such a head begins the document, or stands right below its navigation. */
const FARTHEST = 6;
const LONGEST_VALUE = 120;
/** One word may be a heading; two labels with their values are a table. */
const FEWEST = 2;
const CELLS = /^(\S(?: ?\S){1,7})[ \u3000]{1,40}(?=\S)/;

interface Cell {
  readonly label: Line;
  readonly word: string;
  readonly value: Line;
  /** Offset of the value in its line. */
  readonly from: number;
}

/** The label and value of the row that begins at a line: beside each other, or one below the other. */
function cellAt(lines: readonly Line[], index: number): { cell: Cell; next: number } | null {
  const line = lines[index];
  if (!line) return null;
  const alone = line.key.replace(/[ \u3000]+/g, "");
  if (alone.length <= 6 && labelKind(alone)) {
    const value = lines[index + 1];
    if (!value || labelKind(value.key.replace(/[ \u3000]+/g, ""))) return null;
    return { cell: { label: line, word: alone, value, from: 0 }, next: index + 2 };
  }
  const match = CELLS.exec(line.loose.slice(0, 80));
  const word = match?.[1]?.replace(/ /g, "") ?? "";
  // The tidied line has one gap where the loose one may have many.
  const from = line.key.indexOf(" ") + 1;
  if (!match || !labelKind(word) || line.key.slice(0, from).trim() !== word) return null;
  return { cell: { label: line, word, value: line, from }, next: index + 1 };
}

/**
 * Reads a head whose labels have no sign behind them: cells of a table that was copied as text,
 * each with its value beside it or on the next line. It runs to the first other line, or to the
 * label of the body. Adds the values to the draft and files the lines.
 */
export function readCellLabels(draft: Draft): void {
  const { lines } = draft;
  let first = 0;
  while (first < FARTHEST && first < lines.length && !cellAt(lines, first)) first++;
  const cells: Cell[] = [];
  let next = first;
  let body: Cell | null = null;
  for (let found = cellAt(lines, next); found && !body; found = cellAt(lines, next)) {
    if (labelKind(found.cell.word) === "body") body = found.cell;
    else if (isProse(found.cell.value.key) || found.cell.value.key.length > LONGEST_VALUE) break;
    else cells.push(found.cell);
    if (!body) next = found.next;
  }
  const kinds = new Set(cells.map(({ word }) => labelKind(word)));
  // 标题 alone may head a labelled block: 文章标题 / … / 发布日期：…
  const goesOn = kinds.has("title") && readLabels(lines[next]?.key.slice(0, 100) ?? "")[0]?.start === 0;
  if ((kinds.size < FEWEST && !goesOn) || !(kinds.has("title") || kinds.has("published"))) return;
  const taken = new Set<Line>();
  for (const { label, word, value, from } of cells) {
    const kind = labelKind(word);
    if (kind) addLabel(draft, value, { kind, word, start: 0, valueStart: from, valueEnd: value.text.length }, "label");
    for (const line of [label, value]) taken.add(line);
  }
  for (const line of taken) claimLine(draft.ledger, line);
  if (body) claimLine(draft.ledger, body.label, 0, body.from > 0 ? body.from : body.label.text.length);
  draft.lines = lines.flatMap((line) => {
    if (taken.has(line) || (line === body?.label && line !== body.value)) return [];
    return line === body?.value ? [sliceLine(line, body.from, line.text.length)] : [line];
  });
}
