import { dateline } from "../dateline.ts";
import { call, footer, headlines, headTitle, menu } from "../furniture.ts";
import { openGraph, plainMeta } from "../head.ts";
import { htmlText, type Layout } from "../page.ts";

const QUESTIONS = [
  "先从合作的缘起谈起吧？",
  "当时担心过什么？",
  "接下来怎么走？",
  "听说过程并不顺利？",
  "钱和人从哪里来？",
];

/** An interview: short paragraphs, questions and answers in turn. */
export const interview: Layout = {
  name: "interview",
  sentences: [6, 16],
  write: (pen) => {
    const { story, random, extra } = pen;
    const [asks, answers] = random.pick([
      ["记者", "受访者"],
      ["问", "答"],
      ["Q", "A"],
    ]);
    const bold = random.chance(0.6);
    const who = (name: string) => (bold ? `<strong>${name}：</strong>` : `${name}：`);
    const text = story.paragraphs.flat().map((sentence, index) => {
      const question = index % 2 === 0 ? `<p>${who(asks)}${random.pick(QUESTIONS)}</p>\n` : "";
      return `${question}<p>${question ? who(answers) : ""}${htmlText(sentence)}</p>`;
    });
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${headTitle(pen, "访谈")}</title>${random.chance(0.5) ? openGraph(pen) : plainMeta(pen)}</head><body>
<div class="channel"><ul>${menu(pen, "press")}</ul></div>
<div class="page"><div class="col-l"><h1>${htmlText(story.title)}</h1><p class="meta">${dateline(pen)}</p>
<div class="rich-text">
${text.join("\n")}
</div><p class="editor">${extra(`编辑：${story.editor}`)}</p><div class="hot"><h4>${extra("本栏热门文章")}</h4><ul>${headlines(pen, random.between(3, 8))}</ul></div></div>
<div class="col-r"><div class="qr">${call(pen)}</div></div></div><div class="foot">${footer(pen)}</div></body></html>`;
  },
};
