import { Random } from "../stories/random.ts";
import { writeStory } from "../stories/story.ts";
import { LAYOUTS } from "./layouts.ts";
import { htmlText, isoDay, type Layout, type Page } from "./page.ts";

function writePage(layout: Layout, number: number, seed: number): Page {
  const random = new Random(seed);
  const [least, most] = layout.sentences;
  const story = writeStory(random, { sentences: random.between(least, most), site: layout.site });
  const extras = new Set<string>();
  const extra = (text: string) => {
    extras.add(text);
    return htmlText(text);
  };
  const html = layout.write({ story, random, extra });
  const sentences = story.paragraphs.flat();
  // What the article itself says, nobody can ask to be absent.
  const own = [story.title, ...sentences, ...story.captions].join("\n");
  return {
    name: `${layout.name} ${number}`,
    layout: layout.name,
    html,
    truth: {
      has: sentences,
      lacks: [...extras].filter((text) => !own.includes(text)),
      title: story.title,
      published: isoDay(story),
      author: story.author,
      publishers: [story.source, story.site].filter((name) => name !== null),
    },
  };
}

/** `each` pages of every layout. The same seed gives the same pages. */
export function generatePages(each: number, seed: number): Page[] {
  return LAYOUTS.flatMap((layout, kind) =>
    Array.from({ length: each }, (_, number) => writePage(layout, number + 1, seed + kind * 1009 + number)),
  );
}
