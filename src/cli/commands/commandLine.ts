import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads the words after a command's name.
 * @returns values and positionals as `node:util` gives them, or the mistake in one sentence for the user
 */
export function readCommandLine<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const sentence = error instanceof Error ? error.message.split(". ")[0] : String(error);
    return { mistake: `${sentence}. Try --help.` };
  }
}
