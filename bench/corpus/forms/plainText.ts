import { chineseDay } from "../../pages/page.ts";
import { writeStory } from "../../stories/story.ts";
import { type Form, utf8 } from "../form.ts";

/** A headline, perhaps a line with the day, and the text: as copied by hand. */
export const plainText: Form = {
  name: "bare text",
  weight: 8,
  write: (random) => {
    const story = writeStory(random, { sentences: random.between(3, 14), anyShape: true });
    const credit = story.author === null ? "" : `（${random.pick(["供稿", "通讯员", "文/图"])}：${story.author}）\n`;
    const text = [
      story.title,
      `${chineseDay(story)}　${story.source ?? ""}`.trim(),
      "",
      ...story.paragraphs.map((all) => all.join("")),
    ];
    return { extension: "txt", bytes: utf8(`${text.join("\n")}\n${credit}`), stories: [story] };
  },
};
