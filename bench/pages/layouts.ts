import { advertised } from "./layouts/advertised.ts";
import { blog } from "./layouts/blog.ts";
import { chronicle } from "./layouts/chronicle.ts";
import { company } from "./layouts/company.ts";
import { glossed } from "./layouts/glossed.ts";
import { government } from "./layouts/government.ts";
import { interview } from "./layouts/interview.ts";
import { messenger } from "./layouts/messenger.ts";
import { mobile } from "./layouts/mobile.ts";
import { nestedFonts } from "./layouts/nestedFonts.ts";
import { newspaper } from "./layouts/newspaper.ts";
import { pictures } from "./layouts/pictures.ts";
import { portal } from "./layouts/portal.ts";
import { pressRelease } from "./layouts/pressRelease.ts";
import { roundup } from "./layouts/roundup.ts";
import { shortNotice } from "./layouts/shortNotice.ts";
import { structured } from "./layouts/structured.ts";
import { universityBlocks } from "./layouts/universityBlocks.ts";
import { universityTable } from "./layouts/universityTable.ts";
import type { Layout } from "./page.ts";

/** All kinds of pages. One more: a file in `layouts/`, and its name here. */
export const LAYOUTS: readonly Layout[] = [
  universityTable,
  universityBlocks,
  government,
  newspaper,
  portal,
  messenger,
  blog,
  company,
  glossed,
  nestedFonts,
  mobile,
  shortNotice,
  pictures,
  advertised,
  roundup,
  structured,
  pressRelease,
  chronicle,
  interview,
];
