import type { Form } from "./form.ts";
import { feed } from "./forms/feed.ts";
import { htmlPage, legacyPage } from "./forms/htmlPage.ts";
import { labelledText } from "./forms/labelledText.ts";
import { markdown } from "./forms/markdown.ts";
import { plainText } from "./forms/plainText.ts";
import { textPage } from "./forms/textPage.ts";

/** All forms. One more: a file in `forms/`, and its name here. */
export const FORMS: readonly Form[] = [htmlPage, legacyPage, labelledText, textPage, plainText, markdown, feed];
