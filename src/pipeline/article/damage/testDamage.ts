import { gbkCharacter, gbkCode } from "../../text/gbkBytes.ts";
import { findRepairs } from "./findRepairs.ts";

/** A text with all of its repairs made; for tests. */
export function repaired(text: string): string {
  let result = "";
  let from = 0;
  for (const repair of findRepairs(text)) {
    result += text.slice(from, repair.start) + repair.text;
    from = repair.end;
  }
  return result + text.slice(from);
}

/** The GBK bytes of a text as a string of bytes, on which the programs that do the damage worked; for tests. */
export function gbkBytes(text: string): string {
  return [...text].map((character) => pairOf(character)).join("");
}

function pairOf(character: string): string {
  if (character < "\u0080") return character;
  const code = gbkCode(character.charCodeAt(0));
  return String.fromCharCode(code >> 8, code & 0xff);
}

/** Reads GBK bytes with `?` for each byte that makes no character; `swallowing` also takes the ASCII byte after it. */
export function readGbk(bytes: string, swallowing: boolean): string {
  let text = "";
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes.charCodeAt(i);
    const trail = bytes.charCodeAt(i + 1);
    const character = lead >= 0x81 && trail >= 0x40 ? gbkCharacter(lead, trail) : "";
    if (lead < 0x80) {
      text += bytes[i];
      i++;
    } else if (character !== "" && !/[\ue000-\uf8ff]/.test(character)) {
      text += character;
      i += 2;
    } else {
      text += "?";
      i += swallowing && trail >= 0x21 && trail < 0x80 ? 2 : 1;
    }
  }
  return text;
}

/** What bytes look like when read as Latin-1. */
export function readLatin1(bytes: Iterable<number>): string {
  return [...bytes].map((byte) => String.fromCharCode(byte)).join("");
}

/** Our own sentences of the genre, in Simplified characters. */
export const SENTENCES: readonly string[] = [
  "4月6日，东湖市水利局局长方远一行来校考察交流，海川大学副校长李嘉木主持座谈会。",
  "座谈会上，李嘉木介绍了水声工程实验室的建设情况，并就水库安全监测提出三点建议。",
  "双方表示，将以签署合作协议为契机，推进科技成果转化，助力当地经济高质量发展。",
  "随后，学校科研团队与蓝帆公司总经理周启航进行了深入探讨。",
  "学校开展的社会服务得到了当地政府和企业的充分肯定。",
  "会前，来宾参观了校史馆、海洋学院和节能技术研究中心。",
  "她说：“人才培养是产教融合的关键。”校长助理陈静、合作发展处处长沈岩参加会议。",
  "东湖市具有很大的发展潜力，国家级师资培训基地将落户这里。",
  "近年来，两校在核能、环保、海洋观测等方面合作密切，成绩显著。",
  "希望学校会同企业，把实验室里的技术变成生产线上的产品。",
  "根据协议，双方将共建联合实验室，围绕数字经济和智能制造开展研究。",
  "张謇纪念馆馆长瞿懿、画家龚翀与鞠婧祎等嘉宾应邀出席了开幕式。",
];
