import type { Messages } from "./messages.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthName = (month: number) => MONTHS[month - 1] ?? String(month);
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en: Messages = {
  name: "Wanglai",
  tagline: "Who visited whom, and who signed what",
  language: { other: "中文" },
  theme: { label: "Appearance", system: "System", light: "Light", dark: "Dark" },
  skipToList: "Skip to the list of events",
  close: "Close",
  retry: "Try again",
  listSeparator: ", ",
  quoted: (text) => `“${text}”`,

  regions: { filters: "Filters", timeline: "Timeline", list: "Events", detail: "Event" },
  search: { label: "Search", placeholder: "Search events and articles" },
  countNoun: "Events",
  count: (shown, total) => `${shown} / ${total}`,
  countLabel: (shown, total) => `${shown} of ${plural(total, "event")} shown`,

  kinds: { visit: "Visit", signing: "Signing", launch: "Launch", meeting: "Meeting", conference: "Conference" },
  kindLetters: { visit: "V", signing: "S", launch: "L", meeting: "M", conference: "C" },
  organizationTypes: {
    university: "Universities",
    government: "Government",
    company: "Companies",
    institute: "Institutes",
    hospital: "Hospitals",
    association: "Associations",
    other: "Other",
  },
  roles: { host: "host", guest: "guest", party: "party" },
  certainty: { stated: "Stated", inferred: "Inferred", uncertain: "Uncertain", given: "Given in a correction" },
  certaintyMeaning: {
    stated: "The text gives the whole date",
    inferred: "Part of the date was worked out from the context",
    uncertain: "The date is only roughly known",
    given: "A correction gives the date, which the text does not say in full",
  },

  dates: {
    year: (year) => String(year),
    yearMonth: (year, month) => `${monthName(month)} ${year}`,
    full: (year, month, day) => `${day} ${monthName(month)} ${year}`,
    monthDay: (month, day) => `${day} ${monthName(month)}`,
    month: (month) => monthName(month),
    to: (start, end) => `${start} to ${end}`,
    days: (year, month, first, last) => `${first}–${last} ${monthName(month)}${year === null ? "" : ` ${year}`}`,
    openYear: (date) => `${date} (year unknown)`,
    uncertain: (date) => `${date} (uncertain)`,
  },
  period: (unit, year, month, day) => {
    switch (unit) {
      case "day":
        return `${day} ${monthName(month)} ${year}`;
      case "tenDays":
        return `${day < 11 ? "early" : day < 21 ? "mid" : "late"} ${monthName(month)} ${year}`;
      case "month":
        return `${monthName(month)} ${year}`;
      case "quarter":
        return `Q${Math.floor((month - 1) / 3) + 1} ${year}`;
      case "year":
        return String(year);
      case "decade":
        return `${year}–${year + 9}`;
    }
  },
  openYear: "Year unknown",
  yearOnly: (year) => `${year} (month unknown)`,

  filters: {
    matchLabel: "With several organizations",
    matchAny: "any of them",
    matchAll: "all of them",
    aliases: (names) => `Also: ${names}`,
    dates: "Dates",
    from: "From",
    to: "To",
    years: "By year",
    wholeYear: (year) => String(year),
    active: "Active filters",
    remove: (what) => `Remove filter: ${what}`,
    clearAll: "Clear all",
    fromChip: (date) => `from ${date}`,
    toChip: (date) => `until ${date}`,
    queryChip: (query) => `“${query}”`,
    ignored: (names) => `Not in the data, and left out: ${names}`,
    reversed: "The start lies after the end",
    show: (active) => (active > 0 ? `Filters (${active})` : "Filters"),
    apply: (count) => `Show ${plural(count, "event")}`,
  },

  timeline: {
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    earlier: "Earlier",
    later: "Later",
    fit: "Show all",
    controls: "Timeline controls",
    collapse: "Collapse the timeline",
    expand: "Expand the timeline",
    failed: "The timeline could not be loaded. The list of events works without it.",
    summary: (events, first, last) =>
      `${plural(events, "event")} on the timeline, ${first} to ${last}. The list of events holds the same ones for the keyboard.`,
    window: (first, last) => `${first} – ${last}`,
    nothing: "No events to draw on a timeline",
    nothingInWindow: "No events in this period",
    column: (period, count) => `${period}: ${plural(count, "event")}`,
    openYears: (count) => `Year unknown (${count})`,
    openYearsNote: "The text gives no year, so these are not on the axis",
    legend: "Legend",
  },

  list: {
    order: "Order",
    oldest: "Oldest first",
    newest: "Newest first",
    groupCount: (count) => `${count}`,
    keys: "Arrow keys to move, Enter to open",
  },

  empty: {
    noDocuments: {
      title: "No documents yet",
      advice: "Put articles (.txt, .md, .html) into the seeds folder and build the data again.",
    },
    noEvents: (documents) => ({
      title: "No events found",
      advice: `${plural(documents, "article")} read, with no visit, signing, launch, meeting or conference in them.`,
    }),
    noMatch: { title: "No event matches", advice: "Together the filters leave nothing. Remove one, or clear all." },
    noMatchQuery: (query, withOthers) => ({
      title: "No event matches",
      advice: withOthers
        ? `Nothing matches the search “${query}” and the other filters. All words must be found.`
        : `“${query}” was not found. All words must be found.`,
    }),
    reversedDates: {
      title: "No event matches",
      advice: "The start of the date range lies after its end. Change the range.",
    },
  },

  status: {
    events: (count) => `Events ${count}`,
    title: "Files and notes",
    failed: "Not read",
    documentEvents: (count) => (count === 0 ? "no events" : plural(count, "event")),
    untitled: "(untitled)",
  },

  loading: "Loading…",
  problems: {
    offline: {
      title: "No connection to the server",
      advice: "The data did not arrive. Check the network, or that the server is running, and try again.",
    },
    missing: {
      title: "The data file is missing",
      advice: "There is no data/bundle.json on the server. Build the data (npm start or npm run build) and try again.",
    },
    damaged: {
      title: "The data file is damaged",
      advice: "data/bundle.json is incomplete or was altered. Build the data again and try again.",
    },
    newer: {
      title: "The data is of a newer version",
      advice: "A newer Wanglai wrote the data, and this page cannot read it yet. Update and rebuild the page.",
    },
    foreign: {
      title: "This is no data file of Wanglai",
      advice: "Wanglai did not write data/bundle.json. Check how the site is deployed and build the data again.",
    },
    server: { title: "The server failed", advice: "The server did not hand out the data file. Try again later." },
    unexpected: {
      title: "The data could not be read",
      advice: "Something unexpected happened. Try again; if it comes back, report the technical message.",
    },
  },
  technical: "Technical message",
  crash: { title: "The page failed", advice: "Something unexpected happened while drawing. Reload the page." },
  reload: "Reload",
  notLoaded: {
    text: "This part could not be loaded. Check the connection and reload the page; the rest goes on working.",
    close: "Close",
  },

  reasons: {
    alias: {
      "alias/table": "from your table of organizations",
      "alias/defined": "defined in the text",
      "alias/abbreviation": "shortened from the full name",
      "alias/document": "called so in the text",
      "alias/lexicon": "a name in common use",
      "alias/usual-short-name": "the usual short name of the university",
      "alias/legal-form": "without the legal form",
      "alias/limited-company": "another way to write the legal form",
      "alias/administrative-prefix": "with the province or city that it lies in",
      "alias/peoples-government": "the government of the place",
      "alias/spelling": "another spelling",
      "alias/corrected": "joined by a correction",
    },
    aliasOther: (rule) => `rule ${rule}`,
    aliasWithReason: (name, reason) => `${name} (${reason})`,
    aliasShownIn: (reason, title) => `${reason}, see “${title}”`,
    couldBe: (names) => `stands for ${names} in different articles, so it is kept apart`,
  },
  ruleReasons: {
    "article/too-long": "rest of a document too long to be read",
    "boilerplate/attachment": "attachment",
    "boilerplate/breadcrumb": "path of the page in its site",
    "boilerplate/comments": "comments",
    "boilerplate/copyright": "copyright notice",
    "boilerplate/counter": "counter of views",
    "boilerplate/credit": "credit of editors or reviewers",
    "boilerplate/distribution": "distribution list",
    "boilerplate/document-index": "index table of an official document",
    "boilerplate/follow-prompt": "invitation to follow or scan",
    "boilerplate/keywords": "keywords or section",
    "boilerplate/link-list": "list of links",
    "boilerplate/mail": "marks of a forwarded mail",
    "boilerplate/media-contact": "contact for the media",
    "boilerplate/menu": "menu of the site",
    "boilerplate/messenger": "prompt of a messenger's page",
    "boilerplate/original-title": "note on the original title",
    "boilerplate/ornament": "rule or ornament",
    "boilerplate/page-control": "buttons of the page",
    "boilerplate/page-end": "foot of the page",
    "boilerplate/page-jump": "links to the pages of an article",
    "boilerplate/page-number": "page number",
    "boilerplate/pager": "links to the previous and next article",
    "boilerplate/picture-note": "caption or source of a picture",
    "boilerplate/placeholder": "placeholder of an advertisement or player",
    "boilerplate/rubric": "related articles and rankings",
    "boilerplate/running-head": "head, foot or watermark that recurs on every page",
    "boilerplate/site-contact": "contact of the site",
    "boilerplate/site-name": "name or slogan of the site",
    "boilerplate/site-registration": "registration of the site",
    "boilerplate/site-section": "name of a section",
    "damage/byte-shift": "text shifted by one byte, restored from the bytes that are left",
    "damage/double-escape": "character references escaped twice",
    "damage/escaped-body": "code of a page, escaped as a whole",
    "damage/gbk-as-latin": "GBK read as a Western encoding",
    "damage/gloss-shift":
      "text shifted by a gloss within a character, restored from the gloss and the bytes that are left",
    "damage/pinyin": "pinyin in brackets after a character",
    "damage/repeat": "paragraph that stands there twice",
    "damage/utf8-as-gbk": "UTF-8 read as GBK",
    "damage/utf8-as-latin": "UTF-8 read as a Western encoding",
    "damage/zero-width": "invisible characters",
    "front-matter/fence": "fence of the front matter",
    "html/comment": "comment in the code of the page",
    "html/hidden": "script, style or hidden content",
    "html/mail-part": "head and attachments of a page saved as a mail",
    "html/markup": "markup",
    "html/outside-main": "outside of the article",
    "layout/spacing": "spaces of the layout",
    "layout/white-space": "white space",
    "mail/quote-mark": "quote mark of a mail",
    "markdown/comment": "comment",
    "markdown/markup": "Markdown signs",
    "record/counter": "counter of views",
    "record/keywords": "keywords or section",
    "record/other-field": "another field of the record",
    "record/repeated-body": "another copy of the text",
    "record/second-body": "another text of the same record, not read",
    "record/summary": "summary, which the text repeats",
    "record/syntax": "signs and names of the data format",
    "record/too-deep": "data nested too deep, not read",
  },
};
