/** A kind of document that grows to any size, made to be as hard as can be. */
export interface GrowingInput {
  readonly name: string;
  /** A document of about `bytes` bytes. The same call gives the same document. */
  readonly build: (bytes: number) => Uint8Array;
}

const ENCODER = new TextEncoder();

/** What stands around the part that grows. */
export interface Frame {
  readonly before?: string;
  readonly after?: string;
}

/** A document of one piece again and again. */
export function repeated(name: string, piece: string, { before = "", after = "" }: Frame = {}): GrowingInput {
  const size = ENCODER.encode(piece).length;
  return {
    name,
    build: (bytes) => ENCODER.encode(before + piece.repeat(Math.ceil(bytes / size)) + after),
  };
}

/** A document of pieces that differ by their number, counted from 0. */
export function numbered(
  name: string,
  piece: (n: number) => string,
  { before = "", after = "" }: Frame = {},
): GrowingInput {
  return {
    name,
    build: (bytes) => {
      const pieces: string[] = [];
      for (let size = 0, n = 0; size < bytes; n++) {
        const next = piece(n);
        size += ENCODER.encode(next).length;
        pieces.push(next);
      }
      return ENCODER.encode(before + pieces.join("") + after);
    },
  };
}

/** Pieces that open, and as many that close, one inside the other. */
export function nested(
  name: string,
  open: string,
  close: string,
  { before = "", after = "" }: Frame = {},
): GrowingInput {
  const size = ENCODER.encode(open + close).length;
  return {
    name,
    build: (bytes) => {
      const depth = Math.ceil(bytes / size);
      return ENCODER.encode(before + open.repeat(depth) + close.repeat(depth) + after);
    },
  };
}

/** A sentence of news of our own; those of different numbers differ. */
export function sentence(n: number): string {
  return `第${n}批来宾上午走进海川大学，校长李嘉木陪同参观实验室，双方就联合培养交换了意见。`;
}
