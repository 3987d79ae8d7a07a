import { readSearch } from "../../bundle/stretches.ts";
import type { TextColumn } from "../../bundle/textColumn.ts";
import { type CommonGrams, commonGrams } from "./commonGrams.ts";
import { markWord, scanWords } from "./scanTexts.ts";
import type { FromSearch, Searched, SearchStretch, ToSearch } from "./searchMessages.ts";

/** So many milliseconds after the last letter nobody types. */
const AT_REST = 250;

/** What a search needs of where it runs. */
export interface SearchHost {
  /** The bytes of a file. @throws Error that says why there are none */
  fetchBytes(address: string): Promise<Uint8Array>;
  answer(message: FromSearch): void;
  /** Milliseconds since any moment. */
  now(): number;
  /** Lets messages in for so many milliseconds, or only those that wait. */
  pause(milliseconds?: number): Promise<void>;
}

type Open = Extract<ToSearch, { type: "open" }>;
type Asked = Extract<ToSearch, { type: "search" }>;

interface Stretch extends SearchStretch {
  keys: TextColumn | null;
  /** Which of its texts hold what is common; null before that is known. */
  common: CommonGrams | null;
  failed: string | null;
}

const NOTHING_COMMON: CommonGrams = new Map();

/** The place behind the last of stretches. */
function endOf(stretches: readonly SearchStretch[]): number {
  const last = stretches.at(-1);
  return last ? last.first + last.count : 0;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Searches the events and articles of a large corpus. It holds what is searched of events once that is fetched; what is
 * searched of articles is many times as much, and is fetched for every search from the browser's cache.
 */
export class SearchCorpus {
  readonly #host: SearchHost;
  readonly #open: Open;
  /** The latest first: whoever searches wants these. */
  readonly #stretches: Stretch[];
  readonly #rows: number;
  readonly #documents: number;
  #asked: Asked | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;
  /** The search for which all articles are, or were, gone through. */
  #goneThrough: Asked | null = null;

  constructor(host: SearchHost, open: Open) {
    this.#host = host;
    this.#open = open;
    this.#stretches = open.events.map((stretch) => ({ ...stretch, keys: null, common: null, failed: null })).reverse();
    this.#rows = endOf(open.events);
    this.#documents = endOf(open.articles);
  }

  /** Fetches what is searched of events, as far as it is not there, and answers the present search as it comes. */
  async fetchEvents(): Promise<void> {
    const waiting = this.#stretches.filter(({ keys }) => keys === null);
    let answered = this.#host.now();
    const next = async (): Promise<void> => {
      const stretch = waiting.shift();
      if (!stretch) return;
      try {
        stretch.keys = readSearch(await this.#host.fetchBytes(this.#open.folder + stretch.path), stretch.count);
        stretch.failed = null;
      } catch (error) {
        stretch.failed = reasonOf(error);
      }
      if (this.#asked && this.#host.now() - answered > this.#open.pause) {
        answered = this.#host.now();
        this.#answerEvents(this.#asked);
      }
      return next();
    };
    await Promise.all(Array.from({ length: this.#open.atOnce }, next));
    this.#host.answer({ type: "ready", searched: this.#searched() });
    if (this.#asked) {
      this.#answerEvents(this.#asked);
      await this.#searchArticles(this.#asked);
    }
    await this.#noteCommon();
  }

  /** Notes where what is common stands, a little at a time and while nobody types. */
  async #noteCommon(): Promise<void> {
    for (const stretch of this.#stretches) {
      if (stretch.keys === null || stretch.common !== null) continue;
      const steps = commonGrams(stretch.keys);
      for (let step = steps.next(); ; step = steps.next()) {
        // After a failure two go through them.
        if (step.done) stretch.common ??= step.value;
        await this.#host.pause();
        while (this.#host.now() - this.#askedAt < AT_REST) await this.#host.pause(AT_REST);
        if (step.done) break;
      }
    }
  }

  /** Looks for words, in the place of those before: in the events that are there at once, in the articles after them. */
  async search(asked: Asked): Promise<void> {
    this.#asked = asked;
    this.#askedAt = this.#host.now();
    this.#answerEvents(asked);
    // While events are still coming, the articles wait for them.
    if (this.#stretches.every(({ keys, failed }) => keys !== null || failed !== null))
      await this.#searchArticles(asked);
  }

  /** Fetches again what could not be fetched. */
  async retry(): Promise<void> {
    this.#goneThrough = null;
    await this.fetchEvents();
  }

  #answerEvents({ id, words }: Asked): void {
    const masks = new Uint16Array(this.#rows);
    for (const { keys, common, first } of this.#stretches) {
      for (const [place, word] of words.entries()) {
        if (keys) markWord(keys, common ?? NOTHING_COMMON, word, 1 << place, masks, first);
      }
    }
    this.#host.answer({ type: "events", id, masks, searched: this.#searched() });
  }

  /** How far the events are there. */
  #searched(): Searched {
    const done = this.#stretches.filter(({ keys }) => keys !== null).length;
    const failed = this.#stretches.find(({ failed }) => failed !== null)?.failed ?? null;
    return { done, total: this.#stretches.length, failed };
  }

  /** Goes through all articles for a search that stands for a while, as long as no other takes its place. */
  async #searchArticles(asked: Asked): Promise<void> {
    if (!asked.articles || this.#goneThrough === asked) return;
    this.#goneThrough = asked;
    // They are many files, which are not to be fetched anew for every letter.
    await this.#host.pause(AT_REST);
    if (this.#asked !== asked) return;
    const { articles } = this.#open;
    const masks = new Uint16Array(this.#documents);
    const searched: { -readonly [Key in keyof Searched]: Searched[Key] } = {
      done: 0,
      total: articles.length,
      failed: null,
    };
    let answered = this.#host.now();
    for (const stretch of articles) {
      try {
        const keys = readSearch(await this.#host.fetchBytes(this.#open.folder + stretch.path), stretch.count);
        scanWords(keys, asked.words, masks, stretch.first);
        searched.done++;
      } catch (error) {
        searched.failed = reasonOf(error);
      }
      if (this.#host.now() - answered > this.#open.pause) {
        answered = this.#host.now();
        this.#host.answer({ type: "articles", id: asked.id, masks: masks.slice(), searched: { ...searched } });
        await this.#host.pause();
      }
      if (this.#asked !== asked) return;
    }
    this.#host.answer({ type: "articles", id: asked.id, masks, searched });
  }
}
