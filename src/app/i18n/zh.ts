import type { Messages } from "./messages.ts";

export const zh: Messages = {
  name: "往来",
  tagline: "谁访问了谁，谁与谁签了约",
  language: { label: "语言", other: "English" },
  theme: { label: "外观", system: "跟随系统", light: "浅色", dark: "深色" },
  skipToList: "跳到事件列表",
  close: "关闭",
  retry: "重试",
  listSeparator: "、",

  regions: { filters: "筛选", timeline: "时间线", list: "事件列表", detail: "事件详情", status: "资料状况" },
  search: { label: "搜索", placeholder: "搜索标题、原文、单位、人物、地点", clear: "清除搜索词" },
  count: (shown, total) => `${shown} / ${total}`,
  countLabel: (shown, total) => `显示 ${shown} 个事件，共 ${total} 个`,

  kinds: { visit: "访问", signing: "签约", launch: "启动", meeting: "会谈", conference: "会议" },
  kindLetters: { visit: "访", signing: "签", launch: "启", meeting: "谈", conference: "会" },
  organizationTypes: {
    university: "高校",
    government: "政府",
    company: "企业",
    institute: "科研院所",
    hospital: "医院",
    association: "社会团体",
    other: "其他",
  },
  roles: { host: "东道主", guest: "来访", party: "参与" },
  certainty: { stated: "原文写明", inferred: "推断", uncertain: "不确定" },
  certaintyMeaning: {
    stated: "日期在原文中写得完整",
    inferred: "日期有一部分由上下文推断",
    uncertain: "日期只能大致确定",
  },

  dates: {
    year: (year) => `${year}年`,
    yearMonth: (year, month) => `${year}年${month}月`,
    full: (year, month, day) => `${year}年${month}月${day}日`,
    monthDay: (month, day) => `${month}月${day}日`,
    month: (month) => `${month}月`,
    day: (day) => `${day}日`,
    to: (start, end) => `${start}至${end}`,
    openYear: (date) => `${date}（年份不详）`,
    uncertain: (date) => `${date}（不确定）`,
  },
  period: (unit, year, month, day) => {
    switch (unit) {
      case "day":
        return `${year}年${month}月${day}日`;
      case "tenDays":
        return `${year}年${month}月${day < 11 ? "上" : day < 21 ? "中" : "下"}旬`;
      case "month":
        return `${year}年${month}月`;
      case "quarter":
        return `${year}年第${"一二三四"[Math.floor((month - 1) / 3)]}季度`;
      case "year":
        return `${year}年`;
      case "decade":
        return `${year}—${year + 9}年`;
    }
  },
  openYear: "年份不详",
  yearOnly: (year) => `${year}年（月份不详）`,

  filters: {
    organizations: "单位",
    findOrganization: "查找单位（全称或简称）",
    noOrganization: "没有这样的单位",
    showAll: (hidden) => `再显示 ${hidden} 个单位`,
    showFewer: "收起",
    narrowDown: (hidden) => `还有 ${hidden} 个，请输入名称查找`,
    matchLabel: "选了多个单位时",
    matchAny: "任一参与",
    matchAll: "同时参与",
    aliases: (names) => `又称：${names}`,
    kinds: "类型",
    dates: "日期",
    from: "从",
    to: "到",
    years: "按年份",
    wholeYear: (year) => `${year}年`,
    active: "已选条件",
    remove: (what) => `移除条件：${what}`,
    clearAll: "清除全部",
    fromChip: (date) => `${date}起`,
    toChip: (date) => `至${date}`,
    queryChip: (query) => `“${query}”`,
    ignored: (names) => `地址中的单位在资料里没有，已忽略：${names}`,
    reversed: "开始日期晚于结束日期",
    show: (active) => (active > 0 ? `筛选（${active}）` : "筛选"),
    apply: (count) => `查看 ${count} 个事件`,
  },

  timeline: {
    zoomIn: "放大",
    zoomOut: "缩小",
    earlier: "向更早移动",
    later: "向更晚移动",
    fit: "显示全部",
    controls: "时间线控制",
    collapse: "收起时间线",
    expand: "展开时间线",
    loading: "正在载入时间线……",
    failed: "时间线未能载入，事件列表不受影响。",
    summary: (events, first, last) =>
      `时间线上有 ${events} 个事件，${first}至${last}。同样的事件都在事件列表中，可用键盘浏览。`,
    window: (first, last) => `${first} — ${last}`,
    nothing: "没有可画在时间线上的事件",
    nothingInWindow: "这段时间内没有事件",
    column: (period, count) => `${period}：${count} 个事件`,
    openYears: (count) => `年份不详（${count}）`,
    openYearsNote: "原文没有给出年份，所以不放在时间轴上",
    legend: "图例",
    hint: "拖动平移，Ctrl＋滚轮缩放",
  },

  list: {
    order: "排序",
    oldest: "从早到晚",
    newest: "从晚到早",
    groupCount: (count) => `${count}`,
    keys: "用上下方向键浏览，回车打开",
  },

  empty: {
    noDocuments: { title: "还没有资料", advice: "把文章文件（.txt、.md、.html）放进 seeds 文件夹，再重新生成数据。" },
    noEvents: (documents) => ({
      title: "没有找到事件",
      advice: `读了 ${documents} 篇文章，其中没有找到访问、签约、启动、会谈或会议。`,
    }),
    noMatch: { title: "没有符合条件的事件", advice: "所选条件合在一起没有结果。可以移除某个条件，或清除全部。" },
    noMatchQuery: (query) => ({
      title: "没有符合条件的事件",
      advice: `没有同时符合搜索词“${query}”和其他条件的事件。各词须全部出现。`,
    }),
    reversedDates: { title: "没有符合条件的事件", advice: "开始日期晚于结束日期，请修改日期范围。" },
  },

  detail: {
    nothingOpen: "选择一个事件",
    nothingOpenHint: "点击时间线或列表中的事件，在这里阅读它的出处，证据在文章中标出。",
    shortcuts: [
      ["j / k", "下一个／上一个事件"],
      ["/", "搜索"],
      ["Esc", "关闭详情"],
    ],
    unknownEvent: { title: "找不到这个事件", advice: "地址中的事件不在现有资料里，可能资料已经更新。" },
    previous: "上一个事件",
    next: "下一个事件",
    copyLink: "复制链接",
    copied: "已复制",
    date: "日期",
    words: (text) => `原文：“${text}”`,
    inferred: "推断",
    stated: "原文写明",
    kinds: "类型",
    organizations: "单位",
    people: "人物",
    place: "地点",
    links: "链接",
    source: "出处",
    sources: (count) => `出处（${count} 篇）`,
    publisher: "发布",
    author: "作者",
    published: "发布日期",
    file: "文件",
    address: "网址",
    unknown: "未载明",
    article: "文章",
    articleLoading: "正在载入文章……",
    articleFailed: "文章未能载入",
    noEvidence: "这篇文章没有为该事件标出证据。",
    toEvidence: "转到证据",
    evidence: "证据",
    factNames: { event: "事件", date: "日期", kind: "类型", organization: "单位", person: "人物", place: "地点" },
    image: (caption) => (caption === "" ? "图片" : `图片：${caption}`),
    otherEvents: (count) => `这篇文章中的其他事件（${count}）`,
    removals: (count) => `从原文中去掉的内容（${count}）`,
    removalsNote: "以下内容不属于正文，没有显示在文章里。",
    noRemovals: "没有去掉任何内容。",
    newWindow: "在新窗口打开",
    hiddenByFilters: "这个事件不符合当前的筛选条件。",
    showInText: (what) => `在文章中指出：${what}`,
  },

  status: {
    documents: (count) => `文档 ${count}`,
    events: (count) => `事件 ${count}`,
    withoutEvents: (count) => `无事件的文档 ${count}`,
    failures: (count) => `未能读取 ${count}`,
    warnings: (count) => `提示 ${count}`,
    details: "查看文件",
    title: "文件与提示",
    failed: "未能读取",
    documentEvents: (count) => (count === 0 ? "没有事件" : `${count} 个事件`),
    untitled: "（无标题）",
  },

  loading: "正在载入资料……",
  problems: {
    offline: { title: "连不上服务器", advice: "数据没有取到。请检查网络，或确认服务器仍在运行，然后重试。" },
    missing: {
      title: "找不到数据文件",
      advice: "服务器上没有 data/bundle.json。请先生成数据（npm start 或 npm run build），然后重试。",
    },
    damaged: { title: "数据文件已损坏", advice: "data/bundle.json 的内容不完整或被改动过。请重新生成数据，然后重试。" },
    newer: {
      title: "数据来自更新的版本",
      advice: "数据文件由新版的往来写成，这个页面还不认识。请更新并重新构建页面，然后重试。",
    },
    foreign: {
      title: "这不是往来的数据文件",
      advice: "data/bundle.json 不是往来写的。请检查网站的部署，重新生成数据，然后重试。",
    },
    server: { title: "服务器出错", advice: "服务器没能交出数据文件。请稍后重试。" },
    unexpected: { title: "读取数据时出错", advice: "发生了意料之外的错误。请重试；若再出现，请把技术信息告诉维护者。" },
  },
  articleProblems: {
    offline: "连不上服务器。请检查网络后重试。",
    missing: "服务器上没有这篇文章的文件，可能资料刚刚更新。请重试。",
    damaged: "文章文件不完整或被改动过。请重新生成数据后重试。",
    newer: "文章文件由新版的往来写成。请更新页面后重试。",
    foreign: "这个文件不是往来写的文章文件。请重新生成数据后重试。",
    server: "服务器出错。请稍后重试。",
    unexpected: "发生了意料之外的错误。请重试。",
  },
  technical: "技术信息",
  crash: { title: "页面出错", advice: "显示时发生了意料之外的错误。请重新载入页面。" },
  reload: "重新载入",

  reasons: {
    fields: { year: "年份", month: "月份", day: "日子" },
    joinFields: (fields) => fields.join("和"),
    date: {
      "date/nearest-past": ({ fields, basis }) => `${fields}为推断：取不晚于发布日期（${basis}）的最近一天。`,
      "date/same-passage": ({ fields, basis }) => `${fields}为推断：沿用文中前面写明的“${basis}”。`,
      "date/this-year": ({ fields, basis }) => `${fields}为推断：“今年”以${basis}为准。`,
      "date/last-year": ({ fields, basis }) => `${fields}为推断：“去年”以${basis}为准。`,
      "date/relative-day": ({ fields, basis }) =>
        `${fields}为推断：原文用的是相对日子（如今天、昨日、次日），以${basis}为准。`,
      "date/range-start": ({ fields, basis }) => `${fields}为推断：起止日期中，结束日沿用开始日（${basis}）的年月。`,
      "date/heading-year": ({ fields, basis }) => `${fields}为推断：取自标题或小标题中的“${basis}”。`,
      "date/recently": ({ basis }) => `原文只说“日前”“近日”，只能按发布日期（${basis}）估计到月份。`,
      "date/publication": ({ fields, basis }) => `${fields}为推断：以发布日期（${basis}）为准。`,
    },
    dateOther: ({ fields, basis, rule }) =>
      basis === "" ? `${fields}为推断（规则 ${rule}）。` : `${fields}为推断：依据“${basis}”（规则 ${rule}）。`,
    organization: {
      "organization/own-page": "文章由该单位自己发布，“我校”“来校”一类说法指它",
      "organization/title": "原文写的是职务，如“市长”“省委书记”，代表所在单位",
      "organization/coreference": "原文用“该公司”“双方”一类说法，指前文提到的单位",
      "organization/abbreviation": "原文用的是简称",
    },
    organizationOther: (rule) => `由上下文推断（规则 ${rule}）`,
    alias: {
      "alias/defined": "文中注明“以下简称”",
      "alias/abbreviation": "由全称缩略而来",
      "alias/lexicon": "词表收录的通用简称",
    },
    aliasOther: (rule) => `规则 ${rule}`,
  },
  origins: {
    "front-matter": "文件头",
    label: "文中标注的字段",
    dateline: "电头",
    "json-ld": "网页结构化数据",
    meta: "网页元数据",
    heading: "标题",
    footer: "文末",
    address: "网址中的日期",
  },
};
