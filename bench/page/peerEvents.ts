import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { daysOf } from "../../src/model/edtf.ts";
import { EventCorpus } from "../events/eventCorpus.ts";
import type { PeerEvent } from "./peers/peerEvent.ts";

const DAY = 86_400_000;

/** Writes the events of a corpus as the peers get them: an array of objects in `events.json`. Those without a year are left out. */
export async function writePeerEvents(seed: number, count: number, folder: string): Promise<void> {
  const events: PeerEvent[] = [];
  for (const { id, title, date, kinds, organizations } of new EventCorpus(seed, count).events()) {
    const days = daysOf(date);
    if (days === null) continue;
    events.push({
      id,
      title,
      start: days.first * DAY,
      end: days.last > days.first ? (days.last + 1) * DAY : null,
      date,
      kinds: kinds.join("、"),
      organizations: organizations.map(({ name }) => name).join("、"),
    });
  }
  await writeFile(join(folder, "events.json"), JSON.stringify(events));
}
