import { chineseDay, clock, htmlText, isoDay, type Pen } from "./page.ts";

/** A day as sites write it. */
export function writtenDay({ random, story }: Pen): string {
  return random.pick([
    isoDay(story),
    `${isoDay(story)} ${clock(story)}`,
    `${isoDay(story)} ${clock(story)}:00`,
    isoDay(story).replaceAll("-", "/"),
    chineseDay(story, true),
    chineseDay(story),
  ]);
}

/**
 * The visible line that says when, where and by whom: its parts in any order, each in an element, under the labels
 * that sites use. What the story does not have is left out, as sites do, or stands as a label without a value.
 */
export function dateline(pen: Pen, element = "span", gap = " "): string {
  const { random, story } = pen;
  const labels = {
    day: random.pick(["发布时间", "时间", "日期", "发布日期"]),
    source: random.pick(["来源", "信息来源", "稿源"]),
    author: random.pick(["作者", "撰稿", "供稿人", "记者"]),
  };
  const parts = [`${labels.day}：${writtenDay(pen)}`];
  if (story.source !== null) parts.push(`${labels.source}：${htmlText(story.source)}`);
  if (story.author !== null) parts.push(`${labels.author}：${htmlText(story.author)}`);
  else if (random.chance(0.3)) parts.push(`${labels.author}：`);
  const ordered = random.chance(0.5) ? parts : random.shuffle(parts);
  return ordered.map((part) => `<${element}>${part}</${element}>`).join(gap);
}
