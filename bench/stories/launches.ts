/** Ways to tell that something joint was opened. */
import { parties } from "./party.ts";
import { list, type Phrase, say } from "./phrase.ts";
import type { Scene, Telling, Way } from "./scene.ts";

const launch = (scene: Scene, sentences: readonly Phrase[], more: Partial<Telling> = {}): Telling => ({
  sentences,
  kinds: ["launch"],
  parties: [scene.host, scene.guest],
  place: null,
  ...more,
});

const unveil = ({ host, guest, random }: Scene) =>
  random.pick([
    () => say`${host.person()}和${guest.person()}共同揭牌。`,
    () => say`${guest.person()}致辞，${host.officer(1)}介绍了筹备经过。`,
    () => say`${list([host.person(), host.officer(1), guest.person()])}为其揭牌。`,
    () => say`${host.departments(random, 2)}和${guest.words}的代表参加了仪式。`,
  ])();

/** All ways to tell a launch. */
export const LAUNCHES: readonly Way[] = [
  (s) => launch(s, [say`${s.when}，${s.host.words}与${s.guest.words}共建的${s.lab}揭牌。`, unveil(s)]),
  (s) =>
    launch(s, [say`${s.when}，${s.lab}揭牌仪式${s.at}举行，${s.host.person()}、${s.guest.person()}出席。`], {
      place: s.place,
    }),
  (s) =>
    launch(s, [say`由${s.host.words}和${s.guest.words}联合组建的${s.lab}${s.when}${s.at}正式成立。`, unveil(s)], {
      place: s.place,
    }),
  (s) => launch(s, [say`${s.when}，${s.host.person()}与${s.guest.person()}共同为${s.lab}揭牌。`]),
  (s) =>
    launch(s, [say`${s.when}，${s.host.words}、${s.guest.words}${s.lab}启用仪式${s.at}举行。`, unveil(s)], {
      place: s.place,
    }),
  (s) =>
    launch(s, [say`${s.when}，${s.guest.words}投资的${s.field}项目${s.at}奠基，${s.host.person()}出席奠基仪式。`], {
      place: s.place,
    }),
  (s) => launch(s, [say`${s.when}，${s.host.words}联合${s.guest.words}启动${s.field}攻关计划。`, unveil(s)]),
  (s) =>
    launch(s, [say`${s.when}，${s.host.words}与${s.guest.words}签署共建协议，${s.lab}同日揭牌。`, unveil(s)], {
      kinds: ["signing", "launch"],
    }),
  (s) =>
    launch(
      s,
      [say`${s.when}，${parties([s.host, s.guest, s.third])}共同发起的${s.field}产业联盟${s.at}成立。`, unveil(s)],
      { parties: [s.host, s.guest, s.third], place: s.place },
    ),
  (s) => launch(s, [say`落户${s.guest.words}的${s.lab}于${s.when}正式启用，技术方是${s.host.words}。`, unveil(s)]),
  (s) => launch(s, [say`${s.when}，${s.host.words}设在${s.guest.words}的${s.lab}挂牌成立。`, unveil(s)]),
  (s) =>
    launch(s, [say`红绸落下，掌声响起。${s.when}，${s.host.words}与${s.guest.words}的${s.lab}正式揭牌。`, unveil(s)]),
  (s) =>
    launch(s, [say`${s.when}，${s.lab}成立大会召开，${parties([s.host, s.guest, s.third])}是首批成员。`, unveil(s)], {
      parties: [s.host, s.guest, s.third],
    }),
];
