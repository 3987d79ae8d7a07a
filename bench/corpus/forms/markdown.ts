import { clock, isoDay } from "../../pages/page.ts";
import { writeStory } from "../../stories/story.ts";
import { type Form, utf8 } from "../form.ts";

/** A post of a static site: front matter and Markdown, or front matter and HTML. */
export const markdown: Form = {
  name: "Markdown with front matter",
  weight: 10,
  write: (random) => {
    const story = writeStory(random, { sentences: random.between(4, 20), anyShape: true });
    const date = random.pick([
      isoDay(story),
      `${isoDay(story)} ${clock(story)}:00`,
      `${isoDay(story)}T${clock(story)}:00+08:00`,
    ]);
    const head = [
      `title: '${story.title}'`,
      `date: ${date}`,
      ...(story.source === null ? [] : [`source: ${story.source}`]),
      ...(story.author === null ? [] : [`author: ${story.author}`]),
      ...random.pick([[], ["categories:", "  - 新闻"], [`tags: [${story.field}, 合作]`], ["comments: false"]]),
    ];
    const html = random.chance(0.3);
    const picture = `![${story.captions[0] ?? ""}](https://img.example.com/${random.between(1000, 9999)}.jpg)`;
    const paragraphs = story.paragraphs.map((all, index) => {
      const text = all.join("");
      if (html) return `<p style="text-indent: 2em">${text}</p>`;
      return index === 1 && random.chance(0.4) ? `${picture}\n\n${text}` : text;
    });
    const body = html ? `<div>\n${paragraphs.join("\n")}\n</div>` : paragraphs.join("\n\n");
    return { extension: "md", bytes: utf8(`---\n${head.join("\n")}\n---\n\n${body}\n`), stories: [story] };
  },
};
