import type { Reading } from "../../../model/source.ts";

/** Bytes that all that lies in one file may come to once it is unpacked: 512 MB. */
const MOST_BYTES = 512 * 1024 * 1024;
/** Files that may lie in one file, at any depth. */
const MOST_ENTRIES = 10_000;
/** How deep files may lie in each other: an archive in an archive in an archive. */
const DEEPEST = 3;

/** What may still be unpacked of one file, at all depths together. */
export interface Allowance {
  bytes: number;
  entries: number;
}

/** Where something is unpacked: what is left to it, and who reads what comes out. */
export interface Room {
  readonly allowance: Allowance;
  /** How many containers are around it. */
  readonly depth: number;
  /** Reads a file that lay in a container, whatever it is; `inner` tells what is around that one. */
  readonly read: (file: string, bytes: Uint8Array, inner: Room) => Promise<readonly Reading[]>;
}

/** The room of a file that lies in no other. */
export function outerRoom(read: Room["read"]): Room {
  return { allowance: { bytes: MOST_BYTES, entries: MOST_ENTRIES }, depth: 0, read };
}

/** The room of what lies in a container; null where that is too deep to look. */
export function innerRoom(room: Room): Room | null {
  return room.depth < DEEPEST ? { ...room, depth: room.depth + 1 } : null;
}

/** Said where nothing more is unpacked. */
export const TOO_DEEP =
  "It lies more than three archives or mails deep, expected one or two. Unpack the outer ones and put what is inside there.";
