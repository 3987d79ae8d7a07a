import type { Random } from "./random.ts";
import { BUREAUS, CITIES, COLLEGES, COMPANIES, FIELDS, OFFICES, PAPERS, PEOPLE, UNIVERSITIES } from "./vocabulary.ts";

/** What a page is about and what its reader should get from it. */
export interface Story {
  readonly title: string;
  /** Paragraphs of whole sentences, no two of which are the same. */
  readonly paragraphs: readonly (readonly string[])[];
  /** Under the pictures; neither text nor boilerplate for the score. */
  readonly captions: readonly string[];
  /** Year, month, day, hour, minute of publication. */
  readonly time: readonly [number, number, number, number, number];
  /** Whom the page credits with the article; null where it credits nobody. */
  readonly source: string | null;
  readonly author: string | null;
  readonly editor: string;
  readonly site: string;
  readonly city: string;
  readonly university: string;
  readonly company: string;
  readonly field: string;
}

type Names = Omit<Story, "title" | "paragraphs" | "captions"> & {
  readonly college: string;
  readonly bureau: string;
  readonly host: string;
  readonly guest: string;
  readonly month: number;
  readonly day: number;
  readonly n: readonly number[];
};

type Write = (names: Names) => string;

const TITLES: readonly Write[] = [
  (s) => `${s.university}与${s.company}签署${s.field}合作协议`,
  (s) => `${s.city}代表团到${s.university}考察${s.field}项目`,
  (s) => `${s.company}负责人走访${s.university}${s.college}`,
  (s) => `${s.university}和${s.city}共建${s.field}研究院揭牌`,
  (s) => `校地携手 ${s.field}联合实验室落户${s.city}`,
  (s) => `${s.field}对接会在${s.city}举行`,
];

const LEADS: readonly Write[] = [
  (s) =>
    `${s.month}月${s.day}日上午，${s.city}${s.bureau}局长${s.guest}一行来到${s.university}，就${s.field}项目落地进行考察。`,
  (s) =>
    `${s.month}月${s.day}日，${s.company}董事长${s.guest}率队走进${s.university}${s.college}，洽谈${s.field}领域的长期合作。`,
  (s) =>
    `${s.university}与${s.company}${s.month}月${s.day}日在${s.city}签署框架协议，决定在${s.field}方面共建实验基地。`,
  (s) => `由${s.city}和${s.university}共同筹建的${s.field}研究院，${s.month}月${s.day}日在${s.city}开门迎客。`,
];

const MIDDLES: readonly Write[] = [
  (s) => `${s.university}校长${s.host}在会客厅迎接了来宾。`,
  (s) => `${s.host}说，学校有${s.n[0]}名教师从事${s.field}研究，手里的成果正等着找到用武之地。`,
  (s) => `${s.guest}回应道，${s.company}愿意拿出${s.n[1]}万元，先把中试线建起来。`,
  (s) => `座谈之前，客人们用了一个多小时参观${s.college}的三间实验室。`,
  (s) => `在样机旁，${s.guest}问得很细，从材料的来路一直问到每台的成本。`,
  (s) => `根据协议，双方将在三年内联合培养${s.n[2]}名研究生，由企业出题，由导师带队。`,
  () => `协议还写明，所得专利由双方按投入分享，任何一方不得单独转让。`,
  (s) => `${s.bureau}的同志介绍了园区的用地和补贴，并带来一份${s.n[3]}页的清单。`,
  (s) => `“纸面上的数字要变成车间里的产量，中间还差一座桥。”${s.host}这样打比方。`,
  (s) => `据了解，${s.city}去年${s.field}产值为${s.n[4]}亿元，比前一年多出将近一成。`,
  (s) => `${s.college}院长当场答应，下个月派${s.n[5]}名博士到厂里蹲点。`,
  (s) => `谈到人才，${s.guest}坦言企业最缺的不是设备，而是看得懂图纸又下得了车间的年轻人。`,
  () => `双方约定每季度碰一次头，轮流做东，遇到难题随时通话。`,
  (s) => `为了这次合作，${s.company}的技术团队前后跑了${s.n[6]}趟，光样品就送来两大箱。`,
  () => `下午，一行人又冒雨去了港区，看泊位，也看正在安装的机械臂。`,
  (s) => `项目一期占地${s.n[7]}亩，预计后年秋天投产。`,
  (s) => `${s.city}方面承诺，凡是手续能在网上办的，绝不让教授跑第二趟。`,
  () => `有老师提出试验数据归谁保管，会场上讨论了好一阵，最后决定双方各存一份。`,
  () => `学生代表也发了言，她希望实习的津贴能够按月发放。`,
  (s) => `翻开往来的记录，这已经是两家第${s.n[8]}次坐到一张桌子前。`,
  (s) => `${s.host}把一套校史丛书送给客人，客人回赠了一幅描绘老码头的木刻。`,
  () => `与会人员还就设备共享、论文署名和保密期限逐条交换了意见。`,
  (s) => `参观途中，${s.guest}在一块旧展板前停了下来，上面写着当年第一批援建者的名字。`,
  (s) => `按照计划，首批${s.n[9]}台设备年底以前运抵${s.city}。`,
  (s) => `承担研发任务的小组由${s.college}牵头，企业派三名工程师常驻。`,
  () => `这笔钱怎么用、用到哪里，每半年向两家的审计部门交一次账。`,
];

