/** Ways to tell that something was signed. */
import { parties } from "./party.ts";
import { list, type Phrase, say } from "./phrase.ts";
import type { Scene, Telling, Way } from "./scene.ts";

const signing = (scene: Scene, sentences: readonly Phrase[], more: Partial<Telling> = {}): Telling => ({
  sentences,
  kinds: ["signing"],
  parties: [scene.host, scene.guest],
  place: null,
  ...more,
});

const signs = ({ random }: Scene) => random.pick(["签署", "签订", "正式签署", "签署了", "共同签署"]);

const signers = ({ random, host, guest }: Scene) =>
  random.pick([
    () => say`${host.officer(1)}、${guest.person(1)}代表双方签字。`,
    () => say`${host.person()}和${guest.person()}见证签约。`,
    () => say`签约仪式由${host.officer(2)}主持，${guest.person()}出席并致辞。`,
    () => say`仪式上，${guest.person()}与${host.person(1)}分别在协议上签字，${host.officer()}到场祝贺。`,
    () => say`双方有关部门负责人参加了仪式。`,
  ])();

/** All ways to tell a signing. */
export const SIGNINGS: readonly Way[] = [
  (s) =>
    signing(s, [say`${s.when}，${s.host.words}与${s.guest.words}${s.at}${signs(s)}${s.agreement}。`, signers(s)], {
      place: s.place,
    }),
  (s) =>
    signing(s, [say`${s.when}，${s.host.words}与${s.guest.words}${s.agreement}签约仪式${s.at}举行。`, signers(s)], {
      place: s.place,
    }),
  (s) =>
    signing(s, [
      say`${s.when}，${s.host.words}和${s.guest.words}就${s.field}${signs(s)}${s.agreement}，${s.host.person()}、${s.guest.person()}代表双方签字。`,
    ]),
  (s) => signing(s, [say`${s.when}，${s.host.person()}与${s.guest.person()}${signs(s)}${s.agreement}。`]),
  (s) =>
    signing(s, [
      say`在${list([s.host.person(), s.guest.person()])}的共同见证下，${s.when}，${s.host.words}与${s.guest.words}正式签约。`,
    ]),
  (s) =>
    signing(
      s,
      [
        say`${s.when}，${parties([s.host, s.guest, s.third])}三方${signs(s)}${s.agreement}，携手推进${s.field}。`,
        signers(s),
      ],
      { parties: [s.host, s.guest, s.third] },
    ),
  (s) =>
    signing(
      s,
      [
        say`${s.when}，${s.guest.person()}一行${s.host.to(s.random)}考察，其间双方${signs(s)}${s.agreement}。`,
        signers(s),
      ],
      { kinds: ["visit", "signing"] },
    ),
  (s) =>
    signing(s, [
      say`${s.when}，${s.host.words}与${s.guest.words}通过视频连线完成“云签约”，${s.host.officer()}和${s.guest.officer()}分别在两地落笔。`,
    ]),
  (s) =>
    signing(s, [
      say`${s.when}，${s.host.words}同${s.guest.words}结为战略合作伙伴，并${signs(s)}${s.agreement}。`,
      signers(s),
    ]),
  (s) =>
    signing(
      s,
      [say`一纸${s.agreement}${s.when}${s.at}落笔，签约双方是${s.host.words}和${s.guest.words}。`, signers(s)],
      { place: s.place },
    ),
  (s) =>
    signing(
      s,
      [
        say`${s.when}，${s.host.words}举行校企合作集中签约仪式，与${parties([s.guest, s.third, s.fourth])}分别${signs(s)}合作协议。`,
      ],
      { parties: [s.host, s.guest, s.third, s.fourth] },
    ),
  (s) =>
    signing(s, [say`${s.when}，${s.guest.words}与${s.host.words}续签${s.agreement}，合作期限延长三年。`, signers(s)]),
  (s) => signing(s, [say`${s.when}，${s.guest.words}同${s.host.words}签下${s.field}合作备忘录。`, signers(s)]),
  (s) =>
    signing(
      s,
      [say`经过多轮磋商，${s.host.words}与${s.guest.words}于${s.when}${s.at}${signs(s)}${s.agreement}。`, signers(s)],
      { place: s.place },
    ),
  (s) =>
    signing(s, [say`${s.when}，《${s.host.formal}与${s.guest.formal}合作协议》${s.at}正式签署。`, signers(s)], {
      place: s.place,
    }),
  (s) =>
    signing(s, [
      say`${s.when}，${s.host.words}与${s.guest.words}签约共建${s.lab}，${s.host.officer()}、${s.guest.officer()}出席仪式。`,
    ]),
  (s) =>
    signing(
      s,
      [
        say`${s.when}，${s.guest.person()}率队${s.host.to(s.random)}访问，与${s.host.officer()}${signs(s)}${s.agreement}。`,
      ],
      { kinds: ["visit", "signing"] },
    ),
  (s) => signing(s, [say`${s.when}，${s.host.words}${s.agreement}签约仪式举行，对方是${s.guest.words}。`, signers(s)]),
];
