import { anchored } from "../text/anchored.ts";
import type { Draft } from "./draft.ts";
import { claimLine } from "./line.ts";
import { isProse } from "./prose.ts";

const CAPTION = anchored(
  /[（(](?:图源|图片来源|来源|摄影|图)\s?[:：][^（）()]{1,20}[）)]$|^[（(]?(?:图片来源|图源|摄影|图为|图)\s?[:：][^。]{1,40}$|(?:摄|供图)[）)]?$|^[▲△◎图]\s?\S{2,40}$/,
);
const LONGEST = 60;

/** Takes the line below a picture that is its caption, or says where it is from, out of the text. */
export function takeCaptions(draft: Draft): void {
  // In a picture story the captions are the text.
  if (draft.images.length === 0 || !draft.lines.some((line) => isProse(line.key))) return;
  let next = 0;
  const { images, ledger } = draft;
  draft.lines = draft.lines.filter((line) => {
    const start = line.at[0] ?? 0;
    let above = null;
    while (next < images.length && (images[next]?.at ?? 0) < start) above = images[next++] ?? null;
    if (!above || line.text.length > LONGEST || line.region !== "main" || !CAPTION.test(line.key)) return true;
    above.caption = line.text;
    claimLine(ledger, line);
    return false;
  });
}
