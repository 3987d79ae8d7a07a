import type { Writable } from "node:stream";
import type { Pipeline } from "../data/buildData.ts";

/** What a command of `wanglai` needs of its host. */
export interface CommandHost {
  /** The words after the command's name. */
  readonly args: readonly string[];
  /** The folder that relative paths start from: absolute. */
  readonly from: string;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The stages, loaded when they are first needed: `--help` does without. */
  readonly pipeline: () => Promise<Pipeline>;
  /** Where the built page lies, as `npm run build:package` writes it: `page/`, the page without data, and `single.html`. */
  readonly template: URL;
  /** Aborted when the user wants the program to end. */
  readonly stop: AbortSignal;
}

/**
 * A command.
 * @returns the exit status: 0 all was read, 1 something was not, 2 the command line is wrong, 3 nothing was written because the
 * machine did not let it (a full disk, no permission)
 */
export type Command = (host: CommandHost) => Promise<number>;
