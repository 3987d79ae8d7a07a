/** The form in which texts are compared: compatibility characters unified (NFKC), lower case, without white space. */
export function searchKey(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** The words of a query as search keys; all of them must be found. Empty where the query says nothing. */
export function queryWords(query: string): string[] {
  return query
    .normalize("NFKC")
    .split(/\s+/u)
    .map(searchKey)
    .filter((word) => word !== "");
}

/** Whether a text, already a search key, holds every word. */
export function holdsAll(key: string, words: readonly string[]): boolean {
  return words.every((word) => key.includes(word));
}
