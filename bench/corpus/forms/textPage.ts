import { chineseDay, clock, isoDay } from "../../pages/page.ts";
import { CALLS, MENUS } from "../../pages/vocabulary.ts";
import type { Random } from "../../stories/random.ts";
import { headline } from "../../stories/report.ts";
import { type Story, writeStory } from "../../stories/story.ts";
import { type Form, utf8 } from "../form.ts";

const rare = (random: Random, lines: readonly string[]) => (random.chance(0.5) ? lines : []);

/** The line under the headline. */
function dateline(random: Random, story: Story): string {
  const day = random.pick([isoDay(story), `${isoDay(story)} ${clock(story)}:00`, chineseDay(story)]);
  const source = story.source === null ? "" : `来源：${story.source}`;
  const author = story.author === null ? "" : `作者：${story.author}`;
  return random
    .pick([
      `${source} 发布时间：${day} ${author}`,
      `发布日期：${day}　${source}　浏览：${random.between(10, 5000)}`,
      `${day} ${clock(story)} ${source} ${author}`,
      `时间：${day}  ${source}  ${author}  点击：[${random.between(1, 999)}]`,
    ])
    .trim();
}

/** A page as its visible text: menus before, headlines and a footer behind. */
export const textPage: Form = {
  name: "text of a page",
  weight: 14,
  write: (random) => {
    const story = writeStory(random, { sentences: random.between(4, 22), anyShape: true });
    const menu = random.sample(
      MENUS[random.pick(["university", "government", "press"] as const)],
      random.between(4, 8),
    );
    const others = random.times(random.between(2, 7), () => headline(random));
    const lines = [
      ...rare(random, [menu.join(random.pick(["\n", " ", " | "]))]),
      ...rare(random, [`首页 > ${random.pick(["新闻中心", "校园要闻", "工作动态"])} > 正文`]),
      story.title,
      dateline(random, story),
      "",
      ...story.paragraphs.flatMap((sentences) => [sentences.join(""), ""]),
      ...rare(random, [`（责任编辑：${story.editor}）`]),
      ...rare(random, ["分享到： 微信 微博 QQ空间", "【打印本页】 【关闭窗口】"]),
      ...rare(random, ["相关阅读", ...others]),
      ...rare(random, [random.pick(CALLS)]),
      ...rare(random, [`版权所有 © ${story.site}`, `地址：学府路${random.between(1, 299)}号`]),
    ];
    return { extension: "txt", bytes: utf8(`${lines.join("\n")}\n`), stories: [story] };
  },
};
