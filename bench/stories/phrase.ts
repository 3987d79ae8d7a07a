/** A name in a text, and what a reader should make of it. */
export interface Name {
  /** As it stands in the text. */
  readonly text: string;
  readonly kind: "organization" | "person";
  /** Whether a reader must find it. What need not be found (a place, a part of an organization) is not wrong either. */
  readonly wanted: boolean;
  /** What is as right as `text`: 泸州市 where 泸州市委 stands. */
  readonly also: readonly string[];
}

/** Words, and the names among them: text and truth are one thing, so that they cannot part. */
export interface Phrase {
  readonly text: string;
  readonly names: readonly Name[];
}

/** Words without names, or with names that are noted already. */
export type Words = string | number | Phrase;

const isPhrase = (words: Words): words is Phrase => typeof words === "object";

/** Joins words: say`${guest}一行到${host}考察。` */
export function say(strings: TemplateStringsArray, ...words: readonly Words[]): Phrase {
  let text = strings[0] ?? "";
  const names: Name[] = [];
  for (const [index, one] of words.entries()) {
    text += (isPhrase(one) ? one.text : one) + (strings[index + 1] ?? "");
    if (isPhrase(one)) names.push(...one.names);
  }
  return { text, names };
}

/** Several words in a row with a sign between them. */
export function list(words: readonly Words[], sign = "、"): Phrase {
  return words.reduce<Phrase>((all, one, index) => (index === 0 ? say`${one}` : say`${all}${sign}${one}`), say``);
}

/** An organization's name. */
export function organizationName(text: string, also: readonly string[] = []): Phrase {
  return { text, names: [{ text, kind: "organization", wanted: true, also }] };
}

/** What a reader may take for an organization and need not: a place, a department, a laboratory, a forum. */
export function mayBeName(text: string): Phrase {
  return { text, names: [{ text, kind: "organization", wanted: false, also: [] }] };
}

/** A person's name, without office. */
export function personName(text: string): Phrase {
  return { text, names: [{ text, kind: "person", wanted: true, also: [] }] };
}
