/** Sentences that stand around the news: what was said, seen, agreed and hoped. None tells an event of its own. */
import { type Phrase, say } from "./phrase.ts";
import type { Scene } from "./scene.ts";

type Write = (scene: Scene) => Phrase;

/** Sentences for the middle of a story. */
export const MIDDLES: readonly Write[] = [
  (s) => say`${s.host.name()}说，这里有${s.n(12, 90)}人从事${s.field}研究，手里的成果正等着找到用武之地。`,
  (s) => say`${s.guest.name()}回应道，${s.guest.words}愿意拿出${s.n(20, 900)}万元，先把中试线建起来。`,
  (s) =>
    say`座谈之前，客人们用了一个多小时看${s.host.departments(s.random, 1)}的${s.random.pick(["仪器", "样品间", "老照片", "沙盘", "试制品", "生产线"])}。`,
  (s) =>
    say`一行人还到${s.random.pick(["实训车间", "展厅", "试验田", "码头", "苗圃", "机房", "食堂", "档案室"])}转了转，${s.guest.name()}不时停下脚步发问。`,
  (s) => say`在样机旁，${s.guest.name()}问得很细，从材料的来路一直问到每台的成本。`,
  (s) => say`根据协议，双方将在三年内联合培养${s.n(10, 80)}名研究生，由企业出题，由导师带队。`,
  () => say`协议还写明，所得专利由双方按投入分享，任何一方不得单独转让。`,
  (s) => say`${s.guest.departments(s.random, 1)}的同志介绍了园区的用地和补贴，并带来一份${s.n(11, 60)}页的清单。`,
  (s) => say`“纸面上的数字要变成车间里的产量，中间还差一座桥。”${s.host.name()}这样打比方。`,
  (s) => say`据了解，全市去年${s.field}产值为${s.n(21, 99)}亿元，比前一年多出将近一成。`,
  (s) => say`${s.host.departmentHead(s.random)}当场答应，下个月派${s.n(2, 9)}名博士到厂里蹲点。`,
  (s) => say`谈到人才，${s.guest.name()}坦言最缺的不是设备，而是看得懂图纸又下得了车间的年轻人。`,
  () => say`双方约定每季度碰一次头，轮流做东，遇到难题随时通话。`,
  (s) => say`为了这次合作，${s.guest.words}的技术团队前后跑了${s.n(3, 12)}趟，光样品就送来两大箱。`,
  (s) => say`项目一期占地${s.n(40, 600)}亩，预计后年秋天投产。`,
  () => say`地方上承诺，凡是手续能在网上办的，绝不让教授跑第二趟。`,
  () => say`有老师提出试验数据归谁保管，会场上讨论了好一阵，最后决定双方各存一份。`,
  () => say`学生代表也发了言，她希望实习的津贴能够按月发放。`,
  () => say`翻开往来的记录，这已经不是两家第一次坐到一张桌子前。`,
  (s) => say`${s.host.name()}把一套丛书送给客人，客人回赠了一幅描绘老码头的木刻。`,
  () => say`与会人员还就设备共享、论文署名和保密期限逐条交换了意见。`,
  (s) => say`参观途中，${s.guest.name()}在一块旧展板前停了下来，上面写着当年第一批援建者的名字。`,
  (s) => say`按照计划，首批${s.n(6, 48)}台设备年底以前运抵现场。`,
  (s) => say`承担研发任务的小组由${s.host.departments(s.random, 1)}牵头，对方派三名工程师常驻。`,
  () => say`这笔钱怎么用、用到哪里，每半年向两家的审计部门交一次账。`,
  (s) => say`${s.host.name()}对${s.guest.name()}一行的到来表示欢迎，并介绍了${s.host.words}近年来的情况。`,
  (s) => say`${s.guest.name()}感谢${s.host.words}多年来的支持，希望在${s.field}、人员培训等方面再进一步。`,
  (s) => say`${s.guest.name()}表示，${s.guest.words}将以此为契机，把${s.field}做实做细。`,
  () => say`双方一致认为，合作基础扎实，空间很大，下一步要尽快形成项目清单。`,
  (s) => say`下半年，双方拟在${s.field}方面再签一份补充协议。`,
  (s) =>
    say`会上，${s.host.name()}从${s.random.pick(["人才", "平台", "资金", "场地"])}四个字讲起，说这是最急的一件事。`,
  (s) => say`${s.guest.name()}指出，${s.field}关系长远，要舍得投入，也要耐得住性子。`,
  (s) => say`${s.host.name()}陪同${s.guest.name()}走完了全程，边走边答。`,
  (s) =>
    say`随后，${s.host.name(1)}就${s.random.pick(["设备选型", "用地指标", "学生实习", "成果归属", "资金拨付"])}作了说明。`,
  (s) =>
    say`${s.guest.name(1)}提出，可以先从${s.random.pick(["一个课题", "两个班级", "三台样机", "一块试验田"])}做起。`,
  (s) => say`对此，${s.host.name()}、${s.host.name(1)}都表示赞同。`,
  (s) => say`${s.guest.words}成立以来专注于${s.field}，产品销往${s.n(8, 40)}个国家和地区。`,
  (s) => say`${s.host.words}是较早涉足${s.field}的单位之一，去年投入研发经费${s.n(2, 90)}00万元。`,
  (s) =>
    say`长期以来，${s.host.words}与${s.guest.words}在${s.field}、${s.random.pick(["干部培训", "实习就业", "技术咨询"])}等方面往来频繁。`,
  (s) => say`${s.guest.words}负责人说，${s.random.pick(["人才是根本", "时间不等人", "账要算清楚", "标准要先行"])}。`,
  (s) => say`按照约定，${s.guest.words}每年提供${s.n(10, 60)}个实习岗位，优秀者可以留用。`,
  (s) =>
    say`专家组组长、${s.host.departmentHead(s.random)}介绍了${s.random.pick(["试验", "选址", "招生", "预算"])}的情况。`,
  (s) => say`讨论中，${s.guest.departmentHead(s.random)}提了${s.n(2, 6)}条建议，当场被采纳的有一半。`,
  (s) => say`${s.random.pick(["天公作美", "细雨初歇", "寒风凛冽", "骄阳似火"])}，现场气氛却十分热烈。`,
  () => say`下一步，双方将成立工作专班，倒排工期，挂图作战。`,
  (s) => say`预计到${s.random.pick(["明年底", "后年", "“十四五”末"])}，相关产值可以翻一番。`,
  (s) =>
    say`“${s.random.pick(["我们等这一天等了很久", "好事要办好", "路要一步一步走", "先把样品做出来"])}。”${s.guest.name()}笑着说。`,
  (s) =>
    say`采访中，${s.host.name(1)}告诉记者，最难的一关是${s.random.pick(["材料", "资金", "人手", "标准", "天气"])}。`,
  (s) => say`${s.host.name(1)}补充说，已有${s.n(3, 30)}项专利可以先行转让。`,
];

