import { LAYOUTS } from "../../pages/layouts.ts";
import { htmlText } from "../../pages/page.ts";
import { writeStory } from "../../stories/story.ts";
import { type Form, utf8 } from "../form.ts";
import { gbHtmlBytes } from "../gb18030.ts";

/** Layouts that add dates or words of their own to the sentences, which the truth does not know of. */
const ALTERING = new Set(["chronicle", "interview"]);
const PLAIN_LAYOUTS = LAYOUTS.filter(({ name }) => !ALTERING.has(name));

const CHARSET = /charset="?utf-8"?/i;

/** A saved web page in one of the layouts, in UTF-8 or GB18030. */
function page(legacy: boolean): Form["write"] {
  return (random) => {
    const layout = random.pick(PLAIN_LAYOUTS);
    const [least, most] = layout.sentences;
    const wish = { sentences: random.between(least, most), site: layout.site, anyShape: most > 2 };
    const story = writeStory(random, wish);
    const html = layout.write({ story, random, extra: htmlText });
    const declared = html.replace(CHARSET, (words) =>
      words.replace(/utf-8/i, random.pick(["gb2312", "gbk", "GB18030"])),
    );
    return { extension: "html", bytes: legacy ? gbHtmlBytes(declared) : utf8(html), stories: [story] };
  };
}

/** Web pages in UTF-8. */
export const htmlPage: Form = { name: "web page", weight: 38, write: page(false) };

/** Web pages in an encoding of their time. */
export const legacyPage: Form = { name: "web page, GB18030", weight: 8, write: page(true) };
