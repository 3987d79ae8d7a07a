import { administrativePrefix } from "./administrativePrefix.ts";
import type { AliasRule } from "./aliasRule.ts";
import { legalForm, limitedCompany } from "./legalForm.ts";
import { lexiconName } from "./lexiconName.ts";
import { peoplesGovernment } from "./peoplesGovernment.ts";
import { spelling } from "./spelling.ts";
import { usualShortName } from "./usualShortName.ts";

/** What names tell by their form. Those that mean the same come first: a short name is held against all forms of the full one. */
export const ALIAS_RULES: readonly AliasRule[] = [
  spelling,
  administrativePrefix,
  peoplesGovernment,
  limitedCompany,
  lexiconName,
  usualShortName,
  legalForm,
];
