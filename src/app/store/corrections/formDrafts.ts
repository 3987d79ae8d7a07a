/** Where drafts outlast the page: a storage of texts, which may throw. */
export interface DraftShelf {
  read(): string | null;
  write(text: string): void;
}

/** What was typed or chosen in a form and not saved. */
export interface KeptForm {
  readonly form: string;
  /** What the form is about, as the page called it then: that may be gone since. */
  readonly about: string;
  /** By field. */
  readonly fields: ReadonlyMap<string, unknown>;
}

/** Drafts as they were written; none where what is there are no such. */
function readForms(text: string | null): Map<string, KeptForm> {
  const forms: unknown = JSON.parse(text ?? "[]");
  return new Map(
    (forms as [string, [string, unknown][], string][]).map(([form, fields, about]) => [
      String(form),
      { form: String(form), about: String(about ?? ""), fields: new Map<string, unknown>(fields) },
    ]),
  );
}

/** What readers typed or chose in forms and did not save, kept until they save it or give it up, also over a reload. */
export class FormDrafts {
  /** The form that was changed last is the last. */
  #forms: Map<string, KeptForm> = new Map();
  #list: readonly KeptForm[];
  readonly #discards = new Map<string, number>();
  readonly #listeners = new Set<() => void>();
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
    this.#list = [...this.#forms.values()];
    if (this.#forms.size > 0) onHolding(true);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** All forms of which something was not saved; the same list until one of them differs. */
  readonly list = (): readonly KeptForm[] => this.#list;

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
    return this.#forms.get(form)?.fields.get(field);
  }

  /** @param about what the form is about, in the words of the page */
  keep(form: string, field: string, value: unknown, about = ""): void {
    const fields = new Map(this.#forms.get(form)?.fields).set(field, value);
    this.#forms.delete(form);
    this.#forms.set(form, { form, about, fields });
    this.#changed();
  }

  /** Forgets a field. */
  clear(form: string, field: string): void {
    const kept = this.#forms.get(form);
    if (!kept) return;
    const fields = new Map(kept.fields);
    fields.delete(field);
    if (fields.size === 0) this.#forms.delete(form);
    else this.#forms.set(form, { ...kept, fields });
    this.#changed();
  }

  /** Forgets a form: it was saved. */
  drop(form: string): void {
    this.#forms.delete(form);
    this.#changed();
  }

  /** Forgets a form that the reader gave up, also where it is open. */
  discard(form: string): void {
    this.#discards.set(form, this.discards(form) + 1);
    this.drop(form);
  }

  /** How often a form was given up: where that differs, it begins anew. */
  discards(form: string): number {
    return this.#discards.get(form) ?? 0;
  }

  #changed(): void {
    this.#list = [...this.#forms.values()];
    this.#onHolding(this.#forms.size > 0);
    try {
      this.#shelf?.write(JSON.stringify(this.#list.map(({ form, about, fields }) => [form, [...fields], about])));
    } catch {
      // They last as long as the page then.
    }
    for (const listener of this.#listeners) listener();
  }
}
