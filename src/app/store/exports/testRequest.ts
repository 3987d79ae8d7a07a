/** Requests for tests, in plain words. */
import { type EventIndex, indexEvents } from "../eventIndex.ts";
import { listEvents } from "../eventList.ts";
import { LOCAL_FOLDER } from "../local/localDocument.ts";
import { rowsOf, testEvent, testIndex } from "../testIndex.ts";
import {
  type ExportRequest,
  type ExportWords,
  type ExportWriter,
  entryOf,
  type LocalStanding,
} from "./exportRequest.ts";

const columns = (
  "date firstDay lastDay certainty corrected dateWords kinds title organizations hosts guests people place quote " +
  "sources publishers published addresses local link"
).split(" ");

const WORDS: ExportWords = {
  kinds: { visit: "访问", signing: "签约", launch: "启动", meeting: "会谈", conference: "会议" },
  roles: { host: "东道主", guest: "来访", party: "参与" },
  certainty: { stated: "写明", inferred: "推断", uncertain: "不确定", given: "更正" },
  certaintyMeaning: { stated: "完整", inferred: "有一部分推断", uncertain: "只能大致确定", given: "由更正给出" },
  dates: {
    year: (year) => `${year}年`,
    yearMonth: (year, month) => `${year}年${month}月`,
    full: (year, month, day) => `${year}年${month}月${day}日`,
    monthDay: (month, day) => `${month}月${day}日`,
    month: (month) => `${month}月`,
    days: (year, month, first, last) => `${year === null ? "" : `${year}年`}${month}月${first}日至${last}日`,
    to: (start, end) => `${start}至${end}`,
    openYear: (date) => `${date}（年份不详）`,
    uncertain: (date) => `${date}（不确定）`,
  },
  reasons: {
    fields: { year: "年", month: "月", day: "日" },
    joinFields: (fields) => fields.join("和"),
    derived: (words, date, clauses) => `${words}→${date}：${clauses.join("；")}`,
    date: {},
    dateOther: ({ fields, basis }) => `${fields}由${basis}`,
    year: {},
    yearOther: (evidence) => `据${evidence}推测`,
    yearEvidence: (words) => words,
  },
  quoted: (text) => `“${text}”`,
  statement: (shown, total, filters) => [`${total}取${shown}`, ...filters].join("；"),
  fileName: (shown, total) => `${total}取${shown}`,
  withNote: (name, note) => `${name}（${note}）`,
  separator: "；",
  columns: Object.fromEntries(columns.map((column) => [column, column])) as ExportWords["columns"],
  calendarName: "往来",
  leftOut: (count) => `；缺日${count}`,
  people: (names) => `人物：${names}`,
  organizations: (names) => `单位：${names}`,
  source: (text) => `出处：${text}`,
  correctedFacts: {
    date: "日期",
    kinds: "类型",
    organizations: "单位",
    title: "标题",
    merge: "合并",
    split: "拆分",
    add: "添加",
  },
  corrected: (facts) => `人工更正：${facts}`,
  local: { only: "只在本机", also: "本机也有" },
};

/** What a writer makes of a request, as a whole. */
export function written(writer: ExportWriter, request: ExportRequest): string {
  const entries = Array.from(request.rows).flatMap((row) => entryOf(request.index, row) ?? []);
  return (
    writer.begin(request) +
    entries.map((entry, place) => writer.event(entry, request, place)).join("") +
    writer.end(request)
  );
}

/** A request for all events of an index, or for these rows of it. */
export function testRequest(
  events: EventIndex | Parameters<typeof testIndex>[0],
  fields: Partial<Omit<ExportRequest, "index" | "words">> & { words?: Partial<ExportWords> } = {},
): ExportRequest {
  const index = "columns" in events ? events : testIndex(events);
  const { words, ...rest } = fields;
  return {
    index,
    ...listEvents(index, { rows: rowsOf(index), dated: index.dated }, "oldest"),
    total: index.size,
    filters: [],
    addressOf: (event) => `https://example.org/#event=${event}`,
    ...rest,
    words: { ...WORDS, ...words },
  };
}

/** A request for one event, told by a document of this device alone or beside another one. */
export function localRequest(local: LocalStanding): ExportRequest {
  const documents = local === "only" ? ["d1"] : ["d1", "d2"];
  const { bundle } = testIndex([testEvent({ id: "e1", date: "2024-01-04", documents })]);
  const [document] = bundle.documents;
  if (!document) throw new Error("no document");
  const own = { ...document, id: "d1", article: `${LOCAL_FOLDER}article-d1.json` };
  return testRequest(indexEvents({ ...bundle, documents: [own, { ...document, id: "d2" }] }));
}
