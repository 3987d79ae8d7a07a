import { availableParallelism, cpus, totalmem } from "node:os";

/** What the figures were measured on. Names no host. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly processor: string;
  /** Processors that the program may use. */
  readonly processors: number;
  /** In gigabytes, rounded. */
  readonly memory: number;
}

/** The machine that this runs on. */
export function thisMachine(): Machine {
  return {
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    processors: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
  };
}

/** The machine in one line. */
export function machineLine({ node, platform, processor, processors, memory }: Machine): string {
  return `Node ${node}, ${platform}, ${processors} × ${processor}, ${memory} GB`;
}
