/** Ways to tell a visit. In `parties` the guest comes last; sentences after the first belong to the same event. */
import { parties } from "./party.ts";
import { list, type Phrase, say } from "./phrase.ts";
import type { Scene, Telling, Way } from "./scene.ts";

const visit = (scene: Scene, sentences: readonly Phrase[], more: Partial<Telling> = {}): Telling => ({
  sentences,
  kinds: ["visit"],
  parties: [scene.host, scene.guest],
  place: null,
  ...more,
});

const receives = ({ random, host }: Scene) =>
  random.pick([
    () => say`${host.officer()}会见了来宾。`,
    () => say`${host.officer()}、${host.officer(1)}接待了客人。`,
    () => say`${host.officer(1)}陪同参观并主持座谈。`,
    () => say`${host.officer()}对客人的到来表示欢迎，${host.officer(1)}参加座谈。`,
    () => say`陪同的有${host.officer()}、${host.officer(1)}和${host.departments(random, 2)}的同志。`,
    () => say`${host.departments(random, 3)}负责人参加了交流。`,
  ])();

const does = ({ random }: Scene) =>
  random.pick([
    "考察",
    "调研",
    "交流",
    "参观访问",
    "考察交流",
    "走访调研",
    "访问",
    "考察指导",
    "洽谈合作",
    "开展专题调研",
  ]);

const number = ({ n }: Scene) => `${n(3, 18)}人`;

/** All ways to tell a visit. */
export const VISITS: readonly Way[] = [
  (s) => visit(s, [say`${s.when}，${s.guest.person()}一行${s.host.to(s.random)}${does(s)}。`, receives(s)]),
  (s) => visit(s, [say`${s.when}，${s.guest.person()}率队${s.host.to(s.random)}${does(s)}，${s.host.officer()}陪同。`]),
  (s) =>
    visit(s, [
      say`${s.when}，${s.guest.person()}带领${s.guest.departments(s.random, 2)}负责人${s.host.to(s.random)}，就${s.field}的合作与师生座谈。`,
      receives(s),
    ]),
  (s) =>
    visit(s, [
      say`应${s.host.words}邀请，${s.when}，${s.guest.people(2)}等一行${number(s)}前来${does(s)}。`,
      receives(s),
    ]),
  (s) =>
    visit(s, [
      say`${s.guest.people(2)}一行${number(s)}于${s.when}${s.host.to(s.random)}，了解${s.field}方面的进展。`,
      receives(s),
    ]),
  (s) =>
    visit(s, [
      say`${s.when}，${s.guest.words}代表团在${s.guest.officer()}率领下${s.host.to(s.random)}${does(s)}。`,
      receives(s),
    ]),
  (s) =>
    visit(s, [say`${s.when}，${s.guest.people(3)}${s.host.to(s.random)}${does(s)}，${s.host.people(2)}接待了客人。`]),
  (s) =>
    visit(s, [
      say`为了推进${s.field}合作，${s.when}，${s.guest.person()}专程${s.host.to(s.random)}，与${s.host.officer()}面对面商谈。`,
    ]),
  (s) =>
    visit(s, [
      say`${s.when}，${s.guest.person()}${s.host.to(s.random)}商谈${s.field}合作事宜，并察看了试验场。`,
      receives(s),
    ]),
  (s) =>
    visit(s, [
      say`${s.when}，${s.host.words}迎来一批客人：${s.guest.person()}一行${number(s)}前来${does(s)}。`,
      receives(s),
    ]),
  (s) => visit(s, [say`${s.when}，${s.host.person()}${s.at}会见了${s.guest.person()}一行。`], { place: s.place }),
  (s) => visit(s, [say`${s.when}，${s.host.person()}会见来访的${s.guest.person()}，双方就${s.field}交换了意见。`]),
  (s) => visit(s, [say`${s.when}，${s.host.words}接待了由${s.guest.person()}带队的考察团。`, receives(s)]),
  (s) => visit(s, [say`${s.when}，${s.host.people(2)}与到访的${s.guest.person()}一行座谈，话题集中在${s.field}。`]),
  (s) => visit(s, [say`${s.host.person()}${s.when}接待了前来${does(s)}的${s.guest.people(2)}一行。`]),
  (s) =>
    visit(s, [
      say`${s.when}，${s.guest.words}考察组受邀${s.host.to(s.random)}，受到${s.host.officer()}的热情接待。`,
      say`考察组由${s.guest.officer()}带队，成员来自${s.guest.departments(s.random, 2)}。`,
    ]),
  (s) =>
    visit(s, [
      say`${s.guest.person()}${s.when}应邀${s.host.to(s.random)}交流访问，随行的还有${s.guest.officer(1)}。`,
      receives(s),
    ]),
  (s) =>
    visit(
      s,
      [say`${s.when}，在${s.host.person()}的陪同下，${s.guest.person()}一行参观了${s.host.words}的校史馆和实验平台。`],
      {},
    ),
  (s) => visit(s, [say`${s.when}，${s.guest.person()}赴${s.host.words}拜会${s.host.officer()}，并转交了邀请函。`]),
  (s) =>
    visit(
      s,
      [
        say`${s.when}，由${s.guest.words}和${s.third.words}组成的联合调研组${s.host.to(s.random)}${does(s)}，${s.guest.person()}、${s.third.person()}带队。`,
        receives(s),
      ],
      { parties: [s.host, s.guest, s.third] },
    ),
  (s) => visit(s, [say`${s.when}，${s.guest.person()}深入${s.host.words}一线走访，听取了${s.host.officer()}的介绍。`]),
  (s) =>
    visit(
      s,
      [
        say`${s.when}，${s.guest.person()}带队先后走访${parties([s.host, s.third, s.fourth])}，了解企业和院所对${s.field}的需求。`,
      ],
      { parties: [s.host, s.third, s.fourth, s.guest] },
    ),
  (s) => visit(s, [say`“欢迎再来！”${s.when}，${s.host.person()}送别了来访的${s.guest.person()}一行。`]),
  (s) => visit(s, [say`${s.when}，${s.guest.person()}一行莅临${s.host.words}指导工作。`, receives(s)]),
  (s) =>
    visit(s, [
      say`${s.when}，${s.guest.departmentHead(s.random)}一行${number(s)}${s.host.to(s.random)}${does(s)}。`,
      receives(s),
    ]),
  (s) => visit(s, [say`${s.when}，${s.host.departmentHead(s.random)}接待了${s.guest.person()}一行，陪同参观并座谈。`]),
  (s) =>
    visit(
      s,
      [
        say`${s.when}，${s.guest.person()}、${s.third.person()}一同${s.host.to(s.random)}，考察${s.field}项目。`,
        receives(s),
      ],
      { parties: [s.host, s.guest, s.third] },
    ),
  (s) =>
    visit(s, [
      say`${s.when}，${s.guest.words}${s.guest.departments(s.random, 1)}一行在${s.guest.officer()}带领下${s.host.to(s.random)}${does(s)}。`,
      receives(s),
    ]),
  (s) =>
    visit(s, [
      say`就${s.field}如何落地，${s.guest.person()}一行${s.when}专程${s.host.to(s.random)}“取经”。`,
      receives(s),
    ]),
  (s) =>
    visit(s, [
      say`${s.when}，${s.guest.person()}率${s.guest.words}考察团${s.host.to(s.random)}，与${list([s.host.officer(), s.host.officer(1)])}等举行座谈。`,
    ]),
];
