/** Mixes what tells names apart at a glance: the first unit, the last one and the length. */
const FACTOR = 0x01000193;
/** Slots for each name, so that most look-ups end at the first. */
const ROOM = 4;

/**
 * The names as the engine keeps those of properties, once each: it compares such a string with one of the program's own
 * by its address alone.
 */
function unique(names: readonly string[]): string[] {
  return Object.keys(Object.fromEntries(names.map((name) => [name, true])));
}

/** A unit of a name in lower case, as far as ASCII has it. */
function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit | 0x20 : unit;
}

/**
 * Reads names out of a text, as what is known of them. A page has hundreds of tags and attributes and few names for
 * them: a known one is found by its units, without a string that is made, put into lower case and hashed each time.
 */
export class NameTable<Value> {
  private readonly slots: (string | undefined)[];
  private readonly values: (Value | undefined)[];
  private readonly knownOf: (name: string) => Value;

  /** Names are in lower case and ASCII; `knownOf` tells what is known of any name in lower case. */
  constructor(names: readonly string[], knownOf: (name: string) => Value) {
    let size = 16;
    while (size < names.length * ROOM) size *= 2;
    this.slots = new Array(size).fill(undefined);
    this.values = new Array(size).fill(undefined);
    this.knownOf = knownOf;
    for (const name of unique(names)) {
      const slot = this.slotOf(name, 0, name.length);
      this.slots[slot] = name;
      this.values[slot] = knownOf(name);
    }
  }

  /** What is known of the name between two offsets of a text. */
  read(text: string, start: number, end: number): Value {
    return this.values[this.slotOf(text, start, end)] ?? this.knownOf(text.slice(start, end).toLowerCase());
  }

  /** What is known of a name, if it is one of the table's. */
  find(name: string): Value | undefined {
    return name === "" ? undefined : this.values[this.slotOf(name, 0, name.length)];
  }

  /** Where a name stands, or the empty slot where it would. */
  private slotOf(text: string, start: number, end: number): number {
    const first = lower(text.charCodeAt(start));
    const last = lower(text.charCodeAt(end - 1));
    const hash = Math.imul((first << 13) ^ (last << 6) ^ (end - start), FACTOR);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const held = this.slots[slot];
      if (held === undefined || isName(held, text, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}

function isName(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== lower(text.charCodeAt(start + i))) return false;
  return true;
}
