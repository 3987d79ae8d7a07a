import type { DateField } from "../../../model/edtf.ts";
import type { Language } from "../languages.ts";

/** What a clause about a date is made of. */
interface ReasonParts {
  /** The fields that were inferred, in words: 年、月. */
  readonly fields: string;
  /** A date in words, or words of the article. */
  readonly basis: string;
  readonly rule: string;
}

/** How a fact was derived from words that do not say it outright. */
interface DerivationWords {
  readonly fields: Readonly<Record<DateField, string>>;
  readonly joinFields: (fields: readonly string[]) => string;
  /** How words became a date: the words, the date in EDTF, and the clauses below. */
  readonly derived: (words: string, date: string, clauses: readonly string[]) => string;
  /** By rule of the pipeline; a clause that says how unsaid fields of a date were found. */
  readonly date: Readonly<Record<string, (parts: ReasonParts) => string>>;
  readonly dateOther: (parts: ReasonParts) => string;
  /** By rule; a clause that says how the year of an account was guessed. */
  readonly year: Readonly<Record<string, (evidence: string) => string>>;
  readonly yearOther: (evidence: string) => string;
  /** Words of another document, with its date in EDTF; a null date is that of words that only fit, such as a weekday. */
  readonly yearEvidence: (words: string, date: string | null) => string;
  /** By rule; why words stand for an organization that they do not name. */
  readonly organization: Readonly<Record<string, string>>;
  readonly organizationOther: (rule: string) => string;
}

