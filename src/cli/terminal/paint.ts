import { styleText } from "node:util";

/** How words are shown on a terminal. */
export type Look = "bold" | "dim" | "green" | "red" | "cyan" | "yellow" | "inverse";

/** Dresses words; the same words where there are no colours. */
export type Paint = (look: Look, words: string) => string;

export const plain: Paint = (_look, words) => words;
export const coloured: Paint = (look, words) => (words === "" ? "" : styleText(look, words, { validateStream: false }));

/** What tells whether words may be dressed. */
interface ColourHost {
  readonly stream: { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * How words to a stream are dressed: not at all where it is no terminal or the user wants no colours (`NO_COLOR`,
 * https://no-color.org; `NODE_DISABLE_COLORS`; a dumb terminal). `FORCE_COLOR` wins over all of it, and forbids them where it is 0.
 */
export function paintFor({ stream, env }: ColourHost): Paint {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR === "0" || FORCE_COLOR === "false" ? plain : coloured;
  if (NO_COLOR || NODE_DISABLE_COLORS || TERM === "dumb") return plain;
  return stream.isTTY ? coloured : plain;
}
