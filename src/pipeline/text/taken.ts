import type { Span } from "../../model/span.ts";

/** Which characters of a text belong to a span already, a bit for each; asking and marking cost no more than the span's length. */
export class Taken {
  private readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array((length >> 3) + 1);
  }

  /** Marks a span and gives true, or gives false where a part of it is taken. */
  take({ start, end }: Span): boolean {
    const { marks } = this;
    for (let i = start; i < end; i++) if ((((marks[i >> 3] ?? 0) >> (i & 7)) & 1) === 1) return false;
    for (let i = start; i < end; i++) marks[i >> 3] = (marks[i >> 3] ?? 0) | (1 << (i & 7));
    return true;
  }
}
