import { chineseDay, clock, isoDay } from "../../pages/page.ts";
import { writeStory } from "../../stories/story.ts";
import { type Form, utf8 } from "../form.ts";

/** What a crawler saved: a head of labels, then the text. */
export const labelledText: Form = {
  name: "text with labels",
  weight: 18,
  write: (random) => {
    const story = writeStory(random, { sentences: random.between(5, 24), anyShape: true });
    const colon = random.pick([": ", "："]);
    const day = random.pick([isoDay(story), `${isoDay(story)} ${clock(story)}`, chineseDay(story)]);
    const labels = random.pick([
      { title: "标题", day: "发布日期", source: "来源", author: "作者", text: "正文内容" },
      { title: "标题", day: "时间", source: "信息来源", author: "撰稿", text: "正文" },
      { title: "题名", day: "发布时间", source: "来源", author: "作者", text: "内容" },
    ]);
    const head = [
      `${labels.title}${colon}${story.title}`,
      `${labels.day}${colon}${day}`,
      ...(story.source === null ? [] : [`${labels.source}${colon}${story.source}`]),
      ...(story.author === null ? [] : [`${labels.author}${colon}${story.author}`]),
      ...(random.chance(0.4) ? [`浏览次数${colon}${random.between(20, 9000)}`] : []),
      `${labels.text}${colon.trim()}`,
    ];
    const gap = random.pick(["\n", "\n\n"]);
    const indent = random.pick(["", "", "　　"]);
    const body = story.paragraphs.map((sentences) => indent + sentences.join("")).join(gap);
    return { extension: "txt", bytes: utf8(`${head.join("\n")}\n${body}\n`), stories: [story] };
  },
};
