import { before, defineDateRole, isBefore } from "../dateRole.ts";

const EVERY = before("每个?[年月周到逢]?的?|历年的?");

export const recurring = defineDateRole({
  id: "date/recurring",
  summary: "每年5月8日 is a day of every year.",
  effect: "refused",
  examples: [
    { text: "每年5月8日双方互访", published: "2024-06-15", expect: null },
    { text: "每逢星期四，双方互访", published: "2024-06-15", expect: null },
  ],
  counterExamples: ["去年5月8日互访", "5月8日相逢"],
  cues: [EVERY],
  plays: (text, date) => isBefore(EVERY, text, date),
});