/** Sentences for the end of a story. */
export const ENDS: readonly Write[] = [
  (s) => say`${s.host.departments(s.random, 2)}和${s.guest.departments(s.random, 1)}有关负责人参加了上述活动。`,
  () => say`活动结束以后，双方又在食堂边吃边谈，敲定了下一次见面的日子。`,
  (s) => say`临别时，${s.guest.name()}邀请师生在稻子黄了的时候去走一走。`,
  (s) => say`${s.host.name()}表示，明年春天将带队回访。`,
];

/** Words under pictures. */
export const CAPTIONS: readonly Write[] = [
  () => say`签约现场`,
  () => say`来宾参观实验室`,
  () => say`双方座谈`,
  () => say`合影留念`,
  (s) => say`图为${s.guest.name()}察看样机`,
];

/** Whole texts in which nothing happened between organizations: plans, notices, internal matters, history. */
export const QUIET: readonly ((scene: Scene) => { readonly title: Phrase; readonly sentences: readonly Phrase[] })[] = [
  (s) => ({
    title: say`${s.host.brief}拟与${s.guest.brief}合作建设${s.field}基地`,
    sentences: [
      say`${s.host.words}计划与${s.guest.words}合作建设${s.field}基地，目前方案正在征求意见。`,
      say`如果进展顺利，双方将于明年签署协议。`,
      say`${s.host.officer()}希望各部门早作准备。`,
    ],
  }),
  (s) => ({
    title: say`${s.host.brief}召开年度工作部署会`,
    sentences: [
      say`${s.host.words}召开年度工作部署会，${s.host.officer()}主持，${s.host.officer(1)}传达了有关文件。`,
      say`会议要求，${s.host.departments(s.random, 2)}要在月底前报送方案。`,
    ],
  }),
  (s) => ({
    title: say`关于${s.field}设备采购项目的招标公告`,
    sentences: [
      say`${s.host.words}就${s.field}设备采购项目公开招标，欢迎合格的供应商参加。`,
      say`投标文件须在截止日期前送达${s.host.departments(s.random, 1)}。`,
      say`联系人：${s.host.name(2)}。`,
    ],
  }),
  (s) => ({
    title: say`${s.field}系列讲座预告`,
    sentences: [
      say`${s.host.words}将邀请${s.guest.person()}作${s.field}专题讲座。`,
      say`讲座面向全体师生，无须预约，座位先到先得。`,
    ],
  }),
  (s) => ({
    title: say`走近${s.host.brief}`,
    sentences: [
      say`${s.host.words}现有员工${s.n(200, 4000)}人，主要从事${s.field}。`,
      say`${s.host.officer()}介绍，单位多年来坚持自主研发，获得专利${s.n(20, 300)}项。`,
      say`食堂、宿舍和班车都已改造完毕。`,
    ],
  }),
  (s) => ({
    title: say`本周天气与出行提示`,
    sentences: [
      say`受冷空气影响，本周后期气温下降，请注意添衣。`,
      say`${s.host.words}提醒广大市民，雨天路滑，尽量选择公共交通。`,
    ],
  }),
  (s) => ({
    title: say`${s.host.brief}志愿者进社区`,
    sentences: [
      say`周末一早，${s.host.words}的志愿者来到社区，为老人修理家电、测量血压。`,
      say`领队${s.host.name()}说，这样的活动每月都有一次。`,
    ],
  }),
];
