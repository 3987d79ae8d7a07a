import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay, dayNumber, daysInMonth, formatEdtf, parseEdtf } from "../../../model/edtf.ts";
import { paragraphsOf } from "../testParagraphs.ts";
import { readDates } from "./readDates.ts";

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const read = (text: string, published: string | null) =>
  readDates({ text, paragraphs: paragraphsOf(text), published, title: null });
const edtf = (date: Day) => formatEdtf({ start: date, end: date, uncertain: false });
const two = (n: number) => String(n).padStart(2, "0");

const HAN = "〇一二三四五六七八九";
const hanDigits = (n: number) => [...String(n)].map((digit) => HAN.charAt(Number(digit))).join("");
function han(n: number): string {
  const ones = n % 10 === 0 ? "" : HAN.charAt(n % 10);
  if (n < 10) return ones;
  return `${n < 20 ? "" : HAN.charAt(Math.floor(n / 10))}十${ones}`;
}
const fullWidth = (text: string) =>
  text.replace(/[\d./-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Every way to write month and day. */
const MONTH_DAY_FORMS: readonly ((day: Day) => string)[] = [
  ({ month, day }) => `${month}月${day}日`,
  ({ month, day }) => `${two(month)}月${two(day)}日`,
  ({ month, day }) => `${month}月${day}号`,
  ({ month, day }) => `${month} 月 ${day} 日`,
  ({ month, day }) => fullWidth(`${month}月${day}日`),
  ({ month, day }) => `${han(month)}月${han(day)}日`,
  ({ month, day }) =>
    `${month === 1 ? "元" : han(month)}月${han(day)
      .replace(/^二十(?=.)/u, "廿")
      .replace(/^三十(?=.)/u, "卅")}日`,
];
/** Every way to write a full date. */
const FORMS: readonly ((day: Day) => string)[] = [
  ...MONTH_DAY_FORMS.map((form) => (day: Day) => `${day.year}年${form(day)}`),
  ...MONTH_DAY_FORMS.map((form) => (day: Day) => `${hanDigits(day.year)}年${form(day)}`),
  ...["-", "/", "."].flatMap((mark) => [
    ({ year, month, day }: Day) => `${year}${mark}${month}${mark}${day}`,
    ({ year, month, day }: Day) => `${year}${mark}${two(month)}${mark}${two(day)}`,
    ({ year, month, day }: Day) => `${year}${mark} ${month}${mark} ${day}`,
    ({ year, month, day }: Day) => fullWidth(`${year}${mark}${month}${mark}${day}`),
  ]),
  ({ year, month, day }) => `${hanDigits(year).replaceAll("〇", "零")}年${month}月${day}日`,
  ({ year, month, day }) => `${hanDigits(year).replaceAll("〇", "○")}年${month}月${day}日`,
  ({ year, month, day }) => `${year} 年 ${month} 月 ${day} 日`,
];

const FIRST = dayNumber(1920, 1, 1);
const LAST = dayNumber(2079, 12, 31);
const days = fc.integer({ min: FIRST, max: LAST }).map(calendarDay);
/** What can stand around a date. */
const before = fc.constantFrom("", "，", "双方于", "一行", "校长", "（", "签约时间：", "。");
const behind = fc.constantFrom("", "，", "上午", "，双方签约。", "在京", "）", "签约");

describe("a day that is written", () => {
  test.each(FORMS.map((form) => [form({ year: 2024, month: 1, day: 24 }), form] as const))(
    "as %s is read as that day, of every year, with its words",
    (_example, form) => {
      fc.assert(
        fc.property(days, before, behind, (day, left, right) => {
          const written = form(day);
          const dates = read(left + written + right, null);
          expect(dates.map((date) => date.edtf)).toEqual([edtf(day)]);
          expect(dates[0]?.span).toEqual({ start: left.length, end: left.length + written.length });
          expect(dates[0]?.implied).toEqual([]);
        }),
      );
    },
  );

  test("each day of two years is read in every form", () => {
    const wrong: string[] = [];
    for (let number = dayNumber(2023, 1, 1); number <= dayNumber(2024, 12, 31); number++) {
      const day = calendarDay(number);
      for (const form of FORMS) if (read(form(day), null)[0]?.edtf !== edtf(day)) wrong.push(form(day));
    }
    expect(wrong).toEqual([]);
  });

  test.each(MONTH_DAY_FORMS.map((form) => [form({ year: 2024, month: 1, day: 24 }), form] as const))(
    "as %s takes the latest year in which it is not after the publication",
    (_example, form) => {
      fc.assert(
        fc.property(days, days, before, behind, (day, published, left, right) => {
          const [date, ...more] = read(left + form(day) + right, edtf(published));
          const start = parseEdtf(date?.edtf ?? "")?.start;
          expect(more).toEqual([]);
          expect(start).toMatchObject({ month: day.month, day: day.day });
          const year = start?.year ?? 0;
          const today = dayNumber(published.year, published.month, published.day);
          expect(dayNumber(year, day.month, day.day)).toBeLessThanOrEqual(today);
          for (let later = year + 1; later <= published.year; later++) {
            const exists = day.day <= daysInMonth(later, day.month);
            expect(exists && dayNumber(later, day.month, day.day) <= today).toBe(false);
          }
        }),
      );
    },
  );
});

describe("a range of days", () => {
  const ranges = fc
    .tuple(fc.integer({ min: FIRST, max: LAST }), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => [calendarDay(start), calendarDay(start + length)] as const);
  const dashes = fc.constantFrom("-", "－", "–", "—", "——", "~", "～", "至", "到", " 至 ", "起至");

  test("is read with all its fields written, in every writing of its ends", () => {
    fc.assert(
      fc.property(ranges, dashes, fc.constantFrom(...MONTH_DAY_FORMS), ([start, end], to, form) => {
        const text = `${start.year}年${form(start)}${to}${end.year}年${form(end)}走访`;
        expect(read(text, null).map((date) => date.edtf)).toEqual([formatEdtf({ start, end, uncertain: false })]);
      }),
    );
  });

  test("is read where its end has no month or year of its own", () => {
    fc.assert(
      fc.property(ranges, dashes, fc.boolean(), ([start, end], to, repeats) => {
        const sameMonth = start.year === end.year && start.month === end.month;
        const unit = repeats || !sameMonth ? "日" : "";
        const last = sameMonth ? `${end.day}日` : `${end.month}月${end.day}日`;
        const text = `${start.year}年${start.month}月${start.day}${unit}${to}${last}走访`;
        expect(read(text, null).map((date) => date.edtf)).toEqual([formatEdtf({ start, end, uncertain: false })]);
      }),
    );
  });

  test("gives its bare days their month and year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(),
        (first, length, nth) => {
          const start = calendarDay(first);
          const end = calendarDay(first + length);
          const inside = calendarDay(first + (nth % (length + 1)));
          const text = `${start.year}年${start.month}月${start.day}日至${end.month}月${end.day}日走访。${inside.day}日上午，一行签约。`;
          expect(read(text, null).at(-1)?.edtf).toBe(edtf(inside));
        },
      ),
    );
  });
});

