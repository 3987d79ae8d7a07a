import { EVENT_KINDS } from "../src/model/event.ts";
import { expect, test } from "./test.ts";

const NAMES = { visit: "访问", signing: "签约", launch: "启动", meeting: "会谈", conference: "会议" };

test("filter by kind", async ({ dashboard, seeds }) => {
  const ofKind = (...kinds: string[]) =>
    seeds.events.filter((event) => event.kinds.some((kind) => kinds.includes(kind))).length;
  const total = seeds.events.length;
  await dashboard.open();
  for (const kind of EVENT_KINDS) {
    await expect(dashboard.kind(NAMES[kind])).toHaveAccessibleName(`${NAMES[kind]} ${ofKind(kind)}`);
  }

  await dashboard.kind(NAMES.signing).check();
  await dashboard.shows(ofKind("signing"), total);
  await dashboard.kind(NAMES.meeting).check();
  await dashboard.shows(ofKind("signing", "meeting"), total);
  // A facet's own choice is left out of its counts.
  await expect(dashboard.kind(NAMES.visit)).toHaveAccessibleName(`${NAMES.visit} ${ofKind("visit")}`);

  await dashboard.button("移除条件：签约");
  await dashboard.shows(ofKind("meeting"), total);
});
