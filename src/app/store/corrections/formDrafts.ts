/** What readers typed into forms and did not save, kept for as long as the page is open. */
export class FormDrafts {
  /** By form and field. */
  readonly #forms = new Map<string, Map<string, unknown>>();
  readonly #onHolding: (holds: boolean) => void;

  /** @param onHolding hears whether there is anything that was not saved, whenever that may differ */
  constructor(onHolding: (holds: boolean) => void) {
    this.#onHolding = onHolding;
  }

  /** Whether anything of a form was not saved. */
  has(form: string): boolean {
    return this.#forms.has(form);
  }

  /** What was typed into a field; undefined for nothing. */
  read(form: string, field: string): unknown {
    return this.#forms.get(form)?.get(field);
  }

  keep(form: string, field: string, value: unknown): void {
    this.#forms.set(form, (this.#forms.get(form) ?? new Map()).set(field, value));
    this.#onHolding(true);
  }

  /** Forgets a field. */
  clear(form: string, field: string): void {
    const fields = this.#forms.get(form);
    fields?.delete(field);
    if (fields?.size === 0) this.drop(form);
  }

  /** Forgets a form: it was saved, or given up. */
  drop(form: string): void {
    this.#forms.delete(form);
    this.#onHolding(this.#forms.size > 0);
  }
}

const ask = (event: BeforeUnloadEvent) => event.preventDefault();

/** Those of the page: while there are any, the browser asks before it leaves. */
export const formDrafts = new FormDrafts((holds) => {
  if (holds) window.addEventListener("beforeunload", ask);
  else window.removeEventListener("beforeunload", ask);
});
