import { once } from "node:events";
import type { Writable } from "node:stream";

/** A stream that takes whole lines. */
export interface LineOutput {
  /**
   * Writes one line and waits while the reader is behind.
   * @returns false once the reader has gone away (`| head -1`): nothing more is wanted
   * @throws what else keeps the line from being written, such as a full disk
   */
  write(line: string): Promise<boolean>;
}

function isClosedPipe(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

/** Lines over a stream; it takes over the stream's errors. */
export function lineOutput(stream: Writable): LineOutput {
  let fault: Error | null = null;
  stream.on("error", (error) => {
    fault ??= error;
  });
  return {
    async write(line) {
      if (!fault && !stream.write(`${line}\n`)) {
        // What goes wrong meanwhile is kept in `fault` by the listener above.
        await once(stream, "drain").catch(() => undefined);
      }
      if (fault && !isClosedPipe(fault)) throw fault;
      return fault === null;
    },
  };
}
