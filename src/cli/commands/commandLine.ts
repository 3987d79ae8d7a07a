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
    return { mistake: parseMistake(error) };
  }
}

/** What `node:util` finds wrong with a command line, in one sentence for the user. */
export function parseMistake(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /^Option '(-[\w-]+)[^']*' argument is ambiguous/.exec(message) ?? [];
  if (option) {
    const written = option.startsWith("--") ? `${option}=VALUE` : `${option}VALUE`;
    return `${option} has no value; one that begins with “-” is written ${written}. Try --help.`;
  }
  return `${message.split(/\.\s/)[0]}. Try --help.`;
}
