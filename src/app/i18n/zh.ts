import type { Messages } from "./messages.ts";

export const zh: Messages = {
  name: "往来",
  tagline: "谁访问了谁，谁与谁签了约",
  language: { other: "English" },
  theme: { label: "外观", system: "跟随系统", light: "浅色", dark: "深色" },
  skipToList: "跳到事件列表",
  close: "关闭",
  retry: "重试",
  listSeparator: "、",
  quoted: (text) => `“${text}”`,

  regions: { filters: "筛选", timeline: "时间线", list: "事件列表", detail: "事件详情" },
  search: { label: "搜索", placeholder: "搜索事件和文章" },
  countNoun: "事件",
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
  certainty: { stated: "原文写明", inferred: "推断", uncertain: "不确定", given: "更正给出" },
  certaintyMeaning: {
    stated: "日期照原文所写，没有推断",
    inferred: "日期有一部分由上下文推断",
    uncertain: "日期只能大致确定",
    given: "日期由更正给出，原文没有写全",
  },

  dates: {
    year: (year) => `${year}年`,
    yearMonth: (year, month) => `${year}年${month}月`,
    full: (year, month, day) => `${year}年${month}月${day}日`,
    monthDay: (month, day) => `${month}月${day}日`,
    month: (month) => `${month}月`,
    to: (start, end) => `${start}至${end}`,
    days: (year, month, first, last) => `${year === null ? "" : `${year}年`}${month}月${first}日至${last}日`,
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
    matchLabel: "选了多个单位时",
    matchAny: "任一参与",
    matchAll: "同时参与",
    aliases: (names) => `又称：${names}`,
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
    ignored: (names) => `地址中的这些条件在资料里没有，已忽略：${names}`,
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
    noMatchQuery: (query, withOthers) => ({
      title: "没有符合条件的事件",
      advice: withOthers
        ? `没有同时符合搜索词“${query}”和其他条件的事件。各词须全部出现。`
        : `没有找到“${query}”。各词须全部出现。`,
    }),
    reversedDates: { title: "没有符合条件的事件", advice: "开始日期晚于结束日期，请修改日期范围。" },
  },

  status: {
    events: (count) => `事件 ${count}`,
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
  technical: "技术信息",
  crash: { title: "页面出错", advice: "显示时发生了意料之外的错误。请重新载入页面。" },
  reload: "重新载入",
  notLoaded: { text: "这一部分未能载入。请检查网络，再刷新页面；其他部分不受影响。", close: "关闭" },

  reasons: {
    alias: {
      "alias/table": "用户的单位名称表",
      "alias/defined": "文中注明“以下简称”",
      "alias/abbreviation": "由全称缩略而来",
      "alias/document": "文中这样称呼",
      "alias/lexicon": "词表收录的通用名称",
      "alias/usual-short-name": "高校的通用简称",
      "alias/legal-form": "省略公司形式",
      "alias/limited-company": "公司形式的不同写法",
      "alias/administrative-prefix": "前面加上所属的省市",
      "alias/peoples-government": "人民政府即当地",
      "alias/spelling": "写法不同",
      "alias/corrected": "由读者更正时合并",
    },
    aliasOther: (rule) => `规则 ${rule}`,
    aliasWithReason: (name, reason) => `${name}（${reason}）`,
    aliasShownIn: (reason, title) => `${reason}，见《${title}》`,
    couldBe: (names) => `在不同文章里分别指${names}，未能确定，因此单列`,
  },
  ruleReasons: {},
};