describe("any text", () => {
  const pieces = fc.constantFrom(
    ..."2024年 5月 8日 3日 12月31日 、 至 — ， 。 \n 今年 去年 本月 上月 昨日 今天 当天 次日 上周五 周四 第二天 三天后 日前 近日 初 底 前 后 以来 起 自 截至 早在 将于 记者 获悉 新华社北京 日电 签约 来访 一行 （ ） 【 】 5.8 12.28 2023-05-08 / - 〇 廿 十 号 民国 农历 元月 星期三 大事记 统计周期".split(
      / (?=\S)/u,
    ),
    " ",
    "　",
  );
  const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(""));
  const publications = fc.option(days.map(edtf), { nil: null });

  test("has dates within it, in order, that do not overlap and are EDTF", () => {
    fc.assert(
      fc.property(texts, publications, (text, published) => {
        let end = 0;
        for (const { span, edtf: written } of read(text, published)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(parseEdtf(written), written).not.toBeNull();
          end = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("has no date after the publication that is called the latest before it", () => {
    fc.assert(
      fc.property(texts, days, (text, published) => {
        const today = dayNumber(published.year, published.month, published.day);
        for (const date of read(text, edtf(published))) {
          if (!date.implied.some(({ rule, basis }) => rule === "date/nearest-past" && basis === edtf(published)))
            continue;
          const start = parseEdtf(date.edtf)?.start;
          expect(dayNumber(start?.year ?? 0, start?.month ?? 1, start?.day ?? 1)).toBeLessThanOrEqual(today);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("is read the same with and without a trace, and every date is traced", () => {
    fc.assert(
      fc.property(texts, publications, (text, published) => {
        const made: { rule: string; start: number }[] = [];
        const context = { text, paragraphs: paragraphsOf(text), published, title: null };
        const traced = readDates(context, ({ outcome, span, rule }) => {
          if (outcome === "made") made.push({ rule, start: span.start });
        });
        expect(traced).toEqual(readDates(context));
        expect(traced.map(({ rule, span }) => ({ rule, start: span.start }))).toEqual(
          made.sort((a, b) => a.start - b.start),
        );
      }),
    );
  });
});
