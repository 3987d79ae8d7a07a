/** What a part of the page offers of its state. */
interface Watched<State> {
  get(): State;
  subscribe(listener: () => void): unknown;
}

const ask = (event: Event) => event.preventDefault();

/** What would be gone with the page: while there is anything, the browser asks before it leaves. */
export class Leaving {
  readonly #window: () => Pick<EventTarget, "addEventListener" | "removeEventListener">;
  readonly #holders = new Set<object>();

  /** @param window what hears that it is left */
  constructor(window: () => Pick<EventTarget, "addEventListener" | "removeEventListener">) {
    this.#window = window;
  }

  /** Says whether a part of the page has something that would be gone. */
  hold(holder: object, holds: boolean): void {
    if (holds) this.#holders.add(holder);
    else this.#holders.delete(holder);
    if (this.#holders.size > 0) this.#window().addEventListener("beforeunload", ask);
    else this.#window().removeEventListener("beforeunload", ask);
  }

  /** Holds for a part of the page whenever its state has something that would be gone. */
  watch<State>(part: Watched<State>, wouldBeLost: (state: State) => boolean): void {
    const look = () => this.hold(part, wouldBeLost(part.get()));
    part.subscribe(look);
    look();
  }
}

/** That of the page. */
export const leaving = new Leaving(() => window);
