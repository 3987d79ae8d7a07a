import type { KnownWord } from "./nameRuns.ts";
import { NO_AREA } from "./nameWords.ts";

/**
 * A known name that only seems to stand there: 大同区|域; 省|发展改革委 and 总公司|科技部 are not those of the state;
 * 川大 in 海川大学 is no short name. `loose`: no word holds the character before.
 */
export function seems(
  text: string,
  from: number,
  start: number,
  end: number,
  { division, type, name }: KnownWord,
  loose: boolean,
): boolean {
  // 德拉甘·伊利|奇: the beginning of the last part of a person's name.
  if (end - start < name.length && "·・•‧".includes(text.charAt(start - 1) || " ")) return true;
  if (division) return NO_AREA.test(text.slice(end - 1, end + 2));
  if (loose && start > from && end - start === SHORTEST && type !== "government") return true;
  // 义|安理工|学院: the name of a college, of which a short name is but a piece.
  if (loose && start > from && type === "university" && end - start < name.length && text.startsWith("学院", end))
    return true;
  if (type === "university" && end - start < name.length) return LONGER.test(text.slice(end - 1, end + 2));
  return type === "government" && isLocal(text, from, start);
}

/** A short name of so many characters lies across other words. */
const SHORTEST = 2;
/** 川大|学 is 大学; 川大|学生 are its students. */
const LONGER = /^大学(?![生子者科位报])/u;

/** Whether a body's name belongs to an area or a company that stands before it. */
function isLocal(text: string, from: number, at: number): boolean {
  return at > from && /[省市县区州旗团司学院]$/u.test(text.slice(Math.max(from, at - 1), at));
}
