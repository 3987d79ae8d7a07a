import type { CorrectionEntry as Entry } from "../../../corrections/entries.ts";
import type { Outcome } from "../../../corrections/outcomes.ts";
import type { Doing as Step } from "./correctionLog.ts";
import type { OutcomeHere as Here } from "./filedHere.ts";

/** What views show of corrections. */
export type CorrectionEntry = Entry;
export type CorrectionOutcome = Outcome;
export type OutcomeHere = Here;
export type Doing = Step;
