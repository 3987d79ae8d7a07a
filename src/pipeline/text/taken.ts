import type { Span } from "../../model/span.ts";

/** Which characters of a text belong to a span already; asking and marking cost no more than the span's length. */
export class Taken {
  private readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array(length);
  }

  /** Marks a span and gives true, or gives false where a part of it is taken. */
  take({ start, end }: Span): boolean {
    for (let i = start; i < end; i++) if (this.marks[i] === 1) return false;
    this.marks.fill(1, start, end);
    return true;
  }
}
