import { leaving } from "../leaving.ts";
import { SITE } from "../local/keptNote.ts";
import { FormDrafts } from "./formDrafts.ts";

/** Another number where a form has other fields, so that it is not opened with what an older page wrote. */
const KEY = `wanglai.drafts.2 ${SITE}`;

const DRAFTS = {};

/** Those of the page, which outlast a reload in its tab. While there are any, the browser asks before it leaves. */
export const formDrafts = new FormDrafts(
  {
    read: () => sessionStorage.getItem(KEY),
    write: (text) => sessionStorage.setItem(KEY, text),
  },
  (holds) => leaving.hold(DRAFTS, holds),
);
