import { abbreviates, stemOf } from "./shortNames.ts";

/** So many names are all compared with each other. */
const FEW = 24;
/** What an abbreviation shares with the end of its full name. */
const TAIL = 4;

/**
 * Finds the full names that a short one may stand for by the patterns of `abbreviates`. Of a document with many names
 * only those are compared that share characters where the patterns ask for it.
 */
export class AbbreviatedNames {
  private readonly stems: readonly string[];
  /** By what a pattern asks for: indexes of names. Null where all are compared. */
  private readonly index: ReadonlyMap<string, readonly number[]> | null;

  constructor(private readonly names: readonly string[]) {
    this.stems = names.map(stemOf);
    this.index = names.length > FEW ? this.indexed() : null;
  }

  /** The one name that a short one abbreviates, as its index; -1 where none or several are. */
  fullOf(short: string): number {
    let full = -1;
    for (const i of this.index ? this.candidates(this.index, short) : this.names.keys()) {
      const name = this.names[i] ?? "";
      if (name.length <= short.length || !abbreviates(short, name, this.stems[i])) continue;
      if (full >= 0) return -1;
      full = i;
    }
    return full;
  }

  private indexed(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (const [i, name] of this.names.entries()) {
      for (const key of keysOf(name, this.stems[i] ?? "")) {
        const known = index.get(key);
        if (known) known.push(i);
        else index.set(key, [i]);
      }
    }
    return index;
  }

  private candidates(index: ReadonlyMap<string, readonly number[]>, short: string): Set<number> {
    const found = new Set(index.get(`^${short.charAt(0)}${short.slice(-2)}`));
    if (short.length >= TAIL) for (const i of index.get(`$${short.slice(-TAIL)}`) ?? []) found.add(i);
    if (short.endsWith("集团")) for (const i of index.get(`…${short.slice(0, 2)}`) ?? []) found.add(i);
    return found;
  }
}

/** What short names of a full one have in common with it: its end; its start with two characters of it; of a group two characters in order. */
function keysOf(name: string, stem: string): Set<string> {
  const keys = new Set([`$${stem.slice(-TAIL)}`, `^${name.charAt(0)}${name.charAt(0)}`]);
  for (let i = 0; i < name.length; i++) keys.add(`^${name.charAt(0)}${name.slice(i, i + 2)}`);
  if (!name.includes("集团")) return keys;
  for (let i = 0; i < name.length; i++)
    for (let j = i + 1; j < name.length; j++) keys.add(`…${name.charAt(i)}${name.charAt(j)}`);
  return keys;
}
