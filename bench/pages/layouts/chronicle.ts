import { dateline } from "../dateline.ts";
import { counter, footer, headlines, headTitle, menu } from "../furniture.ts";
import { plainMeta } from "../head.ts";
import { htmlText, type Layout } from "../page.ts";

/** A chronicle of events: a line for each, with its day before it, in a table or a list. */
export const chronicle: Layout = {
  name: "chronicle",
  sentences: [6, 20],
  site: ({ university }) => university,
  write: (pen) => {
    const { story, random, extra } = pen;
    const entries = story.paragraphs.flat().map((sentence, index) => {
      return { day: `${1 + Math.floor(index / 2)}月${random.between(1, 28)}日`, text: htmlText(sentence) };
    });
    const text = random.pick([
      () =>
        `<table border="1" cellspacing="0"><tbody>${entries.map(({ day, text }) => `<tr><td width="90">${day}</td><td>${text}</td></tr>`).join("\n")}</tbody></table>`,
      () => `<ul>${entries.map(({ day, text }) => `<li><strong>${day}</strong>　${text}</li>`).join("\n")}</ul>`,
      () => entries.map(({ day, text }) => `<p>${day}，${text}</p>`).join("\n"),
    ])();
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headTitle(pen, "大事记")}</title>${plainMeta(pen)}</head><body>
<div class="top"><ul class="nav">${menu(pen, "university")}</ul></div>
<div class="container"><div class="lside"><h3>${extra("年鉴资料目录")}</h3><ul>${headlines(pen, random.between(3, 6))}</ul></div>
<div class="rside"><div class="ar_title"><h3>${htmlText(story.title)}</h3></div><div class="ar_info">${dateline(pen)} <span>${counter(pen)}</span></div>
<div class="ar_body">
${text}
</div></div></div><div class="bottom">${footer(pen)}</div></body></html>`;
  },
};
