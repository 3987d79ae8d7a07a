import { closeSync, mkdtempSync, openSync, read, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { inflateRawSync } from "node:zlib";
import type { ReadDocument } from "../../model/corpus.ts";

const readAt = promisify(read);

/** Where a document lies that was spilled. */
export interface SpillPlace {
  /** Which of the files. */
  readonly number: number;
  /** In bytes. */
  readonly start: number;
  readonly length: number;
  /** Whether it is compressed there (RFC 1951), as in the cache. */
  readonly deflated?: boolean;
}

/** A file that is open for documents. */
export interface OpenSpill {
  /** Tells it from the others. */
  readonly number: number;
  readonly descriptor: number;
}

/** A document as it waits on disk. */
export function spilledBytes({ source, article }: ReadDocument): Buffer {
  return Buffer.from(JSON.stringify({ source, article }));
}

/** An open file that documents are appended to; it may be another thread's. */
export class SpillFile {
  private readonly file: OpenSpill;
  private end = 0;

  constructor(file: OpenSpill) {
    this.file = file;
  }

  /** @throws what the file system does, such as for a full disk */
  put(document: ReadDocument): SpillPlace {
    const bytes = spilledBytes(document);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.file.descriptor, bytes, done, bytes.length - done, this.end + done);
    }
    const start = this.end;
    this.end += bytes.length;
    return { number: this.file.number, start, length: bytes.length };
  }
}

/**
 * Documents that wait on disk until they are written, in files that lose their names at once where the system allows it, so
 * that nothing is left whatever ends the process.
 */
export class Spill {
  private readonly descriptors: number[] = [];
  /** Folders that could not be removed while their file is open. */
  private readonly left: string[] = [];

  /** @param within the folder that the files are made in, which must be there */
  constructor(private readonly within: string) {}

  /**
   * A new file to append to; each thread needs one of its own.
   * @throws what the file system does
   */
  open(): OpenSpill {
    const folder = mkdtempSync(join(this.within, ".spill-"));
    try {
      const descriptor = openSync(join(folder, "documents"), "wx+");
      return { number: this.descriptors.push(descriptor) - 1, descriptor };
    } finally {
      if (!isRemoved(folder)) this.left.push(folder);
    }
  }

  /** Takes over a file that is open, of which places can then be read. */
  adopt(descriptor: number): OpenSpill {
    return { number: this.descriptors.push(descriptor) - 1, descriptor };
  }

  /** @throws what the file system does */
  async read(place: SpillPlace): Promise<ReadDocument> {
    return JSON.parse((await this.readBytes(place)).toString());
  }

  /** A document as {@link spilledBytes} gave it. @throws what the file system does */
  async readBytes({ number, start, length, deflated }: SpillPlace): Promise<Buffer> {
    const descriptor = this.descriptors[number];
    if (descriptor === undefined) throw new RangeError(`There is no spilled file ${number}.`);
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const { bytesRead } = await readAt(descriptor, bytes, done, length - done, start + done);
      if (bytesRead === 0) throw new RangeError(`A spilled document ends after ${done} of ${length} bytes.`);
      done += bytesRead;
    }
    return deflated ? inflateRawSync(bytes) : bytes;
  }

  /** Gives all of it up. The threads that write to it must have ended. */
  close(): void {
    for (const descriptor of this.descriptors.splice(0)) closeSync(descriptor);
    for (const folder of this.left.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

function isRemoved(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}
