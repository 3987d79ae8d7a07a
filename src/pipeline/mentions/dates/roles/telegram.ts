import { before, behind, defineDateRole, isBefore, isBehind, precisionOf } from "../dateRole.ts";

const SENT = behind("(?:专?电|讯|电讯|消息)(?=[ \\u3000（：，,\\n]|$)");
const AGENCY = before("(?:社|报|网|台|频道)[^，。；：\\n]{0,10}");
const SENT_ON = behind("(?:专?电|讯|电讯|消息|报道)(?![话力子视商影器台机池缆厂站网动费价业信飞])");

export const telegram = defineDateRole({
  id: "date/telegram",
  summary:
    "The day of a telegram (新华社北京5月8日电) is when the news was sent: 昨天 is counted from it, and it dates what is told only where the paragraph names no other day.",
  effect: "telegram",
  examples: [
    { text: "新华社北京5月8日电 双方7日签约。", published: "2024-05-09", expect: "2024-05-07" },
    { text: "本报北京5月8日讯 昨天，双方签约。", published: "2024-05-19", expect: "2024-05-07" },
    { text: "据新华网5月8日报道，双方昨日签约。", published: "2024-05-19", expect: "2024-05-07" },
    { text: "新华社北京5月1日电 部长30日在京会见来宾。", published: "2024-05-02", expect: "2024-04-30" },
    { text: "新华社北京5月8日电 双方将于6月1日启动项目。", published: "2024-05-09", expect: "2024-06-01" },
    { text: "新华社北京5月8日电 双方签约。", published: "2024-05-09", expect: "2024-05-08" },
  ],
  counterExamples: ["5月8日电话会谈", "5月8日电力公司来访", "本报讯 5月8日，双方签约", "5月8日消息灵通"],
  cues: [SENT, SENT_ON],
  plays: (text, date) =>
    precisionOf(date.reading) === "day" &&
    (isBehind(SENT, text, date) || (isBehind(SENT_ON, text, date) && isBefore(AGENCY, text, date))),
});
