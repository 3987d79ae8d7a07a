import { anchored } from "../../text/anchored.ts";
import { UnitSet } from "../../text/unitSet.ts";
import { readDay } from "../../text/writtenDay.ts";
import type { Draft } from "../draft.ts";
import { claimLine, type Line, lineSpan } from "../line.ts";

/** What a mail program writes above a mail, in Simplified characters and lower case. */
const WORDS = {
  subject: "主题 主旨 标题 邮件主题 subject",
  from: "发件人 寄件者 寄件人 from",
  sent: "发送时间 发送日期 日期 时间 寄件日期 sent date",
  other: "收件人 收件者 抄送 副本 密送 密件副本 附件 回复 优先级 重要性 to cc bcc attachments attachment importance",
} as const;
type Role = keyof typeof WORDS;

const ROLE_OF = new Map<string, Role>();
for (const role of Object.keys(WORDS) as Role[]) for (const word of WORDS[role].split(" ")) ROLE_OF.set(word, role);

const LINE = anchored(/^[>\s*]{0,6}([\p{Script=Han}A-Za-z-]{2,11})[ \u3000]{0,3}\*{0,2}[:：]\*{0,2}[ \u3000]{0,3}/u);
/** What a line is to begin with stands among so many units. */
const LABEL_ROOM = 40;
const COLONS = UnitSet.of(":：");
/** Words that a mail program puts before the subject. */
const REPLY = anchored(/^(?:(?:re|fw|fwd|回复|答复|转发|转寄|回覆)(?:[（(]\d{1,3}[)）])?\s?[:：]\s?){1,5}/i);
/** A mail's head begins near the top, or below the mark of a forwarded mail. */
const FARTHEST = 30;
const FEWEST = 2;

interface HeadLine {
  readonly line: Line;
  readonly role: Role;
  readonly from: number;
}

function headLine(line: Line | undefined): HeadLine | null {
  if (!line || !COLONS.isIn(line.key, LABEL_ROOM)) return null;
  const match = LINE.exec(line.key.slice(0, LABEL_ROOM));
  const role = match ? ROLE_OF.get(match[1]?.toLowerCase() ?? "") : undefined;
  return match && role ? { line, role, from: match[0].length } : null;
}

/** The head that begins at a line, if it names a sender or a subject and one more thing. */
function headAt(lines: readonly Line[], index: number): HeadLine[] {
  const first = headLine(lines[index]);
  if (!first) return [];
  const head = [first];
  for (let found = headLine(lines[index + 1]); found; found = headLine(lines[index + head.length])) head.push(found);
  const roles = new Set(head.map(({ role }) => role));
  const isMail = roles.has("from") || (roles.has("subject") && head.some(({ line }) => /^(?:收件|to)/i.test(line.key)));
  return isMail && head.length >= FEWEST ? head : [];
}

/**
 * Reads the heads of a mail and of those forwarded in it (主题：… 发件人：… 日期：…). The innermost
 * gives title, author and day: what is forwarded was written then. All of them are metadata.
 */
export function readMailHeads(draft: Draft): void {
  const taken = new Set<Line>();
  let inner: HeadLine[] = [];
  for (let i = 0; i < Math.min(FARTHEST, draft.lines.length); i++) {
    const head = headAt(draft.lines, i);
    if (head.length === 0) continue;
    inner = head;
    for (const { line } of head) taken.add(line);
    i += head.length - 1;
  }
  for (const { line, role, from } of inner) {
    const value = line.key.slice(from);
    if (role === "subject") {
      const start = from + (REPLY.exec(value)?.[0].length ?? 0);
      const title = line.text.slice(start).trim();
      if (title !== "")
        draft.fields.push({ field: "title", value: title, origin: "label", span: lineSpan(line, start) });
    } else if (role === "from") {
      const name = value
        .replace(/[<＜(（[].*$/, "")
        .replace(/["“”]/g, "")
        .trim();
      const start = line.key.indexOf(name, from);
      if (name === "" || name.includes("@")) continue;
      const span = lineSpan(line, start, start + name.length);
      draft.fields.push({ field: "author", value: name, origin: "label", span });
    } else if (role === "sent") {
      const day = readDay(value);
      if (!day) continue;
      const span = lineSpan(line, from + day.start, from + day.end);
      draft.fields.push({ field: "published", value: day.day, origin: "label", span });
    }
  }
  for (const line of taken) claimLine(draft.ledger, line);
  if (taken.size > 0) draft.lines = draft.lines.filter((line) => !taken.has(line));
}
