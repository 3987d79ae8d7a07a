import type { Language } from "../languages.ts";

type Fact = "title" | "date" | "kinds" | "organizations";
type Mode = "facts" | "merge" | "split" | "organizations" | "delete";
type DateFault = "empty" | "unreadable" | "month" | "calendar" | "backwards";
type Action =
  | "title"
  | "date"
  | "kinds"
  | "organizations"
  | "delete"
  | "merge-events"
  | "split"
  | "add"
  | "merge-organizations";
type Refusal = "encoding" | "broken" | "newer" | "foreign" | "damaged";
type Reason =
  | "event-gone"
  | "event-deleted"
  | "document"
  | "quote"
  | "date"
  | "kinds"
  | "organizations"
  | "title"
  | "documents"
  | "organization-gone"
  | "alias"
  | "alias-apart"
  | "circle"
  | "document-gone"
  | "words-gone"
  | "words-twice"
  | "id-taken"
  | "entry-twice";

/** The words of putting right what was extracted. */
export interface CorrectWords {
  /** The form in the place of facts. */
  readonly heading: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly modesLabel: string;
  readonly save: string;
  readonly cancel: string;
  readonly unchanged: string;
  /** Facts that something else changed while the form was open, with what they are now. */
  readonly overtaken: (facts: readonly (readonly [Fact, string])[]) => string;
  /** The same of the form that splits: it shows them now wherever the reader had left what was there. */
  readonly overtakenParts: (facts: readonly (readonly [Fact, string])[]) => string;
  /** Why what was to be saved does not fit. */
  readonly notSaved: (why: string) => string;
  /** What was typed before and not saved is there again. */
  readonly restored: string;
  readonly discard: string;
  /** Before what was typed is lost. */
  readonly discardAsked: string;
  readonly goOn: string;
  /** Forms that hold something which was not saved: at the foot, in the list, in the pane of an event that is gone. */
  readonly unsaved: (count: number) => string;
  readonly unsavedTitle: (count: number) => string;
  readonly unsavedHint: string;
  readonly resume: (what: string) => string;
  readonly resumeShort: string;
  readonly discardDraft: (what: string) => string;
  readonly draftGone: string;
  readonly draftArticleGone: string;
  /** @param title of the event that has what it was about */
  readonly draftMoved: (title: string) => string;
  /** Before what a field holds. */
  readonly typed: (field: string) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly title: string;
  readonly date: string;
  readonly kinds: string;
  readonly organizations: string;
  readonly role: (name: string) => string;
  readonly takeOut: (name: string) => string;
  /** Organizations are shown in this order. */
  readonly moveUp: (name: string) => string;
  readonly moveDown: (name: string) => string;
  readonly moved: (name: string, place: number, count: number) => string;
  readonly addOrganization: string;
  readonly addHint: string;
  readonly newName: string;
  readonly foundNothing: string;
  readonly found: (count: number, hidden: number) => string;
  readonly eventCount: (count: number) => string;
  readonly clear: (name: string) => string;
  readonly dateHint: string;
  readonly readAs: (date: string) => string;
  /** Behind that, where no year was written. */
  readonly yearTaken: (year: number) => string;
  readonly dateFaults: Readonly<Record<DateFault, string>>;
  readonly noTitle: string;
  readonly noKinds: string;
  readonly failed: string;
  readonly loading: string;
  /** Merging events. */
  readonly mergeHint: string;
  readonly findEvent: string;
  readonly candidates: string;
  readonly sharedParties: (count: number) => string;
  readonly noCandidates: string;
  readonly chooseOne: string;
  /** The entry that was chosen is there no more. */
  readonly mergeGone: string;
  readonly chooseOrganization: string;
  readonly keeps: string;
  readonly merged: string;
  readonly documents: (count: number) => string;
  readonly merge: string;
  /** Splitting one. */
  readonly splitHint: string;
  readonly part: (number: number) => string;
  readonly morePart: string;
  readonly fewerPart: string;
  readonly documentsTitle: string;
  readonly split: string;
  readonly partFaults: Readonly<Record<"title" | "date" | "kinds" | "documents", (part: number) => string>>;
  readonly leftOut: (title: string) => string;
  readonly samePart: string;
  /** Deleting one. */
  readonly deleteHint: string;
  readonly delete: string;
  /** Joining organizations. */
  readonly joinHint: string;
  readonly which: string;
  readonly joinWith: string;
  readonly nameStays: string;
  /** @param both how many events name both */
  readonly joinPreview: (name: string, into: string, events: number, both: number) => string;
  /** A name that was chosen is there no more. */
  readonly choiceGone: (name: string) => string;
  readonly joinNoEvents: string;
  readonly join: string;
  /** Where organizations are looked at: leads to the form. */
  readonly joinEntry: string;
  readonly noParties: string;
  /** Adding one from a passage. */
  readonly addHeading: string;
  readonly passage: string;
  readonly choosePassage: string;
  readonly noPassage: string;
  readonly add: string;
  /** The foot of the page. */
  readonly bar: string;
  readonly count: (count: number) => string;
  readonly unfit: (count: number) => string;
  readonly undo: string;
  readonly redo: string;
  readonly undoHint: (what: string) => string;
  readonly redoHint: (what: string) => string;
  readonly download: string;
  readonly downloadTable: string;
  readonly troubles: Readonly<Record<"full" | "refused" | "cleared", string>>;
  readonly missing: string;
  readonly retry: string;
  readonly saved: (what: string) => string;
  /** A step that does not fit, and why. */
  readonly unfitStep: (what: string, why: string) => string;
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  /** The list of all. */
  readonly listTitle: string;
  readonly listHint: string;
  /** Of a page that is one file: by the place of the file the browser knows what is kept. */
  readonly onlyThisFile: string;
  readonly filesHint: string;
  readonly tableHint: string;
  readonly own: (count: number) => string;
  readonly ownNone: string;
  readonly ofFile: (file: string, count: number) => string;
  readonly ofFileHint: string;
  readonly unreadable: string;
  readonly filedUnreadable: string;
  readonly remove: (what: string) => string;
  readonly removeShort: string;
  readonly restore: (what: string) => string;
  readonly restoreShort: string;
  readonly removeAll: string;
  readonly import: string;
  readonly actions: Readonly<Record<Action, string>>;
  /** Steps, as they are named where they are taken back: of one thing with its name or what went into what, or of several. */
  readonly stepOf: (actions: readonly string[], subject: string) => string;
  readonly joinedInto: (name: string, into: string) => string;
  /** @param others how many things the step was about beside the first */
  readonly stepOfMany: (count: number, subject: string, others: number, actions: readonly string[]) => string;
  /** @param what null where that is not known any more */
  readonly removed: (what: string | null, count: number) => string;
  /** Said of such a step when it was done. */
  readonly removedNow: (what: string) => string;
  readonly change: (was: string, now: string) => string;
  readonly made: (time: string) => string;
  readonly noted: (note: string) => string;
  readonly file: (file: string) => string;
  readonly applied: string;
  readonly already: string;
  readonly waiting: string;
  /** The build could not apply an entry, and the page could. */
  readonly onlyHere: string;
  /** The reader took an entry of a file back or out, on this device alone. */
  readonly "taken-back": string;
  readonly doesNotFit: string;
  readonly nothing: string;
  readonly reasons: Readonly<Record<Reason, (expected: string, found: string) => string>>;
  readonly whatToDo: string;
  /** An entry whose article, which only this device had, was removed. */
  readonly localGone: string;
  /** What became of a file that was handed to the page. */
  readonly taken: (file: string, fresh: number, known: number, unfit: number) => string;
  readonly partly: (count: number) => string;
  /** Behind why some of these could not be read. */
  readonly morePartly: (count: number) => string;
  readonly refused: Readonly<Record<Refusal, (file: string) => string>>;
  readonly technical: string;
  /** In the place of an event that is not there because of what the reader did. */
  readonly gone: Readonly<Record<"added" | "split" | "deleted", { readonly title: string; readonly advice: string }>>;
  readonly splitFrom: string;
}

