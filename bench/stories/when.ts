import type { Random } from "./random.ts";

/** A day of the calendar as year, month, day. */
export type Day = readonly [number, number, number];

/** When something happened, as a text says it and in EDTF. */
export interface When {
  /** Words that can open a sentence: 3月5日上午. */
  readonly words: string;
  readonly edtf: string;
}

const two = (n: number) => String(n).padStart(2, "0");

/** `2024-03-05`. */
export const isoDay = ([year, month, day]: Day) => `${year}-${two(month)}-${two(day)}`;

const DAY = 24 * 60 * 60 * 1000;

/** The day so many days later; earlier where negative. */
export function addDays([year, month, day]: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day) + days * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

const DIGITS = "〇一二三四五六七八九";
const inDigits = (n: number) => [...String(n)].map((digit) => DIGITS[Number(digit)]).join("");
function inChinese(n: number): string {
  if (n < 10) return DIGITS[n] ?? "";
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ""}十${n % 10 > 0 ? DIGITS[n % 10] : ""}`;
}

const HOURS = ["", "", "", "上午", "下午", "上午", "下午", "晚"];

/** One form of a date: how often, whether it fits, and its words. `ago`: days before the publication. */
interface Form {
  readonly weight: number;
  readonly fits?: (day: Day, published: Day, ago: number) => boolean;
  readonly write: (day: Day, published: Day, random: Random) => When;
}

const dayForm = (weight: number, words: (day: Day, random: Random) => string, fits?: Form["fits"]): Form => ({
  weight,
  ...(fits ? { fits } : {}),
  write: (day, _, random) => ({ words: words(day, random), edtf: isoDay(day) }),
});

const sameMonth: Form["fits"] = ([year, month], published) => year === published[0] && month === published[1];

const FORMS: readonly Form[] = [
  dayForm(52, ([, month, day], random) => `${month}月${day}日${random.pick(HOURS)}`),
  dayForm(18, ([year, month, day], random) => `${year}年${month}月${day}日${random.pick(HOURS)}`),
  dayForm(5, ([, , day], random) => `${day}日${random.pick(HOURS)}`, sameMonth),
  dayForm(
    3,
    (_, random) => random.pick(["今天", "今日"]) + random.pick(["上午", "下午", ""]),
    (_, __, ago) => ago === 0,
  ),
  dayForm(
    3,
    (_, random) => random.pick(["昨天", "昨日"]) + random.pick(["上午", "下午", ""]),
    (_, __, ago) => ago === 1,
  ),
  dayForm(2, ([year, month, day]) => `${inDigits(year)}年${inChinese(month)}月${inChinese(day)}日`),
  dayForm(2, ([year, month, day]) => `${year}年${two(month)}月${two(day)}日`),
  dayForm(1, ([year, month, day]) => `${year}.${month}.${day}`),
  {
    weight: 7,
    write: (day, _, random) => {
      const end = addDays(day, random.between(1, 2));
      const words =
        end[1] === day[1] ? `${day[1]}月${day[2]}日至${end[2]}日` : `${day[1]}月${day[2]}日至${end[1]}月${end[2]}日`;
      return { words, edtf: `${isoDay(day)}/${isoDay(end)}` };
    },
    fits: (_, __, ago) => ago >= 2,
  },
  {
    weight: 4,
    write: (_, [year, month], random) => ({ words: random.pick(["近日", "日前"]), edtf: `${year}-${two(month)}?` }),
    fits: sameMonth,
  },
  {
    weight: 2,
    write: ([year, month]) => ({ words: `${month}月中旬`, edtf: `${year}-${two(month)}` }),
    fits: ([, , day], _, ago) => day > 10 && day <= 20 && ago > 0,
  },
];

/** How a piece of news published on a day says that something happened so many days before. */
export function newsDay(random: Random, published: Day, ago: number): When {
  const day = addDays(published, -ago);
  const fitting = FORMS.filter(({ fits }) => fits?.(day, published, ago) ?? true);
  let left = random.next() * fitting.reduce((sum, { weight }) => sum + weight, 0);
  for (const form of fitting) {
    left -= form.weight;
    if (left < 0) return form.write(day, published, random);
  }
  throw new RangeError("No form of date fits.");
}

/** A day of its own, as a chronicle or a trip has it: month and day. */
export function plainDay(day: Day, random: Random): When {
  return { words: `${day[1]}月${day[2]}日${random.pick(HOURS)}`, edtf: isoDay(day) };
}

/** A day of a trip whose month was named before: only the day. */
export function bareDay(day: Day, random: Random): When {
  return { words: `${day[2]}日${random.pick(["", "上午", "下午"])}`, edtf: isoDay(day) };
}

/** Some time before the year or months of the publication, as texts look back. */
export function earlier(random: Random, [year, month]: Day): When {
  const before = random.between(1, 11);
  const past: readonly When[] = [
    { words: `${year - 1}年${before}月`, edtf: `${year - 1}-${two(before)}` },
    { words: `去年${before}月`, edtf: `${year - 1}-${two(before)}` },
    { words: `${year - 3}年`, edtf: `${year - 3}` },
    { words: `早在${year - 2}年${before}月`, edtf: `${year - 2}-${two(before)}` },
    ...(month > 2 ? [{ words: `今年${month - 2}月`, edtf: `${year}-${two(month - 2)}` }] : []),
  ];
  return random.pick(past);
}
