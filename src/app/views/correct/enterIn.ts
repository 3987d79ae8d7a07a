/** What is known of a key that was pressed. */
type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "isComposing" | "keyCode" | "repeat" | "defaultPrevented"
>;

/** Safari says so of the key that ends a word which was composed, and no longer that it is composed. */
const COMPOSED = 229;

/**
 * What Enter does in a form of one-line fields: with Ctrl or Cmd it saves from every field, without in a title too, which has
 * several lines only to be seen whole; in a box with choices it only chooses. What the field has used already, keys of a word that
 * is still composed, buttons and all other keys are left to themselves.
 * @param target where it was pressed
 */
export function enterIn(
  { key, ctrlKey, metaKey, isComposing, keyCode, repeat, defaultPrevented }: Pressed,
  { tagName, role }: Pick<HTMLElement, "tagName" | "role">,
): "save" | "nothing" | "itself" {
  if (key !== "Enter" || isComposing || keyCode === COMPOSED || defaultPrevented || tagName === "BUTTON")
    return "itself";
  // A key that is held down saves once.
  const save = repeat ? "nothing" : "save";
  if (ctrlKey || metaKey) return save;
  if (role === "combobox") return "nothing";
  return tagName === "TEXTAREA" ? save : "itself";
}
