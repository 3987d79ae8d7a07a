import { lineOutput } from "../terminal/lineOutput.ts";
import { type Command, type CommandHost, STATUS } from "./commandHost.ts";
import { nearest } from "./nearest.ts";

/** A command under the name that the command line knows it by. */
export interface KnownCommand {
  /** What follows the name, for `--help`. */
  readonly words: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Its module is loaded only when it is asked for. */
  readonly load: () => Promise<Command>;
}

export type CommandTable = Readonly<Record<string, KnownCommand>>;

function usage(commands: CommandTable): string {
  const rows = Object.entries(commands).map(([name, { words, summary }]) => [`${name} ${words}`, summary] as const);
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return `Usage: wanglai COMMAND …

Reads Chinese news articles and shows who visited whom and who signed what. Everything stays on this machine.

${rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n")}

  --help     print this; behind a command: how that is used
  --version  print the version

Exit status: 0 all is done, 1 something could not be read, 2 the command line is wrong, 3 nothing came of it.`;
}

function unknown(name: string, commands: CommandTable): string {
  const meant = nearest(name, Object.keys(commands));
  const what = name.startsWith("-") ? `Unexpected option ${name} before a command` : `Unknown command “${name}”`;
  return `${what}.${meant ? ` Did you mean “${meant}”?` : ""} Try --help.`;
}

/** The host of a command that gets these words; it stands for one process. */
export type HostFor = (args: readonly string[]) => CommandHost;

/**
 * The command line as a whole: the first word names the command, which gets the rest.
 * @param words all that follow `wanglai`
 * @returns the exit status
 * @throws what the command throws
 */
export async function dispatch(
  words: readonly string[],
  hostFor: HostFor,
  commands: CommandTable,
  version: () => string,
): Promise<number> {
  const [name = "", ...args] = words;
  const host = hostFor(args);
  const commandNamed = (word: string) => (Object.hasOwn(commands, word) ? commands[word] : undefined);
  const command = commandNamed(name);
  if (command) return (await command.load())(host);
  if (name === "") {
    await lineOutput(host.stderr).write(usage(commands));
    return STATUS.usage;
  }
  const asked = name === "help" ? commandNamed(args[0] ?? "") : undefined;
  if (asked) return (await asked.load())(hostFor(["--help"]));
  const says: Readonly<Record<string, () => string>> = {
    ...{ "--help": () => usage(commands), "-h": () => usage(commands), help: () => usage(commands) },
    ...{ "--version": version, "-v": version },
  };
  const said = Object.hasOwn(says, name) ? says[name] : undefined;
  if (said) {
    await lineOutput(host.stdout).write(said());
    return STATUS.done;
  }
  await lineOutput(host.stderr).write(unknown(name, commands));
  return STATUS.usage;
}
