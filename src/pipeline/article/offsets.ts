/** So many offsets at most stand in the object of an array itself; more cost an allocation of their own, which is dear. */
const FEW = 16;
/** Offsets that are allocated at once, 128 kB. */
const ROOM = 1 << 15;

let room = new Int32Array(ROOM);
let used = 0;

/** Room for some offsets: most lines have so many that an array of their own costs more than all that is done with it. */
export function roomForOffsets(count: number): Int32Array {
  if (count <= FEW || count > ROOM) return new Int32Array(count);
  if (used + count > ROOM) {
    room = new Int32Array(ROOM);
    used = 0;
  }
  used += count;
  return room.subarray(used - count, used);
}

/** A part of some offsets; a document may have a million short lines, and a view costs more than the few offsets of one. */
export function partOfOffsets(offsets: Int32Array, start: number, end: number): Int32Array {
  if (start === 0 && end === offsets.length) return offsets;
  return end - start <= FEW ? offsets.slice(start, end) : offsets.subarray(start, end);
}
