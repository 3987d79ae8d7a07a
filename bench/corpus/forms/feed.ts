import { clock, htmlText, isoDay, timestamp } from "../../pages/page.ts";
import { type Story, writeStory } from "../../stories/story.ts";
import { type Form, utf8 } from "../form.ts";

const paragraphs = ({ paragraphs: all }: Story) =>
  all.map((sentences) => `<p>${htmlText(sentences.join(""))}</p>`).join("");

function rssItem(story: Story): string {
  const [year, month, day] = story.time;
  const weekday = new Date(Date.UTC(year, month - 1, day)).toUTCString().slice(0, 16);
  const author = story.author === null ? "" : `<author>${story.author}</author>`;
  return `<item><title>${htmlText(story.title)}</title><pubDate>${weekday} ${clock(story)}:00 +0800</pubDate>${author}<description><![CDATA[${paragraphs(story)}]]></description></item>`;
}

function atomEntry(story: Story): string {
  return `<entry><title>${htmlText(story.title)}</title><published>${timestamp(story)}</published><content type="html">${htmlText(paragraphs(story))}</content></entry>`;
}

const rss = (stories: readonly Story[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>合作动态</title><link>https://www.example.com/</link>\n${stories.map(rssItem).join("\n")}\n</channel></rss>\n`;

const atom = (stories: readonly Story[]) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>合作动态</title>\n${stories.map(atomEntry).join("\n")}\n</feed>\n`;

const jsonLines = (stories: readonly Story[]) =>
  stories
    .map((story) => {
      const { title, source, author } = story;
      const content = story.paragraphs.map((all) => all.join("")).join("\n");
      return `${JSON.stringify({ title, publish_time: `${isoDay(story)} ${clock(story)}`, source, author, content })}\n`;
    })
    .join("");

/** A feed or an export with several articles: RSS, Atom, JSON Lines. */
export const feed: Form = {
  name: "feed",
  weight: 4,
  write: (random) => {
    const stories = random.times(random.between(3, 8), () =>
      writeStory(random, { sentences: random.between(3, 14), site: ({ city }) => `${city}新闻网`, anyShape: true }),
    );
    const [extension, write] = random.pick([
      ["xml", rss],
      ["xml", atom],
      ["jsonl", jsonLines],
    ] as const);
    return { extension, bytes: utf8(write(stories)), stories };
  },
};
