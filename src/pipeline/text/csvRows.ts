/** A cell with its place in the whole text, quotes and all. */
export interface CsvCell {
  readonly start: number;
  readonly end: number;
  /** What it says stands from here to `contentEnd`; in between `""` is one quote. What follows stands for itself. */
  readonly content: number;
  readonly contentEnd: number;
  readonly quoted: boolean;
  /** It begins with a quote that nothing closes, and is read as if it had none. */
  readonly unclosed: boolean;
}

export interface CsvRow {
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  readonly cells: readonly CsvCell[];
}

/** The closing quote of a cell that opens at an offset; -1 where there is none. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const STOPS: ReadonlyMap<string, RegExp> = new Map([
  [",", /[,\r\n]/g],
  [";", /[;\r\n]/g],
  ["\t", /[\t\r\n]/g],
]);

export type Delimiter = "," | ";" | "\t";

function readCell(text: string, start: number, delimiter: Delimiter): CsvCell {
  const stop = STOPS.get(delimiter) ?? /[\r\n]/g;
  const plainEnd = (from: number) => {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
  };
  let opening = start;
  while (text[opening] === " ") opening++;
  if (text[opening] !== '"') {
    const end = plainEnd(start);
    return { start, end, content: start, contentEnd: end, quoted: false, unclosed: false };
  }
  const closing = closingQuote(text, opening);
  if (closing < 0) {
    const end = plainEnd(start);
    return { start, end, content: start, contentEnd: end, quoted: false, unclosed: true };
  }
  return {
    start,
    end: plainEnd(closing + 1),
    content: opening + 1,
    contentEnd: closing,
    quoted: true,
    unclosed: false,
  };
}

/**
 * The rows of a table from an offset on, one after the other. Cells may be in double quotes, with line ends and
 * doubled quotes inside. Lines may end in any way.
 */
export function* csvRows(text: string, from: number, delimiter: Delimiter): Generator<CsvRow, void> {
  let at = from;
  while (at < text.length) {
    const start = at;
    const cells: CsvCell[] = [];
    for (;;) {
      const cell = readCell(text, at, delimiter);
      cells.push(cell);
      at = cell.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    yield { start, end: at, cells };
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
}
