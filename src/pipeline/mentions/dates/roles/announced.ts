import { before, behind, defineDateRole, isBefore, isBehind } from "../dateRole.ts";

const WILL = before("(?:将|定|拟|拟定|计划|预定|预计|预计将|即将)于|将在|计划在|预计在|将[自从]");
const TO_COME = behind("(?:凌晨|早上|上午|中午|下午|晚上|晚)?[ \\u3000]?(?:即?将|拟)(?![军士领帅])");

export const announced = defineDateRole({
  id: "date/announced",
  summary:
    "将于5月20日, 5月20日将 announce a day: where its year is not said, it is the next such day within half a year.",
  effect: "ahead",
  examples: [
    { text: "双方将于5月20日签约。", published: "2024-05-10", expect: "2024-05-20" },
    { text: "论坛1月8日将举行。", published: "2023-12-10", expect: "2024-01-08" },
    { text: "原定于5月8日签约。", published: "2024-05-10", expect: "2024-05-08" },
    { text: "论坛定于12月30日至1月2日举行。", published: "2023-12-10", expect: "2023-12-30/2024-01-02" },
  ],
  counterExamples: ["5月20日将军来访", "双方于5月20日签约"],
  cues: [WILL, TO_COME],
  plays: (text, date) => isBefore(WILL, text, date) || isBehind(TO_COME, text, date),
});
