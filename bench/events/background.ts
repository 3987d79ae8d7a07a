/** Sentences around the news of generated events; none of them tells an event. Names in them are short ones. */
import type { Random } from "../stories/random.ts";
import type { Happening } from "./happening.ts";

const SENTENCES = [
  "{host}现有专职研究人员{n}人，近年来把{field}列为重点方向。",
  "{guest}有关负责人说，最缺的不是设备，而是看得懂图纸又下得了车间的年轻人。",
  "座谈之前，客人们用了一个多小时看样品间和生产线，不时停下脚步发问。",
  "按照约定，{guest}每年提供{n}个实习岗位，表现优秀的可以留用。",
  "所得专利由双方按投入分享，任何一方不得单独转让。",
  "双方商定每季度碰一次头，轮流做东，遇到难题随时通话。",
  "项目一期占地{n}亩，预计后年秋天投产，届时{field}的产值可以翻一番。",
  "有老师提出试验数据归谁保管，会场上讨论了好一阵，最后决定各存一份。",
  "为了这次合作，技术团队前后跑了十几趟，光样品就送来两大箱。",
  "{host}是较早涉足{field}的单位之一，去年投入研发经费{n}00万元。",
  "“先把样品做出来，再谈规模。”一位工程师这样说。",
  "据了解，当地去年{field}产值为{n}亿元，比前一年多出将近一成。",
  "长期以来，{host}与{guest}在干部培训、实习就业和技术咨询等方面往来频繁。",
  "客人带来一份{n}页的清单，从用地指标到设备选型，一条一条问得很细。",
  "下一步，工作专班将倒排工期，首批{n}台设备年底以前运抵现场。",
  "学生代表也发了言，她希望实习的津贴能够按月发放。",
  "{guest}的产品销往{n}个国家和地区，其中三成与{field}有关。",
  "翻开往来的记录，这已经不是大家第一次坐到一张桌子前。",
  "参观途中，众人在一块旧展板前停了下来，上面写着第一批援建者的名字。",
  "天公作美，现场气氛十分热烈，临别时主人送上一套丛书。",
  "讨论中有人提了{n}条建议，当场被采纳的有一半。",
  "这笔钱怎么用、用到哪里，每半年向审计部门交一次账。",
  "{host}将在三年内联合培养{n}名研究生，由企业出题，由导师带队。",
  "地方上承诺，凡是手续能在网上办的，绝不让教授跑第二趟。",
] as const;

const QUIET = [
  "{host}本周召开例行部署，要求各部门在月底前报送{field}方面的材料。",
  "通知说，报名表可以在网上下载，逾期不再受理。",
  "受冷空气影响，后期气温下降，请注意添衣，雨天路滑，尽量选择公共交通。",
  "食堂、宿舍和班车都已改造完毕，师生可以放心使用。",
] as const;

function filled(template: string, random: Random, { parties, field }: Happening): string {
  const [host, guest = host] = parties;
  return template
    .replaceAll("{host}", host?.short ?? "")
    .replaceAll("{guest}", guest?.short ?? "")
    .replaceAll("{field}", field)
    .replaceAll("{n}", String(random.between(12, 90)));
}

/** So many different sentences, at most as many as there are. */
export function backgroundOf(random: Random, one: Happening, count: number): string[] {
  // A walk through the list, which costs less than shuffling it.
  const start = random.below(SENTENCES.length);
  const step = random.pick([1, 5, 7, 11]);
  return Array.from({ length: Math.min(count, SENTENCES.length) }, (_, at) =>
    filled(SENTENCES[(start + at * step) % SENTENCES.length] ?? "", random, one),
  );
}

/** The text of a document in which nothing happened. */
export function quietSentences(random: Random, one: Happening): string[] {
  return QUIET.map((template) => filled(template, random, one));
}
