import type { SourceField } from "../../../model/source.ts";
import type { Span, SpanMapSegment } from "../../../model/span.ts";

/** Gathers what a field says, and where each part of it stands. All offsets are into the whole text. */
export class FieldValue {
  private readonly parts: string[] = [];
  private readonly segments: SpanMapSegment[] = [];
  private length = 0;
  private breaks = false;

  /** `text` is the whole file; `origin` is where the record's slice begins in it. */
  constructor(
    private readonly text: string,
    private readonly origin: number,
  ) {}

  /** Takes a stretch of the file as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.addBreak();
    const last = this.segments.at(-1);
    const length = end - start;
    const even = last !== undefined && last.length === last.sourceLength && last.start + last.length === this.length;
    if (even && last.sourceStart + last.sourceLength === start - this.origin) {
      this.segments[this.segments.length - 1] = {
        ...last,
        length: last.length + length,
        sourceLength: last.sourceLength + length,
      };
    } else {
      this.segments.push({ start: this.length, length, sourceStart: start - this.origin, sourceLength: length });
    }
    this.parts.push(this.text.slice(start, end));
    this.length += length;
  }

  /** Takes `value` for a longer stretch of the file: an escape or an entity. */
  replace(value: string, start: number, end: number): void {
    if (value === "") return;
    this.addBreak();
    const run = {
      start: this.length,
      length: value.length,
      sourceStart: start - this.origin,
      sourceLength: end - start,
    };
    this.segments.push(run);
    this.parts.push(value);
    this.length += value.length;
  }

  /** What comes next is a new paragraph: a line feed goes before it, if anything does, for the signs that part the two strings. */
  breakLine(): void {
    this.breaks = this.length > 0;
  }

  /** The line feed stands for the closing quote and the sign behind it; what else lies between may say something. */
  private addBreak(): void {
    const last = this.segments.at(-1);
    if (!this.breaks || !last) return;
    this.breaks = false;
    const sourceStart = last.sourceStart + last.sourceLength;
    this.segments.push({ start: this.length, length: 1, sourceStart, sourceLength: 2 });
    this.parts.push("\n");
    this.length++;
  }

  /** The field, which takes up `span` of the whole text. */
  field(name: string, span: Span): SourceField {
    return {
      name,
      value: this.parts.join(""),
      span: { start: span.start - this.origin, end: span.end - this.origin },
      map: this.segments,
    };
  }
}
