import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "./nearest.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads the words after a command's name.
 * @returns values and positionals as `node:util` gives them, or the mistake in one sentence for the user
 */
export function readCommandLine<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    const { tokens, ...read } = parseArgs({
      ...{ args: [...args], options, allowPositionals: true, strict: true, tokens: true },
    });
    const named = tokens.flatMap((token) => (token.kind === "option" && token.value !== undefined ? [token] : []));
    const twice = named.find(({ name }, place) => named.findIndex((one) => one.name === name) < place);
    return twice ? { mistake: `${twice.rawName} is given more than once, expected one value. Try --help.` } : read;
  } catch (error) {
    return { mistake: parseMistake(error, Object.keys(options)) };
  }
}

/** What `node:util` finds wrong with a command line, in one sentence for the user. @param known the options by name */
function parseMistake(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /^Option '(-[\w-]+)[^']*' argument is ambiguous/.exec(message) ?? [];
  if (option) {
    const written = option.startsWith("--") ? `${option}=VALUE` : `${option}VALUE`;
    return `${option} has no value; one that begins with “-” is written ${written}. Try --help.`;
  }
  const [, unknown] = /^Unknown option '--([^']+)'/.exec(message) ?? [];
  const meant = unknown === undefined ? null : nearest(unknown, known);
  return `${message.split(/\.\s/)[0]}.${meant === null ? "" : ` Did you mean “--${meant}”?`} Try --help.`;
}
