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
  /** How many files of articles each has. */
  readonly #articles: readonly number[];
  /** By worker the latest of each type. */
  readonly #ready = new Map<number, Searched>();
  readonly #found = { events: new Map<number, Found>(), articles: new Map<number, Found>() };

  /** @param articles how many files of articles each worker has */
  constructor(articles: readonly number[]) {
    this.#articles = articles;
  }

  /**
   * @returns null for what is out of date; and, unless it is of articles, which may take long, while another worker has said
   *   nothing of it yet
   */
  take(worker: number, message: FromSearch): FromSearch | null {
    const count = this.#articles.length;
    if (count === 1) return message;
    if (message.type === "ready") {
      this.#ready.set(worker, message.searched);
      return this.#ready.size < count ? null : { ...message, searched: together([...this.#ready.values()]) };
    }
    const found = this.#found[message.type];
    for (const [other, { id }] of found) {
      if (id > message.id) return null;
      if (id < message.id) found.delete(other);
    }
    found.set(worker, message);
    if (found.size < count && message.type === "events") return null;
    const all = [...found.values()];
    const silent = this.#articles.filter((_, other) => !found.has(other));
    return {
      ...message,
      masks: joined(all.map(({ masks }) => masks)),
      searched: together([
        ...all.map(({ searched }) => searched),
        ...silent.map((total) => ({ done: 0, total, failed: null })),
      ]),
    };
  }
}
