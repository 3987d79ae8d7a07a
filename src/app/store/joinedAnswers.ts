import type { FromSearch, Searched } from "../worker/searchMessages.ts";

type Found = Extract<FromSearch, { masks: Uint16Array }>;

/** What all of several have done. */
function together(all: readonly Searched[]): Searched {
  const sum = (of: (one: Searched) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    done: sum(({ done }) => done),
    total: sum(({ total }) => total),
    failed: all.find(({ failed }) => failed !== null)?.failed ?? null,
  };
}

/** The bits of all masks; those of a place that a mask does not reach are none. */
function joined(all: readonly Uint16Array[]): Uint16Array {
  const [longest, ...others] = [...all].sort((a, b) => b.length - a.length);
  const bits = longest?.slice() ?? new Uint16Array();
  for (const masks of others) {
    for (let place = 0; place < masks.length; place++) bits[place] = (bits[place] ?? 0) | (masks[place] ?? 0);
  }
  return bits;
}

/** Joins what several workers, each with files of its own, say of the same search, to what one with all files would say. */
export class JoinedAnswers {
  readonly #count: number;
  /** By worker the latest of each type. */
  readonly #ready = new Map<number, Searched>();
  readonly #found = { events: new Map<number, Found>(), articles: new Map<number, Found>() };

  constructor(count: number) {
    this.#count = count;
  }

  /** @returns null while another worker has said nothing of it yet, and for what is out of date */
  take(worker: number, message: FromSearch): FromSearch | null {
    if (this.#count === 1) return message;
    if (message.type === "ready") {
      this.#ready.set(worker, message.searched);
      return this.#ready.size < this.#count ? null : { ...message, searched: together([...this.#ready.values()]) };
    }
    const found = this.#found[message.type];
    for (const [other, { id }] of found) {
      if (id > message.id) return null;
      if (id < message.id) found.delete(other);
    }
    found.set(worker, message);
    if (found.size < this.#count) return null;
    const all = [...found.values()];
    return {
      ...message,
      masks: joined(all.map(({ masks }) => masks)),
      searched: together(all.map(({ searched }) => searched)),
    };
  }
}
