import type { NoEvents, NoEventsReason } from "../../../model/noEvents.ts";
import type { Language } from "../languages.ts";

/** Why a document tells no event, in sentences. */
export interface NoEventsWords {
  readonly reasons: Readonly<Record<Exclude<NoEventsReason, "refused">, string>>;
  /** By rule: why the words of the document that it refused are no event. */
  readonly refused: Readonly<Record<string, (words: string) => string>>;
  /** For a rule that has no sentence, and where no single rule refused the words. */
  readonly otherwise: (words: string) => string;
}

/** 有“将赴”，但…。 */
const zh = (because: string) => (words: string) => `有“${words}”，但${because}。`;
/** There is “…”, but …. */
const en = (because: string) => (words: string) => `It says “${words}”, but ${because}.`;

export const NO_EVENTS_WORDS: Readonly<Record<Language, NoEventsWords>> = {
  zh: {
    reasons: {
      "no-text": "这份文件没有可读的正文。",
      "not-chinese": "正文几乎没有汉字，而往来只读中文。",
      "no-action": "文中没有访问、签约、启动、会面或会议一类的字眼。",
      corrected: "文中的事件都已被更正删除。",
    },
    refused: {
      "modality/planned": zh("那是计划、希望或要求的事"),
      "modality/goes-on": zh("那是前面所说计划的一部分"),
      "modality/announced": zh("那是将来的事"),
      "modality/future-phase": zh("那是今后的事"),
      "modality/denied": zh("文中说并没有这样做"),
      "modality/rumoured": zh("那只是传闻"),
      "modality/disputed": zh("那是被否认、有争议或正在打官司的事"),
      "modality/afterwards": zh("后文说它推迟、取消，或只是提到它"),
      "modality/spoken-of": zh("那只是决定、讨论或纪念的对象，没有说已经做了"),
      "modality/talked-over": zh("那还在商谈之中"),
      "modality/prepared-for": zh("那还在准备或推进之中"),
      "modality/looked-back-on": zh("那是在回顾以前的事"),
      "modality/long-since": zh("那是以前的事，没有写明日期"),
      "action/quoted": zh("那几个字在引号或书名号里，是别人的话或作品的名字"),
      "idle/private-persons": zh("那是市民、患者、学生、记者等个人的事，不是单位之间的往来"),
      "idle/habit": zh("那是经常做的事，没有说是哪一天"),
      "idle/engagement": zh("那是就业、购房或客户的合同，不是单位之间的协议"),
      "idle/own-signs": zh("那是启用标识、上市挂牌一类单位自己的事"),
      "idle/form-field": zh("那只是表格里的一栏"),
      "idle/reported": zh("那是在学习讲话或收看报道"),
      "idle/sights-past": zh("那是参观对象的来历，是以前的事"),
      "event/announcement": (title) => `标题是“${title}”，文中列的是将要做或要求做的事。`,
      "event/ahead": (date) => `“${date}”在文章发布之后，是将来的事。`,
      "event/listing": zh("那一段列的是议程、安排或邀请"),
      "event/life": zh("那是人物的生平"),
      "event/caption": zh("只出现在标题、图片说明一类的短句里"),
      "event/no-date": zh("没有写明日期"),
      "event/no-deed": zh("没有和日期写在一起"),
      "event/said": zh("那是某人讲话里提到的，没有另写日期"),
      "event/attendance": zh("那句话只说有谁出席"),
      "event/nothing-new": zh("那句话没有说出另一件事"),
      "event/no-kind": zh("看不出是哪一类事件"),
      "event/no-party": zh("没有写明参与的单位"),
      "event/one-party": zh("只写了一方，不是两方会面"),
      "event/in-passing": zh("只是顺带一提，而且只写了一方"),
      "event/history": zh("那是历史上成立的年份"),
      "event/arrival": zh("只写到了某地，没有写见到谁"),
      "event/own-signing": zh("只写了本单位一方"),
      "event/own-start": zh("那是单位自己启动的事，没有另一方"),
      "event/at-home": zh("那是本单位内部的活动"),
      "event/own-places": zh("去的是单位自己的地方"),
    },
    otherwise: zh("没有写成一件有日期、有参与方的事"),
  },
  en: {
    reasons: {
      "no-text": "This document has no text to read.",
      "not-chinese": "There is hardly any Chinese in the text, and Wanglai reads Chinese only.",
      "no-action": "No words of a visit, a signing, a launch, a meeting or a conference stand in the text.",
      corrected: "Corrections have taken away every event that it told.",
    },
    refused: {
      "modality/planned": en("as something planned, hoped for or demanded"),
      "modality/goes-on": en("as a part of the plan told before it"),
      "modality/announced": en("of what is still to come"),
      "modality/future-phase": en("of a time to come"),
      "modality/denied": en("the text says that it was not done"),
      "modality/rumoured": en("that is only a rumour"),
      "modality/disputed": en("that is denied, disputed or before a court"),
      "modality/afterwards": en("goes on to put it off or call it off, or only mentions it"),
      "modality/spoken-of": en("as the object of a decision, a debate or a celebration, not as done"),
      "modality/talked-over": en("it is still being talked over"),
      "modality/prepared-for": en("it is still being prepared"),
      "modality/looked-back-on": en("looks back on what was done before"),
      "modality/long-since": en("that was before, on a day that is not given"),
      "action/quoted": en("inside a quotation or the title of a work"),
      "idle/private-persons": en("of private persons, such as patients, students or reporters, not of organizations"),
      "idle/habit": en("as something done often, on no particular day"),
      "idle/engagement": en("that is a contract of a job, a flat or a customer, not between organizations"),
      "idle/own-signs": en("that is an organization's own affair, such as a new emblem or a listing on an exchange"),
      "idle/form-field": en("that is a field of a form"),
      "idle/reported": en("that is a speech being studied or a report being watched"),
      "idle/sights-past": en("that is how what is being shown came about, before"),
      "event/announcement": (title) => `By its title, “${title}”, it lists what is to come or to be done.`,
      "event/ahead": (date) => `“${date}” lies after the day of publication.`,
      "event/listing": en("that passage lists an agenda, a schedule or an invitation"),
      "event/life": en("that is from somebody's life"),
      "event/caption": en("only in a heading, a caption or another short line"),
      "event/no-date": en("gives no date"),
      "event/no-deed": en("not together with a date"),
      "event/said": en("somebody mentions it in a speech, without a date of its own"),
      "event/attendance": en("that sentence only tells who was there"),
      "event/nothing-new": en("that sentence tells nothing more"),
      "event/no-kind": en("of no kind of event that is known here"),
      "event/no-party": en("names no organization that took part"),
      "event/one-party": en("names one side only, and a meeting has two"),
      "event/in-passing": en("in passing, and with one side only"),
      "event/history": en("that is a year of somebody's history"),
      "event/arrival": en("only arrives in a place, with nobody there to be met"),
      "event/own-signing": en("names only the organization whose page it is"),
      "event/own-start": en("that is something of its own, with no other side"),
      "event/at-home": en("that is inside the organization whose page it is"),
      "event/own-places": en("that is at places of its own"),
    },
    otherwise: en("not as one event with a date and those who took part"),
  },
};

/** The sentence that says why a document tells no event. */
export function noEventsSentence({ reason, rule, words }: NoEvents, sentences: NoEventsWords): string {
  if (reason !== "refused") return sentences.reasons[reason];
  const known = rule !== null && Object.hasOwn(sentences.refused, rule) ? sentences.refused[rule] : undefined;
  return (known ?? sentences.otherwise)(words ?? "");
}
