/** What every rule of the pipeline carries. The examples are its test and its manual. */
export interface Rule<Example> {
  /** `area/name`; the file is called after the name. */
  readonly id: `${string}/${string}`;
  /** One sentence that says what the rule holds to be true. */
  readonly summary: string;
  readonly examples: readonly [Example, ...Example[]];
  /** Texts that look alike and that the rule must leave alone. */
  readonly counterExamples: readonly [string, ...string[]];
}

/** Gives a rule its type; each stage's `rules.test.ts` runs the examples and counter-examples of all of its rules. */
export function defineRule<Example, R extends Rule<Example>>(rule: R & Rule<Example>): R {
  return rule;
}
