/** A table of OpenCC: entries parted by `|`, each a character or word, a space, and what it becomes. */
declare module "opencc-js/dict/TSCharacters" {
  const table: string;
  export default table;
}
