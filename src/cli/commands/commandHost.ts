import type { Writable } from "node:stream";
import type { Pipeline } from "../data/buildData.ts";
import type { ExplainStages } from "./explainFile.ts";

/** A stream of the process, or a test's stand-in for one. */
export interface HostStream extends Writable {
  /** Whether it is a terminal, and how many columns that has. */
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The whole pipeline, with the steps that `explain` tells. */
export interface CommandPipeline extends Pipeline, Pick<ExplainStages, "extract"> {}

/** What a command of `wanglai` needs of the world around it; none of them touches the process itself. */
export interface CommandHost {
  /** The words after the command's name. */
  readonly args: readonly string[];
  /** The folder that relative paths start from: absolute. */
  readonly from: string;
  readonly stdout: HostStream;
  readonly stderr: HostStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `process.platform` and the user's home folder, on which hangs where the cache lies. */
  readonly platform: string;
  readonly home: string;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** The stages, loaded when they are first needed: `--help` does without. */
  readonly pipeline: () => Promise<CommandPipeline>;
  /** Where the built page lies, as `npm run build:package` writes it: `page/`, the page without data, and `single.html`. */
  readonly template: URL;
  /** Aborted when the user wants an end (Ctrl-C). Who never looks at it is ended by the system at once. */
  readonly stop: AbortSignal;
}

/** A command of `wanglai`: gives the exit status, one of {@link STATUS}. @throws what keeps its output from being written */
export type Command = (host: CommandHost) => Promise<number>;

/** Exit statuses. */
export const STATUS = {
  done: 0,
  /** Something was not read; the rest was. Of `diff`: they differ. */
  partly: 1,
  /** The command line is wrong; nothing was done. */
  usage: 2,
  /** Nothing came of it, as for a full disk. */
  failed: 3,
} as const;