const FACTS_ZH: Readonly<Record<Fact, string>> = { title: "标题", date: "日期", kinds: "类型", organizations: "单位" };
const FACTS_EN: Readonly<Record<Fact, string>> = {
  title: "title",
  date: "date",
  kinds: "list of kinds",
  organizations: "list of organizations",
};

export const CORRECT_WORDS: Readonly<Record<Language, CorrectWords>> = {
  zh: {
    heading: "更正",
    modes: { facts: "内容", merge: "合并", split: "拆分", organizations: "同一单位", delete: "删除" },
    modesLabel: "怎样更正",
    save: "保存更正",
    cancel: "取消",
    unchanged: "与原来相同，没有要保存的更正。",
    overtaken: (facts) =>
      `这个事件已被改动：${facts.map(([fact, now]) => `${FACTS_ZH[fact]}现在是“${now}”`).join("，")}。要改成你填的，请再保存一次。`,
    overtakenParts: (facts) =>
      `这个事件已被改动：${facts.map(([fact, now]) => `${FACTS_ZH[fact]}现在是“${now}”`).join("，")}。没改过的栏已换成现在的内容，核对后请再保存一次。`,
    notSaved: (why) => `没有保存，与现在的数据不合：${why}`,
    restored: "未保存的更正已恢复。",
    discard: "丢弃",
    discardAsked: "填了的内容还没有保存。",
    goOn: "继续编辑",
    unsaved: (count) => `未保存 ${count} 处`,
    unsavedTitle: (count) => `未保存的更正（${count}）`,
    unsavedHint: "填了还没有保存的内容，只在这个标签页里，关闭标签页就没有了。",
    resume: (what) => `继续填写：${what}`,
    resumeShort: "继续填写",
    discardDraft: (what) => `丢弃未保存的内容：${what}`,
    draftGone: "这个事件已经不在了。要用的内容请复制，然后丢弃。",
    draftArticleGone: "这篇文章已经不在了。要用的内容请复制，然后丢弃。",
    draftMoved: (title) => `这个事件现在归入“${title}”。要用的内容请复制到那里，然后丢弃。`,
    typed: (field) => `${field}：`,
    note: "备注",
    noteHint: "为何更正（可不填）",
    title: "标题",
    date: "日期",
    kinds: "类型",
    organizations: "单位",
    role: (name) => `${name}的角色`,
    takeOut: (name) => `移除${name}`,
    moveUp: (name) => `上移${name}`,
    moveDown: (name) => `下移${name}`,
    moved: (name, place, count) => `${name}现在排第 ${place}，共 ${count} 个`,
    addOrganization: "添加单位",
    addHint: "名称或拼音首字母",
    newName: "新名称",
    foundNothing: "没有这个单位，请输入至少两个字的名称",
    found: (count, hidden) => (hidden > 0 ? `找到 ${count} 个，另有 ${hidden} 个未列出` : `找到 ${count} 个`),
    eventCount: (count) => `${count} 个事件`,
    clear: (name) => `清除${name}`,
    dateHint: "如 2024-03-05、2024年3月5日、3月5日至7日、2024年3月；年份不详写 XXXX-03-05",
    readAs: (date) => `读作：${date}`,
    yearTaken: (year) => `（没写年份，沿用事件的 ${year} 年）`,
    dateFaults: {
      empty: "请填写日期。",
      unreadable: "看不懂这个日期，请照 2024年3月5日 的样子写。",
      month: "没有这个月份。",
      calendar: "历书上没有这一天。",
      backwards: "结束早于开始。",
    },
    noTitle: "标题不能为空。",
    noKinds: "至少选一个类型。",
    failed: "更正没有成功，请再试一次。",
    loading: "正在载入…",
    mergeHint: "两条其实是同一件事：合并后只留一条，文章、类型、单位、人物都归到它。",
    findEvent: "查找事件（标题中的字）",
    candidates: "同一件事的另一条",
    sharedParties: (count) => `同 ${count} 个单位`,
    noCandidates: "附近没有别的事件。",
    chooseOne: "请先选一个事件。",
    mergeGone: "先前选的那一条已经不在了，请另选。",
    chooseOrganization: "请先选好两个单位。",
    keeps: "保留哪一条的标题和日期",
    merged: "合并后",
    documents: (count) => `${count} 篇文章`,
    merge: "合并",
    splitHint: "一条其实是几件事：分别写明每一件的标题、日期，勾选属于它的类型、单位和文章。",
    part: (number) => `第 ${number} 件`,
    morePart: "再加一件",
    fewerPart: "去掉最后一件",
    documentsTitle: "文章",
    split: "拆分",
    partFaults: {
      title: (part) => `第 ${part} 件：标题不能为空。`,
      date: (part) => `第 ${part} 件：日期看不懂。`,
      kinds: (part) => `第 ${part} 件：至少选一个类型。`,
      documents: (part) => `第 ${part} 件：至少选一篇文章。`,
    },
    leftOut: (title) => `《${title}》没有归到任何一件。`,
    samePart: "几件完全相同，请改一改。",
    deleteHint: "这不是事件，或不该收录：删除后不再显示，文章仍在。可以撤销。",
    delete: "删除这个事件",
    joinHint: "两个名称其实是同一个单位：合并后所有事件都用保留的名称，另一个成为它的别名。",
    which: "单位",
    joinWith: "与它是同一个单位的",
    nameStays: "保留哪个名称",
    joinPreview: (name, into, events, both) =>
      `${events === 0 ? `现在没有事件用“${name}”；它将成为“${into}”的别名。` : `${events} 个事件里的“${name}”将显示为“${into}”。`}${both > 0 ? `其中 ${both} 个事件两者都参加，合并后只列一方。` : ""}标题保持原样。`,
    choiceGone: (name) => `先前选的“${name}”已经不在了，请另选。`,
    joinNoEvents: "现在没有事件提到这两个单位，无从合并。",
    join: "合并单位",
    joinEntry: "其实是同一单位？合并…",
    noParties: "这个事件没有单位。",
    addHeading: "添加事件",
    passage: "出处",
    choosePassage: "讲这件事的句子",
    noPassage: "请先挑一句话。",
    add: "添加事件",
    bar: "更正",
    count: (count) => `更正 ${count} 处`,
    unfit: (count) => `${count} 处不合`,
    undo: "撤销",
    redo: "重做",
    undoHint: (what) => `撤销：${what}（Ctrl+Z）`,
    redoHint: (what) => `重做：${what}（Ctrl+Shift+Z）`,
    download: "下载 corrections.json",
    downloadTable: "下载 organizations.csv",
    troubles: {
      full: "浏览器的存储已满，更正只在本页有效，关闭前请下载 corrections.json。",
      refused: "浏览器不让保存（可能是无痕窗口），更正只在本页有效，关闭前请下载 corrections.json。",
      cleared: "浏览器里保存的更正被清除了；本页还有，已重新保存。",
    },
    missing: "更正涉及的事件没有载入，暂时按未更正显示。",
    retry: "重试",
    saved: (what) => `已更正：${what}`,
    unfitStep: (what, why) => `没有用上：${what}。${why}`,
    undone: (what) => `已撤销：${what}`,
    redone: (what) => `已重做：${what}`,
    listTitle: "更正",
    listHint:
      "更正保存在这台设备的这个浏览器里，不会发送到任何地方。下载 corrections.json 放进文章所在的文件夹，以后每次构建都会用上；有它就够了。",
    onlyThisFile: "这个网页是一个文件：更正记在这个文件的这个位置，把它移动或复制到别处，那里就没有它们。",
    filesHint: "下载的文件包含文件夹里已有的更正，可以直接替换原来的 corrections.json。",
    tableHint:
      "organizations.csv 只含合并的单位，供不想用 corrections.json 的人使用。本页没有你自己的 organizations.csv：请把这些行加到它的末尾，或者把这个文件放进一个子文件夹，几个表都会读。",
    own: (count) => `本机的更正（${count}）`,
    ownNone: "本机还没有更正。打开一个事件，点右上角的铅笔。",
    ofFile: (file, count) => `${file}（${count}）`,
    ofFileHint: "构建时已读入，要改请编辑这个文件。",
    unreadable: "这个文件没有读成，其中的更正都没有用上。下载的文件不含它的内容，请不要用来替换它。",
    filedUnreadable: "数据中关于更正的记录读不出来，下载的文件只含本机的更正。",
    remove: (what) => `移除这处更正：${what}`,
    removeShort: "移除",
    restore: (what) => `恢复这处更正：${what}`,
    restoreShort: "恢复",
    removeAll: "全部移除",
    import: "读入 corrections.json…",
    actions: {
      title: "标题",
      date: "日期",
      kinds: "类型",
      organizations: "单位",
      delete: "删除",
      "merge-events": "合并事件",
      split: "拆分",
      add: "添加事件",
      "merge-organizations": "合并单位",
    },
    stepOf: (actions, subject) => `${actions.join("、")} ${subject}`,
    joinedInto: (name, into) => `“${name}”并入“${into}”`,
    stepOfMany: (count, subject, others, actions) =>
      `“${subject}”等 ${others + 1} 项的 ${count} 处更正（${actions.join("、")}）`,
    removed: (what, count) => (what === null ? `移除 ${count} 处更正` : `移除更正：${what}`),
    removedNow: (what) => `已${what}`,
    change: (was, now) => `${was} → ${now}`,
    made: (time) => `${time} 更正`,
    noted: (note) => `备注：${note}`,
    file: (file) => `出自 ${file}`,
    applied: "已用上",
    already: "数据本来如此",
    waiting: "待载入",
    onlyHere: "构建没有用上，因为它涉及的文章只在这台设备上；本页已用上。",
    "taken-back": "在本机撤销了，文件里还有；要去掉请改文件。",
    doesNotFit: "不合，没有用上",
    nothing: "无",
    reasons: {
      "event-gone": () => "这个事件已经不在了。",
      "event-deleted": () => "这个事件已被前面的一处更正删除。",
      document: (expected) => `讲这个事件的文章里已经没有 ${expected}。`,
      quote: (expected, found) => `依据的原文变了：原来是“${expected}”，现在是“${found}”。`,
      date: (expected, found) => `更正时日期是 ${expected}，现在是 ${found}。`,
      kinds: (expected, found) => `更正时类型是 ${expected}，现在是 ${found}。`,
      organizations: (expected, found) => `更正时单位是 ${expected}，现在是 ${found}。`,
      title: (expected, found) => `更正时标题是“${expected}”，现在是“${found}”。`,
      documents: () => "讲这个事件的文章变了。",
      "organization-gone": (expected) => `已经没有“${expected}”这个单位。`,
      alias: (expected, found) => `“${expected}”现在是“${found}”的名称。`,
      "alias-apart": (expected) => `“${expected}”不再是它的别名，现在自成一个单位。`,
      circle: (expected, found) => `“${expected}”已经并入“${found}”，不能反过来。`,
      "document-gone": (expected) => `文章 ${expected} 已经不在了。`,
      "words-gone": (expected) => `文章里已经没有“${expected}”。`,
      "words-twice": (expected) => `文章里不止一处“${expected}”，不知道是哪一处。`,
      "id-taken": () => "已有另一个事件占用它的编号。",
      "entry-twice": () => "另一处更正用了同一个编号，内容却不同。",
    },
    whatToDo: "请重新更正，或移除这一处。",
    localGone: "出自已移除的本机文章。重新添加那篇文章就会用上，也可以移除这一处。",
    taken: (file, fresh, known, unfit) =>
      `${file}：读入 ${fresh} 处更正${known > 0 ? `，${known} 处本来就有` : ""}${unfit > 0 ? `，其中 ${unfit} 处与现在的数据不合` : ""}。`,
    partly: (count) => `有 ${count} 条读不出来，没有读入。`,
    morePartly: (count) => `另有 ${count} 条未列出。`,
    refused: {
      encoding: (file) => `${file} 不是 UTF-8 文本，什么也没有读入。`,
      broken: (file) => `${file} 的 JSON 有错，什么也没有读入。请检查那一处，或用下载时的原文件。`,
      newer: (file) => `${file} 由更新版本的往来写成，什么也没有读入。请先更新这个页面。`,
      foreign: (file) => `${file} 不是更正文件，什么也没有读入。`,
      damaged: (file) => `${file} 不完整，什么也没有读入。`,
    },
    technical: "技术信息",
    gone: {
      added: { title: "这个事件已撤销", advice: "它是用更正添加的，那处更正已经撤销或移除。" },
      split: { title: "这个事件已撤销", advice: "它是从另一个事件拆分出来的，那次拆分已经撤销或移除。" },
      deleted: { title: "这个事件已删除", advice: "它被本机的一处更正删除。撤销或移除那处更正就会回来。" },
    },
    splitFrom: "打开拆分前的事件",
  },
  en: {
    heading: "Correct",
    modes: { facts: "Facts", merge: "Merge", split: "Split", organizations: "Same organization", delete: "Delete" },
    modesLabel: "How to correct",
    save: "Save correction",
    cancel: "Cancel",
    unchanged: "All is as it was: there is nothing to save.",
    overtaken: (facts) =>
      `The event was changed meanwhile: ${facts.map(([fact, now]) => `its ${FACTS_EN[fact]} now reads “${now}”`).join(", ")}. Save again to put yours in its place.`,
    overtakenParts: (facts) =>
      `The event was changed meanwhile: ${facts.map(([fact, now]) => `its ${FACTS_EN[fact]} now reads “${now}”`).join(", ")}. Fields that you had left show that now: look them over and save again.`,
    notSaved: (why) => `Not saved, as it does not fit the data now: ${why}`,
    restored: "What you had not saved is here again.",
    discard: "Discard",
    discardAsked: "What you entered is not saved.",
    goOn: "Go on editing",
    unsaved: (count) => `${count} unsaved`,
    unsavedTitle: (count) => `Not saved (${count})`,
    unsavedHint: "What was typed and is not saved is kept in this tab alone, and is gone once you close it.",
    resume: (what) => `Go on with: ${what}`,
    resumeShort: "Go on",
    discardDraft: (what) => `Discard what is not saved: ${what}`,
    draftGone: "The event is no longer there. Copy what you need, then discard this.",
    draftArticleGone: "The article is no longer there. Copy what you need, then discard this.",
    draftMoved: (title) => `The event is part of “${title}” now. Copy what you need to it, then discard this.`,
    typed: (field) => `${field}: `,
    note: "Note",
    noteHint: "Why (may be left out)",
    title: "Title",
    date: "Date",
    kinds: "Kinds",
    organizations: "Organizations",
    role: (name) => `Role of ${name}`,
    takeOut: (name) => `Remove ${name}`,
    moveUp: (name) => `Move ${name} up`,
    moveDown: (name) => `Move ${name} down`,
    moved: (name, place, count) => `${name} is number ${place} of ${count} now`,
    addOrganization: "Add an organization",
    addHint: "Name or initials",
    newName: "New name",
    foundNothing: "No such organization: type a name of two characters or more",
    found: (count, hidden) => (hidden > 0 ? `${count} found, ${hidden} more not listed` : `${count} found`),
    eventCount: (count) => (count === 1 ? "1 event" : `${count} events`),
    clear: (name) => `Clear ${name}`,
    dateHint: "Such as 2024-03-05, 2024-03-05/2024-03-07 or 2024-03; XXXX-03-05 where the year is not known",
    readAs: (date) => `Read as: ${date}`,
    yearTaken: (year) => ` (no year written: ${year}, as the event has it)`,
    dateFaults: {
      empty: "Enter a date.",
      unreadable: "This cannot be read as a date. Write it like 2024-03-05.",
      month: "There is no such month.",
      calendar: "There is no such day.",
      backwards: "It ends before it begins.",
    },
    noTitle: "Enter a title.",
    noKinds: "Choose at least one kind.",
    failed: "The correction did not succeed. Try again.",
    loading: "Loading…",
    mergeHint: "Two entries are one event: one stays, with the articles, kinds, organizations and people of both.",
    findEvent: "Find an event (words of its title)",
    candidates: "The other entry of the same event",
    sharedParties: (count) => (count === 1 ? "1 organization in common" : `${count} organizations in common`),
    noCandidates: "There are no other events near it.",
    chooseOne: "Choose an event first.",
    mergeGone: "The entry that was chosen is no longer there: choose another.",
    chooseOrganization: "Choose two organizations first.",
    keeps: "Whose title and date stay",
    merged: "Merged",
    documents: (count) => (count === 1 ? "1 article" : `${count} articles`),
    merge: "Merge",
    splitHint:
      "One entry is several events: give each its title and date, and choose its kinds, organizations and articles.",
    part: (number) => `Event ${number}`,
    morePart: "One more",
    fewerPart: "Remove the last",
    documentsTitle: "Articles",
    split: "Split",
    partFaults: {
      title: (part) => `Event ${part}: enter a title.`,
      date: (part) => `Event ${part}: the date cannot be read.`,
      kinds: (part) => `Event ${part}: choose at least one kind.`,
      documents: (part) => `Event ${part}: choose at least one article.`,
    },
    leftOut: (title) => `“${title}” belongs to none of them.`,
    samePart: "They are all the same: change one.",
    deleteHint: "It is no event, or does not belong here: it is shown no more, its article stays. This can be undone.",
    delete: "Delete this event",
    joinHint: "Two names are one organization: all events use the name that stays, the other becomes an alias.",
    which: "Organization",
    joinWith: "Is the same as",
    nameStays: "Which name stays",
    joinPreview: (name, into, events, both) =>
      `${events === 0 ? `No event has “${name}” now; it becomes an alias of “${into}”.` : `“${name}” is shown as “${into}” in ${events === 1 ? "1 event" : `${events} events`}.`}${both > 0 ? ` Both take part in ${both} of them, which then ${both === 1 ? "lists" : "list"} one.` : ""} Titles stay as they are.`,
    choiceGone: (name) => `“${name}”, which was chosen, is no longer there: choose another.`,
    joinNoEvents: "No event names either of them now: there is nothing to merge.",
    join: "Merge organizations",
    joinEntry: "One and the same? Merge…",
    noParties: "This event has no organizations.",
    addHeading: "Add an event",
    passage: "Told by",
    choosePassage: "The sentence that tells it",
    noPassage: "Choose a sentence first.",
    add: "Add event",
    bar: "Corrections",
    count: (count) => (count === 1 ? "1 correction" : `${count} corrections`),
    unfit: (count) => (count === 1 ? "1 does not fit" : `${count} do not fit`),
    undo: "Undo",
    redo: "Redo",
    undoHint: (what) => `Undo: ${what} (Ctrl+Z)`,
    redoHint: (what) => `Redo: ${what} (Ctrl+Shift+Z)`,
    download: "Download corrections.json",
    downloadTable: "Download organizations.csv",
    troubles: {
      full: "The browser’s storage is full: corrections last as long as this page. Download corrections.json before you close it.",
      refused:
        "The browser keeps nothing (perhaps a private window): corrections last as long as this page. Download corrections.json before you close it.",
      cleared: "The corrections that the browser kept were cleared. This page still had them and has kept them again.",
    },
    missing: "Events that corrections name could not be loaded: all is shown uncorrected for now.",
    retry: "Try again",
    saved: (what) => `Corrected: ${what}`,
    unfitStep: (what, why) => `Not applied: ${what}. ${why}`,
    undone: (what) => `Undone: ${what}`,
    redone: (what) => `Done again: ${what}`,
    listTitle: "Corrections",
    listHint:
      "Corrections are kept in this browser on this device and sent nowhere. Put the downloaded corrections.json into the folder of the articles, and every build applies it; nothing else is needed.",
    onlyThisFile:
      "This page is one file: corrections are kept for the file in this place, and moved or copied elsewhere it does not have them.",
    filesHint:
      "The download holds the corrections that the folder has already: it can take the place of its corrections.json.",
    tableHint:
      "organizations.csv holds only the merged organizations, for those who do without corrections.json. The page does not have your own organizations.csv: append these rows to it, or put this file into a sub-folder, as all tables are read.",
    own: (count) => `Of this device (${count})`,
    ownNone: "There are none of this device yet. Open an event and choose the pencil.",
    ofFile: (file, count) => `${file} (${count})`,
    ofFileHint: "The build has read it; edit the file to change it.",
    unreadable:
      "This file could not be read, and none of its corrections were applied. The download does not hold them: do not replace the file with it.",
    filedUnreadable: "What the data says of corrections cannot be read: the download holds those of this device only.",
    remove: (what) => `Remove this correction: ${what}`,
    removeShort: "Remove",
    restore: (what) => `Restore this correction: ${what}`,
    restoreShort: "Restore",
    removeAll: "Remove all",
    import: "Read a corrections.json…",
    actions: {
      title: "Title",
      date: "Date",
      kinds: "Kinds",
      organizations: "Organizations",
      delete: "Deleted",
      "merge-events": "Merged events",
      split: "Split",
      add: "Added event",
      "merge-organizations": "Merged organizations",
    },
    stepOf: (actions, subject) => `${actions.join(", ")} ${subject}`,
    joinedInto: (name, into) => `“${name}” into “${into}”`,
    stepOfMany: (count, subject, others, actions) =>
      `${count} corrections of “${subject}” and ${others} more (${actions.join(", ")})`,
    removed: (what, count) =>
      what === null
        ? `${count === 1 ? "1 correction" : `${count} corrections`} removed`
        : `Correction removed: ${what}`,
    removedNow: (what) => what,
    change: (was, now) => `${was} → ${now}`,
    made: (time) => `Made ${time}`,
    noted: (note) => `Note: ${note}`,
    file: (file) => `From ${file}`,
    applied: "Applied",
    already: "The data says so by itself",
    waiting: "Not loaded yet",
    onlyHere: "The build could not apply it, as it is about articles of this device only; this page applies it.",
    "taken-back": "Taken back on this device, but still in the file; edit the file to be rid of it.",
    doesNotFit: "Does not fit, not applied",
    nothing: "none",
    reasons: {
      "event-gone": () => "The event is no longer there.",
      "event-deleted": () => "A correction before it deleted the event.",
      document: (expected) => `${expected} is no longer among the articles that tell the event.`,
      quote: (expected, found) => `Its words changed: they were “${expected}” and are “${found}” now.`,
      date: (expected, found) => `The date was ${expected} when it was corrected and is ${found} now.`,
      kinds: (expected, found) => `The kinds were ${expected} when they were corrected and are ${found} now.`,
      organizations: (expected, found) =>
        `The organizations were ${expected} when they were corrected and are ${found} now.`,
      title: (expected, found) => `The title was “${expected}” when it was corrected and is “${found}” now.`,
      documents: () => "Other articles tell the event now.",
      "organization-gone": (expected) => `There is no organization “${expected}” any more.`,
      alias: (expected, found) => `“${expected}” is a name of “${found}” now.`,
      "alias-apart": (expected) => `“${expected}” is no longer another name of it, but an organization of its own.`,
      circle: (expected, found) => `“${expected}” was merged into “${found}” already, and not the other way round.`,
      "document-gone": (expected) => `The article ${expected} is no longer there.`,
      "words-gone": (expected) => `The article no longer has the words “${expected}”.`,
      "words-twice": (expected) => `The article has the words “${expected}” more than once.`,
      "id-taken": () => "Another event has its id.",
      "entry-twice": () => "Another correction has the same id and says something else.",
    },
    whatToDo: "Correct it once more, or remove this one.",
    localGone: "It is of an article of this device that was removed. Add that article again, or remove this one.",
    taken: (file, fresh, known, unfit) =>
      `${file}: ${fresh} read${known > 0 ? `, ${known} were here already` : ""}${unfit > 0 ? `, ${unfit} of them do not fit the data` : ""}.`,
    partly: (count) => `${count} could not be read and were left out.`,
    morePartly: (count) => `${count} more are not listed.`,
    refused: {
      encoding: (file) => `${file} is no text in UTF-8. Nothing of it was read.`,
      broken: (file) =>
        `${file} is broken JSON. Nothing of it was read. Mend it, or take the file as it was downloaded.`,
      newer: (file) => `A later Wanglai wrote ${file}. Nothing of it was read. Update this page first.`,
      foreign: (file) => `${file} holds no corrections. Nothing of it was read.`,
      damaged: (file) => `${file} is damaged. Nothing of it was read.`,
    },
    technical: "Technical details",
    gone: {
      added: {
        title: "This event was taken back",
        advice: "A correction added it, which was undone or removed.",
      },
      split: {
        title: "This event was taken back",
        advice: "It was split from another one, and that was undone or removed.",
      },
      deleted: {
        title: "This event is deleted",
        advice: "A correction of this device deleted it. To undo or remove that brings the event back.",
      },
    },
    splitFrom: "Open the event that it was split from",
  },
};
