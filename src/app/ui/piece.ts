import { useEffect, useState } from "react";

/**
 * A part of the program that comes apart from the page. Unlike `lazy`, it is drawn in the frame in which it comes, and at
 * once where it is there already: React holds back by 0.3 s what takes the place of something that stood in for it.
 */
export interface Piece<Value> {
  /** Null until it is there. */
  readonly known: Value | null;
  /** Fetches it; again where it failed. */
  fetch(): Promise<Value>;
}

export function piece<Value>(load: () => Promise<Value>): Piece<Value> {
  let known: Value | null = null;
  return {
    get known() {
      return known;
    },
    async fetch() {
      known = await load();
      return known;
    },
  };
}

/** A piece once it is there, fetched by whoever draws it first. */
export function usePiece<Value>(wanted: Piece<Value>): {
  readonly value: Value | null;
  readonly failed: boolean;
  retry(): void;
} {
  const [come, setCome] = useState({ value: wanted.known, failed: false });
  const isOver = come.value !== null || come.failed;
  useEffect(() => {
    if (isOver) return;
    let isLeft = false;
    wanted.fetch().then(
      (value) => !isLeft && setCome({ value, failed: false }),
      () => !isLeft && setCome({ value: null, failed: true }),
    );
    return () => {
      isLeft = true;
    };
  }, [wanted, isOver]);
  return { ...come, retry: () => setCome({ value: null, failed: false }) };
}
