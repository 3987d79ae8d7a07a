import { mean } from "../median.ts";
import type { Truth } from "../pages/page.ts";
import { comparable, isDay } from "./comparable.ts";
import type { Reading } from "./tools.ts";

/** A measure of quality between 0 and 1. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly better: "higher" | "lower";
  /** For one page; null where the truth asks nothing. */
  readonly of: (reading: Reading, truth: Truth) => number | null;
}

/** A byline may have a title or a role beside the name, but no sentences. */
const MOST_BESIDE_NAME = 12;

function shareFound(text: string, wanted: readonly string[]): number | null {
  if (wanted.length === 0) return null;
  const whole = comparable(text);
  return wanted.filter((one) => whole.includes(comparable(one))).length / wanted.length;
}

const asNumber = (right: boolean) => (right ? 1 : 0);

/** All measures, in the order of the table. Every tool is measured by this code and no other. */
export const MEASURES: readonly Measure[] = [
  { id: "bodyKept", label: "body kept", better: "higher", of: ({ text }, { has }) => shareFound(text, has) },
  {
    id: "boilerplateLeft",
    label: "boilerplate left",
    better: "lower",
    of: ({ text }, { lacks }) => shareFound(text, lacks),
  },
  {
    id: "dateFound",
    label: "date found",
    better: "higher",
    of: ({ published: told }, { published }) =>
      published === null ? null : asNumber(told !== null && isDay(told, published)),
  },
  {
    id: "authorFound",
    label: "author found",
    better: "higher",
    of: ({ author: told }, { author }) => {
      if (author === null) return null;
      const [name, answer] = [comparable(author), comparable(told ?? "")];
      return asNumber(answer.includes(name) && answer.length <= name.length + MOST_BESIDE_NAME);
    },
  },
  {
    id: "titleRight",
    label: "title right",
    better: "higher",
    of: ({ title: told }, { title }) =>
      title === null ? null : asNumber(comparable(told ?? "") === comparable(title)),
  },
  {
    id: "publisherFound",
    label: "publisher found",
    better: "higher",
    of: ({ publisher: told }, { publishers }) =>
      publishers.length === 0 ? null : asNumber(publishers.some((one) => comparable(one) === comparable(told ?? ""))),
  },
];

/** One reading and what would be right. */
export interface Answer {
  readonly reading: Reading;
  readonly truth: Truth;
}

/** The mean of a measure over the pages where it asks something; null where it asks nowhere. */
export function scoreOf({ of }: Measure, answers: readonly Answer[]): number | null {
  const scores = answers.map(({ reading, truth }) => of(reading, truth)).filter((score) => score !== null);
  return scores.length > 0 ? mean(scores) : null;
}
