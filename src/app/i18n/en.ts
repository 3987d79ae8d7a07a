import type { Messages } from "./messages.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthName = (month: number) => MONTHS[month - 1] ?? String(month);
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en: Messages = {
  name: "Wanglai",
  tagline: "Who visited whom, and who signed what",
  language: { label: "Language", other: "中文" },
  theme: { label: "Appearance", system: "System", light: "Light", dark: "Dark" },
  skipToList: "Skip to the list of events",
  close: "Close",
  retry: "Try again",
  listSeparator: ", ",
  quoted: (text) => `“${text}”`,

  regions: { filters: "Filters", timeline: "Timeline", list: "Events", detail: "Event", status: "Data" },
  search: { label: "Search", placeholder: "Title, text, organization, person, place" },
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
  certainty: { stated: "Stated", inferred: "Inferred", uncertain: "Uncertain" },
  certaintyMeaning: {
    stated: "The text gives the whole date",
    inferred: "Part of the date was worked out from the context",
    uncertain: "The date is only roughly known",
  },

  dates: {
    year: (year) => String(year),
    yearMonth: (year, month) => `${monthName(month)} ${year}`,
    full: (year, month, day) => `${day} ${monthName(month)} ${year}`,
    monthDay: (month, day) => `${day} ${monthName(month)}`,
    month: (month) => monthName(month),
    day: (day) => String(day),
    to: (start, end) => `${start} to ${end}`,
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
    organizations: "Organizations",
    findOrganization: "Find an organization by any of its names",
    noOrganization: "No such organization",
    showAll: (hidden) => `Show ${hidden} more`,
    showFewer: "Show fewer",
    narrowDown: (hidden) => `${hidden} more: type a name to find them`,
    matchLabel: "With several organizations",
    matchAny: "any of them",
    matchAll: "all of them",
    aliases: (names) => `Also: ${names}`,
    kinds: "Kinds",
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
    loading: "Loading the timeline…",
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
    hint: "Drag to pan, Ctrl + wheel to zoom",
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
    noMatchQuery: (query) => ({
      title: "No event matches",
      advice: `Nothing matches the search “${query}” and the other filters. All words must be found.`,
    }),
    reversedDates: {
      title: "No event matches",
      advice: "The start of the date range lies after its end. Change the range.",
    },
  },

  detail: {
    nothingOpen: "Choose an event",
    nothingOpenHint: "Click an event in the timeline or the list to read its source here, with the evidence marked.",
    shortcuts: [
      ["j / k", "next / previous event"],
      ["/", "search"],
      ["Esc", "close the event"],
    ],
    pairs: "Who met most often",
    pair: (first, second) => `${first} — ${second}`,
    pairCount: (count) => plural(count, "event"),
    unknownEvent: {
      title: "No such event",
      advice: "The event in the address is not in the data. The data may have changed since.",
    },
    previous: "Previous event",
    next: "Next event",
    copyLink: "Copy link",
    copied: "Copied",
    copyCitation: "Copy quote and source",
    date: "Date",
    words: (text) => `The text says “${text}”`,
    inferred: "inferred",
    stated: "stated",
    kinds: "Kinds",
    organizations: "Organizations",
    people: "People",
    place: "Place",
    links: "Links",
    source: "Source",
    sources: (count) => `Sources (${count})`,
    publisher: "Publisher",
    author: "Author",
    published: "Published",
    file: "File",
    address: "Address",
    unknown: "not stated",
    article: "Article",
    articleLoading: "Loading the article…",
    articleFailed: "The article could not be loaded",
    noEvidence: "This article has no marked evidence for the event.",
    toEvidence: "Go to the evidence",
    factNames: {
      event: "event",
      date: "date",
      kind: "kind",
      organization: "organization",
      person: "person",
      place: "place",
    },
    image: (caption) => (caption === "" ? "Picture" : `Picture: ${caption}`),
    otherEvents: (count) => `Other events in this article (${count})`,
    removals: (count) => `Taken out of the source (${count})`,
    removalsNote: "These pieces are no part of the article and are not shown in it.",
    noRemovals: "Nothing was taken out.",
    newWindow: "opens in a new window",
    hiddenByFilters: "The present filters leave this event out.",
    showInText: (what) => `Show in the article: ${what}`,
  },

  status: {
    documents: (count) => `Documents ${count}`,
    events: (count) => `Events ${count}`,
    withoutEvents: (count) => `Without events ${count}`,
    failures: (count) => `Not read ${count}`,
    warnings: (count) => `Notes ${count}`,
    details: "Show files",
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
  articleProblems: {
    offline: "No connection to the server. Check the network and try again.",
    missing: "The server has no file of this article; the data may just have changed. Try again.",
    damaged: "The article's file is incomplete or was altered. Build the data again and try again.",
    newer: "A newer Wanglai wrote the article's file. Update the page and try again.",
    foreign: "The file is no article of Wanglai. Build the data again and try again.",
    server: "The server failed. Try again later.",
    unexpected: "Something unexpected happened. Try again.",
  },
  technical: "Technical message",
  crash: { title: "The page failed", advice: "Something unexpected happened while drawing. Reload the page." },
  reload: "Reload",

  fileProblems: {},

  reasons: {
    fields: { year: "year", month: "month", day: "day" },
    joinFields: (fields) => fields.join(" and "),
    date: {
      "date/nearest-past": ({ fields, basis }) =>
        `The ${fields} is inferred: the latest such day not after the publication date (${basis}).`,
      "date/same-passage": ({ fields, basis }) => `The ${fields} is inferred: carried over from “${basis}” earlier on.`,
      "date/this-year": ({ fields, basis }) => `The ${fields} is inferred: “this year” as seen from ${basis}.`,
      "date/last-year": ({ fields, basis }) => `The ${fields} is inferred: “last year” as seen from ${basis}.`,
      "date/earlier-year": ({ fields, basis }) =>
        `The ${fields} is inferred: “the year before last” as seen from ${basis}.`,
      "date/relative-day": ({ fields, basis }) =>
        `The ${fields} is inferred: the text counts days (today, yesterday, the next day) from ${basis}.`,
      "date/range-start": ({ fields, basis }) =>
        `The ${fields} is inferred: the end of the range shares it with the start (${basis}).`,
      "date/heading-year": ({ fields, basis }) => `The ${fields} is inferred: from “${basis}” in a title or heading.`,
      "date/heading-month": ({ fields, basis }) => `The ${fields} is inferred: from “${basis}” in a title or heading.`,
      "date/recently": ({ basis }) =>
        `The text only says “recently”: the month is estimated from the publication date (${basis}).`,
      "date/publication": ({ fields, basis }) => `The ${fields} is inferred from the publication date (${basis}).`,
    },
    dateOther: ({ fields, basis, rule }) =>
      basis === ""
        ? `The ${fields} is inferred (rule ${rule}).`
        : `The ${fields} is inferred from “${basis}” (rule ${rule}).`,
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
    alias: {
      "alias/defined": "defined in the text",
      "alias/abbreviation": "shortened from the full name",
      "alias/lexicon": "a short name in common use",
    },
    aliasOther: (rule) => `rule ${rule}`,
    aliasWithReason: (name, reason) => `${name} (${reason})`,
  },
  origins: {
    "front-matter": "front matter",
    label: "a labelled field",
    dateline: "the dateline",
    "json-ld": "the page's structured data",
    meta: "the page's metadata",
    heading: "the title",
    footer: "the foot of the text",
    address: "a date in the address",
  },
};
