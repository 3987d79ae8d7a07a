/** Where drafts outlast the page: a storage of texts, which may throw. */
export interface DraftShelf {
  read(): string | null;
  write(text: string): void;
}

type Forms = Map<string, Map<string, unknown>>;

/** Drafts as they were written; none where what is there are no such. */
function readForms(text: string | null): Forms {
  const forms: unknown = JSON.parse(text ?? "[]");
  return new Map(
    (forms as [string, [string, unknown][]][]).map(([form, fields]) => [
      String(form),
      new Map<string, unknown>(fields),
    ]),
  );
}

/** What readers typed or chose in forms and did not save, kept until they save it or give it up, also over a reload. */
export class FormDrafts {
  /** By form and field; the form that was changed last is the last. */
  readonly #forms: Forms = new Map();
  readonly #shelf: DraftShelf | null;
  readonly #onHolding: (holds: boolean) => void;

  /**
   * @param shelf null where drafts last as long as the page
   * @param onHolding hears whether there is anything that was not saved, whenever that may differ
   */
  constructor(shelf: DraftShelf | null, onHolding: (holds: boolean) => void) {
    this.#shelf = shelf;
    this.#onHolding = onHolding;
    try {
      this.#forms = readForms(shelf?.read() ?? null);
    } catch {
      // Without a storage, or with one that something else wrote, there is nothing to go on with.
    }
    if (this.#forms.size > 0) onHolding(true);
  }

  /** Whether anything of a form was not saved. */
  has(form: string): boolean {
    return this.#forms.has(form);
  }

  /** Of the forms whose names begin so the one that was changed last; null for none. */
  latest(begin: string): string | null {
    return [...this.#forms.keys()].findLast((form) => form.startsWith(begin)) ?? null;
  }

  /** What was typed into a field; undefined for nothing. */
  read(form: string, field: string): unknown {
    return this.#forms.get(form)?.get(field);
  }

  keep(form: string, field: string, value: unknown): void {
    const fields = this.#forms.get(form) ?? new Map();
    this.#forms.delete(form);
    this.#forms.set(form, fields.set(field, value));
    this.#changed();
  }

  /** Forgets a field. */
  clear(form: string, field: string): void {
    const fields = this.#forms.get(form);
    fields?.delete(field);
    if (fields?.size === 0) this.#forms.delete(form);
    this.#changed();
  }

  /** Forgets a form: it was saved, or given up. */
  drop(form: string): void {
    this.#forms.delete(form);
    this.#changed();
  }

  /** Forgets all forms whose names begin so: what they were about is gone. */
  dropAll(begin: string): void {
    for (const form of [...this.#forms.keys()]) if (form.startsWith(begin)) this.#forms.delete(form);
    this.#changed();
  }

  #changed(): void {
    this.#onHolding(this.#forms.size > 0);
    try {
      this.#shelf?.write(JSON.stringify(Array.from(this.#forms, ([form, fields]) => [form, [...fields]])));
    } catch {
      // They last as long as the page then.
    }
  }
}
