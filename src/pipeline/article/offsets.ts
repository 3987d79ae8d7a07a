/** So many numbers at most stand in the object of an array itself; more cost an allocation of their own, which is dear. */
const FEW = 16;
/** Numbers that are allocated at once. */
const ROOM = 1 << 15;

/** Hands out arrays of numbers as parts of larger ones: most are so short that an allocation costs more than all else. */
class Rooms<Numbers extends Int32Array | Uint16Array> {
  private room: Numbers;
  private used = 0;

  constructor(private readonly allocate: (length: number) => Numbers) {
    this.room = allocate(ROOM);
  }

  /** An array of zeros. */
  take(count: number): Numbers {
    if (count <= FEW || count > ROOM) return this.allocate(count);
    if (this.used + count > ROOM) {
      this.room = this.allocate(ROOM);
      this.used = 0;
    }
    this.used += count;
    return this.room.subarray(this.used - count, this.used) as Numbers;
  }
}

const offsets = new Rooms((length) => new Int32Array(length));
const fates = new Rooms((length) => new Uint16Array(length));

/** Offsets up to here are kept as whole numbers in a row, to be looked at. */
const MOST_NUMBERS = 1 << 20;
/** The whole numbers from 0 on; more of them are written when a longer document comes. */
let numbers = numbersUpTo(1 << 13);

function numbersUpTo(count: number): Int32Array {
  const written = new Int32Array(count);
  for (let i = 0; i < count; i++) written[i] = i;
  return written;
}

/**
 * The offsets of units that stand side by side, from a first one on. Nearly all lines are such, and they share one row
 * of numbers: each has a view of it, which costs the same however long the line is.
 */
export function rowOfOffsets(first: number, count: number): Int32Array {
  const end = first + count;
  if (end > MOST_NUMBERS) {
    const row = roomForOffsets(count);
    for (let i = 0; i < count; i++) row[i] = first + i;
    return row;
  }
  if (end > numbers.length) {
    let length = numbers.length * 2;
    while (length < end) length *= 2;
    numbers = numbersUpTo(length);
  }
  return new Int32Array(numbers.buffer, first * Int32Array.BYTES_PER_ELEMENT, count);
}

/** Room for the offsets of a line. */
export function roomForOffsets(count: number): Int32Array {
  return offsets.take(count);
}

/** Room for the fates of a document's units; it begins where two of them can be read as one number. */
export function roomForFates(count: number): Uint16Array {
  return fates.take(count + (count & 1)).subarray(0, count);
}

/** A part of some offsets; a document may have a million short lines, and a view costs more than the few offsets of one. */
export function partOfOffsets(offsets: Int32Array, start: number, end: number): Int32Array {
  if (start === 0 && end === offsets.length) return offsets;
  return end - start <= FEW ? offsets.slice(start, end) : offsets.subarray(start, end);
}
