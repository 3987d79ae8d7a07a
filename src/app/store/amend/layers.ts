import type { QueryClient } from "@tanstack/react-query";
import type { EventIndex } from "../eventIndex.ts";
import { BUNDLE_KEY } from "../queries.ts";

/** What can lie over the data of the page, from below: documents of this device, and what its reader put right. */
const ORDER = ["local", "corrections"] as const;
export type LayerName = (typeof ORDER)[number];

/** Makes the index with a layer of the one below, which stays as it is. Rejects where it cannot be made. */
export type Layer = (below: EventIndex) => Promise<EventIndex>;

/**
 * What lies over the index that the page fetched. The result takes its place in the query, so that whoever shows the index
 * shows all of it; data that is fetched anew is laid over again.
 */
export class Layers {
  readonly #client: QueryClient;
  readonly #layers = new Map<LayerName, Layer>();
  /** What each layer last made, and of what. */
  readonly #last = new Map<LayerName, { layer: Layer; below: EventIndex; result: EventIndex }>();
  /** Indexes that were made here. */
  readonly #made = new WeakSet<EventIndex>();
  #base: EventIndex | null = null;
  #turn = 0;
  #laying: Promise<void> = Promise.resolve();

  constructor(client: QueryClient) {
    this.#client = client;
    client.getQueryCache().subscribe(({ query, type }) => {
      if (type === "updated" && query.queryKey[0] === BUNDLE_KEY[0] && this.#takeBase()) {
        // Whoever set the layer has been told how it went with the data before.
        this.#begin().catch(() => undefined);
      }
    });
    this.#takeBase();
  }

  /** Puts a layer in the place of the one of that name, or takes it away (null). Resolves when the page has the result. */
  async set(name: LayerName, layer: Layer | null): Promise<void> {
    if (layer) this.#layers.set(name, layer);
    else if (!this.#layers.delete(name)) return;
    let laying: Promise<void>;
    this.#begin();
    do {
      laying = this.#laying;
      await laying;
    } while (laying !== this.#laying);
  }

  #begin(): Promise<void> {
    this.#laying = this.#lay();
    return this.#laying;
  }

  /** Whether other data came. */
  #takeBase(): boolean {
    const index = this.#client.getQueryData<EventIndex>(BUNDLE_KEY);
    if (!index || index === this.#base || this.#made.has(index)) return false;
    this.#base = index;
    return true;
  }

  async #lay(): Promise<void> {
    const turn = ++this.#turn;
    let index = this.#base;
    if (!index) return;
    for (const name of ORDER) {
      const layer = this.#layers.get(name);
      if (!layer) continue;
      const last = this.#last.get(name);
      const below: EventIndex = index;
      if (last?.layer === layer && last.below === below) index = last.result;
      else {
        index = await layer(below);
        this.#last.set(name, { layer, below, result: index });
      }
      // Something else is to be laid meanwhile.
      if (turn !== this.#turn) return;
    }
    if (index !== this.#base) this.#made.add(index);
    if (this.#client.getQueryData(BUNDLE_KEY) !== index) this.#client.setQueryData(BUNDLE_KEY, index);
  }
}

const known = new WeakMap<QueryClient, Layers>();

/** The layers of a page, by its client. */
export function layersOf(client: QueryClient): Layers {
  const layers = known.get(client) ?? new Layers(client);
  known.set(client, layers);
  return layers;
}
