/** Rows of text under a title, to be read by people. */
export interface Table {
  readonly title: string;
  /** The first column is set to the left, the others to the right. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns of a terminal a text takes. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** A table as lines of text with aligned columns. */
export function tableLines({ title, columns, rows }: Table): string[] {
  const all = [columns, ...rows];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => width(row[index] ?? ""))));
  const lines = all.map((row) =>
    widths
      .map((wanted, index) => {
        const cell = row[index] ?? "";
        const space = " ".repeat(wanted - width(cell));
        return index === 0 ? cell + space : space + cell;
      })
      .join("  ")
      .trimEnd(),
  );
  const rule = "─".repeat(widths.reduce((sum, one) => sum + one + 2, -2));
  return [title, "", lines[0] ?? "", rule, ...lines.slice(1)];
}