export const DERIVATION_WORDS: Readonly<Record<Language, DerivationWords>> = {
  zh: {
    fields: { year: "年份", month: "月份", day: "日子" },
    joinFields: (fields) => fields.join("和"),
    date: {
      "date/nearest-past": ({ fields, basis }) => `${fields}取自发布日期 ${basis} 之前最近的一天`,
      "date/same-passage": ({ fields, basis }) => `${fields}沿用文中写明的“${basis}”`,
      "date/this-year": ({ fields, basis }) => `“今年”按 ${basis} 算，得出${fields}`,
      "date/last-year": ({ fields, basis }) => `“去年”按 ${basis} 算，得出${fields}`,
      "date/earlier-year": ({ fields, basis }) => `“前年”按 ${basis} 算，得出${fields}`,
      "date/next-year": ({ fields, basis }) => `“明年”按 ${basis} 算，得出${fields}`,
      "date/relative-day": ({ fields, basis }) => `原文是相对的日子（如昨日、次日），从 ${basis} 算起，得出${fields}`,
      "date/range-start": ({ fields, basis }) => `“${basis}”中，结束日的${fields}与开始日相同`,
      "date/heading-year": ({ fields, basis }) => `${fields}取自标题或小标题“${basis}”`,
      "date/heading-month": ({ fields, basis }) => `${fields}取自标题或小标题“${basis}”`,
      "date/nearest-told": ({ fields, basis }) => `${fields}取自电头或获悉日期 ${basis} 之前最近的一天`,
      "date/announced": ({ fields, basis }) => `原文是预告，${fields}取自 ${basis} 之后最近的一天`,
      "date/weekday": ({ fields, basis }) => `原文写的是星期几，${fields}从 ${basis} 算起`,
      "date/year-of-weekday": ({ fields, basis }) => `${fields}取自这一天正是${basis}的那一年`,
      "date/weekday-differs": ({ basis }) => `原文在日期旁写着${basis}，与这一天不符，请核对`,
      "date/century": ({ fields, basis }) =>
        basis === "" ? `${fields}只写了两位数，世纪为推断` : `${fields}只写了两位数，世纪按 ${basis} 算`,
      "date/telegram": ({ basis }) => `原文没有写明是哪一天，以电头日期“${basis}”为准`,
      "date/recently": ({ basis }) => `原文只说“日前”“近日”，按发布日期 ${basis} 估计到月份`,
      "date/publication": ({ fields, basis }) => `${fields}按发布日期 ${basis} 算`,
      "date/corrected": ({ fields }) => `${fields}由更正给出`,
    },
    dateOther: ({ fields, basis, rule }) =>
      basis === "" ? `${fields}由上下文推断（规则 ${rule}）` : `${fields}由“${basis}”推断（规则 ${rule}）`,
    derived: (words, date, clauses) => `${words === "" ? "" : `「${words}」→ `}${date}：${clauses.join("；")}`,
    year: {
      "year/same-office": (evidence) => `原文没有年份，据有年份的报道中同一人任同一职务推测：${evidence}`,
      "year/same-event": (evidence) => `原文没有年份，据另一出处对同一天同一件事的记载推测：${evidence}`,
    },
    yearOther: (evidence) => `原文没有年份，据其他文章推测：${evidence}`,
    yearEvidence: (words, date) => (date === null ? `“${words}”与此相符` : `“${words}”（${date}）`),
    organization: {
      "organization/governed-level": "原文没有点明是哪里（如“省委”“市长”），由文中所述的地方确定",
      "organization/own-page": "文章由该单位自己发布，“我校”“来校”一类说法指它",
      "organization/title": "原文写的是职务，如“市长”“省委书记”，代表所在单位",
      "organization/coreference": "原文用“该公司”“双方”一类说法，指前文提到的单位",
      "organization/abbreviation": "原文用的是简称",
      "organization/person": "由到场人物的任职单位得出",
      "organization/attended": "原文只说有人出席，列为一般参加者",
    },
    organizationOther: (rule) => `由上下文推断（规则 ${rule}）`,
  },
  en: {
    fields: { year: "year", month: "month", day: "day" },
    joinFields: (fields) => fields.join(" and "),
    date: {
      "date/nearest-past": ({ fields, basis }) =>
        `the ${fields} is that of the latest such day before the publication date ${basis}`,
      "date/same-passage": ({ fields, basis }) => `the ${fields} is carried over from “${basis}” in the text`,
      "date/this-year": ({ fields, basis }) => `the ${fields} is that of “this year” as seen from ${basis}`,
      "date/last-year": ({ fields, basis }) => `the ${fields} is that of “last year” as seen from ${basis}`,
      "date/earlier-year": ({ fields, basis }) =>
        `the ${fields} is that of “the year before last” as seen from ${basis}`,
      "date/next-year": ({ fields, basis }) => `the ${fields} is that of “next year” as seen from ${basis}`,
      "date/relative-day": ({ fields, basis }) =>
        `the ${fields} is counted from ${basis} (yesterday, the next day and the like)`,
      "date/range-start": ({ fields, basis }) => `in “${basis}”, the end has the ${fields} of the start`,
      "date/heading-year": ({ fields, basis }) => `the ${fields} is taken from “${basis}” in a title or heading`,
      "date/heading-month": ({ fields, basis }) => `the ${fields} is taken from “${basis}” in a title or heading`,
      "date/nearest-told": ({ fields, basis }) =>
        `the ${fields} is that of the latest such day not after the day on which the news was sent or heard of (${basis})`,
      "date/announced": ({ fields, basis }) =>
        `the text announces it, so the ${fields} is that of the next such day from ${basis}`,
      "date/weekday": ({ fields, basis }) =>
        `the text names a day of the week, so the ${fields} is counted from ${basis}`,
      "date/year-of-weekday": ({ fields, basis }) => `the ${fields} is the one in which that day is “${basis}”`,
      "date/weekday-differs": ({ basis }) =>
        `beside the date stands “${basis}”, which that day is not: check it against the original`,
      "date/century": ({ fields, basis }) =>
        `the ${fields} has two digits, its century is inferred${basis === "" ? "" : ` from ${basis}`}`,
      "date/telegram": ({ basis }) =>
        `the text names no day of its own, the day of the telegram (“${basis}”) stands for it`,
      "date/recently": ({ basis }) =>
        `the text only says “recently”: the month is estimated from the publication date ${basis}`,
      "date/publication": ({ fields, basis }) => `the ${fields} is counted from the publication date ${basis}`,
      "date/corrected": ({ fields }) => `the ${fields} is given in a correction`,
    },
    dateOther: ({ fields, basis, rule }) =>
      basis === ""
        ? `the ${fields} is inferred from the context (rule ${rule})`
        : `the ${fields} is inferred from “${basis}” (rule ${rule})`,
    derived: (words, date, clauses) => `${words === "" ? "" : `“${words}” → `}${date}: ${clauses.join("; ")}`,
    year: {
      "year/same-office": (evidence) =>
        `the text gives no year; guessed from the same person in the same office in dated articles: ${evidence}`,
      "year/same-event": (evidence) =>
        `the text gives no year; guessed from another source that tells the same event on the same day: ${evidence}`,
    },
    yearOther: (evidence) => `the text gives no year; guessed from other articles: ${evidence}`,
    yearEvidence: (words, date) => (date === null ? `“${words}” fits` : `“${words}” (${date})`),
    organization: {
      "organization/own-page": "published on the organization's own page, where “our school” stands for it",
      "organization/title": "an office such as mayor or party secretary stands for its organization",
      "organization/coreference": "“the company” or “both sides” stands for it",
      "organization/abbreviation": "the text uses a short name",
      "organization/governed-level": "the text does not say of which place (“the mayor”); the article settles it",
      "organization/person": "taken from the office of a person who took part",
      "organization/attended": "the text only says that somebody of it attended",
    },
    organizationOther: (rule) => `inferred from the context (rule ${rule})`,
  },
};
