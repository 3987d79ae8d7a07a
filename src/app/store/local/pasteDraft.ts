import { formDrafts } from "../corrections/openDrafts.ts";

const FORM = "paste";

/** What was typed or pasted as an article and is not read yet: a draft as those of corrections are, also over a reload. */
export const pasteDraft = {
  read: (): string => String(formDrafts.read(FORM, "text") ?? ""),
  /** @param text blank where nothing is left of it */
  keep(text: string): void {
    if (text.trim() === "") formDrafts.drop(FORM);
    else formDrafts.keep(FORM, "text", text);
  },
};
