import pairs from "opencc-js/dict/TSCharacters";
import type { Fold } from "./searchKey.ts";

/**
 * What each Traditional character is compared as: the Simplified one that OpenCC's table of characters
 * (https://github.com/BYVoid/OpenCC, TSCharacters, through opencc-js) has for it. Words are not looked at, so 乾 is 干 in
 * a query and in a text alike. It comes with the first search, apart from the page.
 */
export function traditionalFold(): Fold {
  const fold = new Uint16Array(0x10000);
  for (const entry of pairs.split("|")) {
    const [traditional = "", simplified = ""] = entry.split(" ");
    if (traditional.length === 1 && simplified.length === 1) {
      fold[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
    }
  }
  // What a table makes of a character may itself be folded (濛 → 蒙): one step for all.
  for (let unit = 0; unit < fold.length; unit++) {
    const once = fold[unit] ?? 0;
    if (once !== 0) fold[unit] = fold[once] || once;
  }
  return fold;
}
