import { anchored } from "../../text/anchored.ts";
import { labelKind, labelWithin } from "../../text/labels.ts";
import type { Draft } from "../draft.ts";
import { claimLine, type Line, sliceLine } from "../line.ts";
import { isProse } from "../prose.ts";
import { addLabel } from "./labelLine.ts";

/** Such a head begins the document, or stands right below its navigation. */
const FARTHEST = 6;
const LONGEST_VALUE = 120;
/** One word may be a heading; two labels with their values are a table. */
const FEWEST = 2;
const CELLS = anchored(/^(\S(?: ?\S){1,7})[ \u3000]{1,40}(?=\S)/);
/** The gap behind a label stands among so many units. */
const LABEL_ROOM = 16;
const GAP = /[ \u3000]/;

interface Cell {
  readonly label: Line;
  readonly word: string;
  /** The line with the value; null where the cell is empty. */
  readonly value: Line | null;
  /** Offset of the value in its line. */
  readonly from: number;
  /** Index of the line behind the cell. */
  readonly next: number;
}

const CLOCK = anchored(/^\d{1,2}:\d{2}(?::\d{2})?$/);

/** Units of the longest label, with its sign. */
const LONGEST_LABEL = 7;

/** Whether a text has more units, gaps not counted, than a label has. */
function exceedsLabel(text: string): boolean {
  let units = 0;
  for (let i = 0; i < text.length && units <= LONGEST_LABEL; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x20 && unit !== 0x3000) units++;
  }
  return units > LONGEST_LABEL;
}

/** A line that is nothing but a label, with or without its sign. */
function labelAlone(line: Line | undefined): string | null {
  const key = line?.key ?? "";
  if (exceedsLabel(key)) return null;
  const word = key.replace(/[ \u3000]+|[:：]\s*$/g, "");
  return word.length <= 6 && labelKind(word) ? word : null;
}

/** Whether a line may be the value of the label above it, rather than the next label or the text. */
function isValue(line: Line | undefined): line is Line {
  if (!line || labelAlone(line) || line.key.length > LONGEST_VALUE) return false;
  return !isProse(line.key) && !labelWithin(line.key, 0);
}

/** The label and value of the row that begins at a line: beside each other, or one below the other. */
function cellAt(lines: readonly Line[], index: number): Cell | null {
  const line = lines[index];
  if (!line) return null;
  const alone = labelAlone(line);
  if (alone) {
    const below = lines[index + 1];
    const value = labelKind(alone) === "body" ? (below ?? null) : isValue(below) ? below : null;
    let next = index + (value ? 2 : 1);
    if (CLOCK.test(lines[next]?.key ?? "")) next++;
    return { label: line, word: alone, value, from: 0, next };
  }
  const head = line.loose.slice(0, 80);
  if (!GAP.test(head.slice(0, LABEL_ROOM))) return null;
  const word = CELLS.exec(head)?.[1]?.replace(/ /g, "") ?? "";
  // The tidied line has one gap where the loose one may have many.
  const from = line.key.indexOf(" ") + 1;
  if (!labelKind(word) || line.key.slice(0, from).trim() !== word) return null;
  return { label: line, word, value: line, from, next: index + 1 };
}

/**
 * Reads a head whose labels stand alone in the cells of a table that was copied as text: the value
 * beside them without a sign between, or on the next line. It runs to the first other line, or to
 * the label of the body. Adds the values to the draft and files the lines.
 */
export function readCellLabels(draft: Draft): void {
  const { lines } = draft;
  let first = 0;
  while (first < FARTHEST && first < lines.length && !cellAt(lines, first)) first++;
  const cells: Cell[] = [];
  let next = first;
  let body: Cell | null = null;
  for (let cell = cellAt(lines, next); cell && !body; cell = cellAt(lines, next)) {
    if (labelKind(cell.word) === "body") body = cell;
    else if (cell.value === cell.label && isProse(cell.label.key)) break;
    else {
      cells.push(cell);
      next = cell.next;
    }
  }
  if (cells.length === 0) return;
  const kinds = new Set(cells.filter(({ value }) => value !== null).map(({ word }) => labelKind(word)));
  // 标题 alone may head a labelled block: 文章标题 / … / 发布日期：…
  const goesOn = kinds.has("title") && labelWithin(lines[next]?.key ?? "", 0) !== null;
  const signed = cells.some(({ label }) => /[:：]$/.test(label.key));
  if ((kinds.size < FEWEST && !goesOn && !signed) || !(kinds.has("title") || kinds.has("published"))) return;
  for (const { word, value, from } of cells) {
    const kind = labelKind(word);
    if (!kind || !value) continue;
    addLabel(draft, value, { kind, word, start: 0, valueStart: from, valueEnd: value.text.length }, "label");
  }
  const taken = new Set(lines.slice(first, next));
  for (const line of taken) claimLine(draft.ledger, line);
  if (body) claimLine(draft.ledger, body.label, 0, body.from > 0 ? body.from : body.label.text.length);
  draft.lines = lines.flatMap((line) => {
    if (taken.has(line) || (line === body?.label && line !== body.value)) return [];
    return body && line === body.value ? [sliceLine(line, body.from, line.text.length)] : [line];
  });
}
