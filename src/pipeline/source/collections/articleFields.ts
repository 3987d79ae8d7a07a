import type { SourceField } from "../../../model/source.ts";
import { fieldRole } from "../../text/fieldNames.ts";

/** A body is looked at as far as this. */
const LOOKED_AT = 4000;
/** A body has this many Chinese characters beside a title, and as many by itself; less is a caption of a page. */
const PROSE = 14;
const ESSAY = 30;

/** How many Chinese characters a text has, mark-up left out, as far as it is looked at. */
function chineseCharacters(text: string): number {
  return text.slice(0, LOOKED_AT).match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Whether a value holds a sentence of Chinese. */
export function isChineseProse(value: string): boolean {
  return chineseCharacters(value) >= PROSE && /[，。！？；,.!?;]/.test(value.slice(0, LOOKED_AT));
}

/** Whether a value can be an article's whole text, without a title beside it. */
export function isChineseEssay(value: string): boolean {
  return isChineseProse(value) && chineseCharacters(value) >= ESSAY;
}

/** Whether a value can be an article's title in Chinese. */
export function isChineseTitle(value: string): boolean {
  return value.length <= 300 && chineseCharacters(value) >= 4;
}

/** Whether a record has a title or a text at all, in any language. */
export function hasTitleOrText(fields: readonly SourceField[]): boolean {
  return fields.some(({ name, value }) => {
    const role = fieldRole(name);
    return (role === "title" || role === "body" || role === "summary") && value.trim() !== "";
  });
}
