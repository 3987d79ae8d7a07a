import type { GrowingInput } from "./input.ts";
import { MARKUP_INPUTS } from "./markupInputs.ts";
import { PROSE_INPUTS } from "./proseInputs.ts";
import { RECORD_INPUTS } from "./recordInputs.ts";

/** All inputs, in the order of the table. */
export const GROWING_INPUTS: readonly GrowingInput[] = [...PROSE_INPUTS, ...MARKUP_INPUTS, ...RECORD_INPUTS];
