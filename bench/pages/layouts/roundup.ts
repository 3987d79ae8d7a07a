import { dateline } from "../dateline.ts";
import { footer, headlines, headTitle, menu, pager } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { body, htmlText, type Layout } from "../page.ts";

/** A roundup: sub-headings, and paragraphs that are lists. */
export const roundup: Layout = {
  name: "roundup with lists",
  sentences: [10, 22],
  site: ({ university }) => `${university}新闻网`,
  write: (pen) => {
    const { story, random, extra } = pen;
    const headings = ["一、走出去", "二、请进来", "三、落下去", "四、算一算", "五、再出发"];
    const mark = random.pick([
      (text: string) => `<h2>${text}</h2>`,
      (text: string) => `<h3 class="sub">${text}</h3>`,
      (text: string) => `<p><strong>${text}</strong></p>`,
    ]);
    const text = body(story, (paragraph, index) => {
      const heading = index > 0 && index % 2 === 1 ? headings[(index - 1) / 2] : undefined;
      const list = `<ul>${paragraph
        .split(/(?<=。)/)
        .map((sentence) => `<li>${sentence}</li>`)
        .join("")}</ul>`;
      return (heading === undefined ? "" : mark(heading)) + (random.chance(0.35) ? list : `<p>${paragraph}</p>`);
    });
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headTitle(pen, "综合报道")}</title>${plainMeta(pen)}</head><body>
<div class="header"><ul class="menu">${menu(pen, "university")}</ul></div>
<div class="content-wrap"><div class="sidebar"><h3>${extra("综合报道目录")}</h3><ul>${headlines(pen, random.between(4, 8))}</ul></div>
<div class="detail"><h1 class="detail-title">${htmlText(story.title)}</h1><div class="detail-meta">${dateline(pen)}</div>
<div class="detail-body">
${text}
</div><div class="detail-nav">${pager(pen, "p")}</div></div></div><div class="footer">${footer(pen)}</div></body></html>`;
  },
};
