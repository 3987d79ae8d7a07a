import { stat } from "node:fs/promises";
import { siteMistake } from "../page/builtPage.ts";
import { escaped } from "../terminal/columns.ts";

/** The documents' folder of a command that takes one and nothing else, or the mistake in one sentence for the user. */
export function documentsNamed(
  positionals: readonly string[],
): { readonly documents: string } | { readonly mistake: string } {
  const [documents, ...more] = positionals;
  if (!documents) return { mistake: "The documents' folder is missing. Try --help." };
  return more.length > 0
    ? { mistake: `Unexpected “${more[0]}” behind the documents' folder. Try --help.` }
    : { documents };
}

/**
 * Why a folder cannot be read as documents, in one sentence for the user; null where it can.
 * @param documents what the user calls it
 * @param folder where it is: absolute
 */
export async function folderMistake(documents: string, folder: string): Promise<string | null> {
  const name = escaped(documents);
  const status = await stat(folder).catch(() => null);
  if (!status) return `There is no folder ${name}. Check the path.`;
  if (!status.isDirectory()) return `${name} is a file, expected a folder. Name the folder that it is in.`;
  return siteMistake(name, folder);
}
