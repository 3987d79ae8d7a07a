/** Ways to tell meetings without a visitor, and conferences that many attend. */
import { parties } from "./party.ts";
import { type Phrase, say } from "./phrase.ts";
import type { Scene, Telling, Way } from "./scene.ts";

const meeting = (scene: Scene, sentences: readonly Phrase[], more: Partial<Telling> = {}): Telling => ({
  sentences,
  kinds: ["meeting"],
  parties: [scene.host, scene.guest],
  place: null,
  ...more,
});

const conference = (scene: Scene, sentences: readonly Phrase[], more: Partial<Telling> = {}): Telling =>
  meeting(scene, sentences, { kinds: ["conference"], ...more });

/** All ways to tell a meeting. */
export const MEETINGS: readonly Way[] = [
  (s) =>
    meeting(
      s,
      [
        say`${s.when}，${s.host.words}与${s.guest.words}${s.at}召开${s.field}合作联席会议。`,
        say`${s.host.person()}、${s.guest.person()}出席会议。`,
      ],
      { place: s.place },
    ),
  (s) =>
    meeting(
      s,
      [
        say`${s.when}，${s.host.words}、${s.guest.words}${s.field}对接会${s.at}举行，${s.host.officer()}和${s.guest.officer()}参加。`,
      ],
      { place: s.place },
    ),
  (s) => meeting(s, [say`${s.when}，${s.host.person()}与${s.guest.person()}举行视频会谈，商议${s.field}的分工。`]),
  (s) =>
    meeting(
      s,
      [
        say`${s.when}，在${s.third.words}组织下，${s.host.words}同${s.guest.words}${s.at}座谈。`,
        say`会议由${s.third.officer()}主持。`,
      ],
      { parties: [s.host, s.guest, s.third], place: s.place },
    ),
  (s) =>
    meeting(
      s,
      [
        say`${s.host.words}与${s.guest.words}工作会谈${s.when}${s.at}举行。`,
        say`会谈由${s.host.officer(1)}主持，${s.guest.people(2)}参加。`,
      ],
      { place: s.place },
    ),
  (s) => meeting(s, [say`${s.when}，${s.host.person()}同${s.guest.person()}${s.at}举行工作会谈。`], { place: s.place }),
  (s) =>
    meeting(
      s,
      [
        say`${s.when}，由${s.third.words}主办的${s.field}产需对接会召开，${s.host.words}和${s.guest.words}上台介绍需求。`,
      ],
      { parties: [s.third, s.host, s.guest] },
    ),
  (s) =>
    meeting(s, [
      say`${s.when}，${s.host.words}和${s.guest.words}以线上线下结合的方式召开座谈会，${s.host.people(2)}、${s.guest.people(2)}与会。`,
    ]),
];

/** All ways to tell a conference. */
export const CONFERENCES: readonly Way[] = [
  (s) =>
    conference(
      s,
      [
        say`${s.when}，由${s.host.words}主办、${s.guest.words}承办的${s.forum}${s.at}开幕。`,
        say`${s.host.person()}、${s.guest.person()}致辞。`,
      ],
      { place: s.place },
    ),
  (s) =>
    conference(s, [say`${s.when}，${s.forum}${s.at}举行，${s.host.person()}、${s.guest.person()}出席开幕式并讲话。`], {
      place: s.place,
    }),
  (s) =>
    conference(
      s,
      [say`${s.forum}${s.when}${s.at}召开，${parties([s.host, s.guest, s.third])}等单位的${s.n(80, 600)}名代表参加。`],
      { parties: [s.host, s.guest, s.third], place: s.place },
    ),
  (s) =>
    conference(s, [say`${s.when}，${s.forum}${s.at}举行。会上，${s.host.words}与${s.guest.words}签署合作协议。`], {
      kinds: ["signing", "conference"],
      place: s.place,
    }),
  (s) =>
    conference(
      s,
      [
        say`${s.when}，${s.host.formal}举行成立${s.n(5, 12)}0周年纪念大会，${parties([s.guest, s.third])}派代表到会祝贺。`,
        say`${s.host.officer()}致辞，${s.guest.person()}代表来宾发言。`,
      ],
      { parties: [s.host, s.guest, s.third] },
    ),
  (s) =>
    conference(s, [say`${s.when}，${parties([s.host, s.guest, s.third])}共同主办的${s.forum}落下帷幕。`], {
      parties: [s.host, s.guest, s.third],
    }),
  (s) =>
    conference(
      s,
      [
        say`${s.when}，${s.forum}${s.at}拉开帷幕。论坛由${s.host.words}指导，${s.guest.words}主办，${s.third.words}承办。`,
      ],
      { parties: [s.host, s.guest, s.third], place: s.place },
    ),
  (s) =>
    conference(
      s,
      [
        say`${s.when}，${s.host.words}承办的${s.forum}开幕，${s.guest.person()}作主旨报告，${s.third.person()}主持开幕式。`,
      ],
      { parties: [s.host, s.guest, s.third] },
    ),
];
