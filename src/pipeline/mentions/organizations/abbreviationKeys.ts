/** What an abbreviation shares with the end of its full name, in UTF-16 units. */
const TAIL = 4;

/**
 * What a full name has in common with each name that `abbreviates` it, as keys: its end; its start with two characters
 * that stand together in it; of a group any two characters in order.
 */
export function* keysOfFull(name: string, stem: string): Generator<string> {
  const first = name.charAt(0);
  yield `…${stem.slice(-TAIL)}`;
  for (let i = 0; i < name.length; i++) yield `${first}…${name.slice(i, i + 2)}`;
  yield `${first}…${first}`;
  if (!name.includes("集团")) return;
  for (let i = 0; i < name.length; i++)
    for (let j = i + 1; j < name.length; j++) yield `${name.charAt(i)}…${name.charAt(j)}…集团`;
}

/** The keys by which a short name is looked up; each name that it abbreviates has one of them. */
export function* keysOfShort(short: string): Generator<string> {
  yield `${short.charAt(0)}…${short.slice(-2)}`;
  if (short.length < TAIL) return;
  yield `…${short.slice(-TAIL)}`;
  if (short.endsWith("集团")) yield `${short.charAt(0)}…${short.charAt(1)}…集团`;
}