const ENDS: readonly Write[] = [
  (s) => `${s.university}${s.college}和${s.city}${s.bureau}有关负责人参加了上述活动。`,
  () => `签字仪式结束以后，双方又在食堂边吃边谈，敲定了下一次见面的日子。`,
  (s) => `临别时，${s.guest}邀请师生在稻子黄了的时候到${s.city}走一走。`,
];

const CAPTIONS: readonly Write[] = [
  () => "签约现场",
  () => "来宾参观实验室",
  () => "双方座谈",
  () => "合影留念",
  (s) => `图为${s.guest}察看样机`,
];

function names(random: Random): Names {
  const [host = "", guest = "", author = "", editor = ""] = random.sample(PEOPLE, 4);
  const year = random.between(2012, 2025);
  const [month, day] = [random.between(1, 12), random.between(2, 27)];
  const university = random.pick(UNIVERSITIES);
  const city = random.pick(CITIES);
  return {
    time: [year, month, day, random.between(7, 21), random.between(0, 59)],
    source: random.chance(0.8) ? random.pick([...PAPERS, ...OFFICES]) : null,
    author: random.chance(0.7) ? author : null,
    editor,
    site: random.pick([`${university}新闻网`, `${city}人民政府`, ...PAPERS]),
    city,
    university,
    company: random.pick(COMPANIES),
    field: random.pick(FIELDS),
    college: random.pick(COLLEGES),
    bureau: random.pick(BUREAUS),
    host,
    guest,
    month,
    day: day - 1,
    n: random.shuffle(Array.from({ length: 10 }, (_, index) => 12 + index * 7 + random.between(0, 6))),
  };
}

/** A headline that is not the story's own. */
export function headline(random: Random): string {
  return random.pick(TITLES)(names(random));
}

/** A story of about so many sentences, at least two. `site` is the name of the site it stands on, if it must be a certain one. */
export function writeStory(random: Random, sentences: number, site: (own: Story) => string | null = () => null): Story {
  const own = names(random);
  const middles = random.sample(MIDDLES, Math.max(0, sentences - 2)).map((write) => write(own));
  const all = [random.pick(LEADS)(own), ...middles, random.pick(ENDS)(own)];
  const paragraphs: string[][] = [];
  while (all.length > 0) paragraphs.push(all.splice(0, random.between(1, 4)));
  const captions = random.sample(CAPTIONS, random.between(1, 3)).map((write) => write(own));
  const story = { ...own, title: random.pick(TITLES)(own), paragraphs, captions };
  return { ...story, site: site(story) ?? own.site };
}
