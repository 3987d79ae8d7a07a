import type { ReactNode } from "react";
import type { BundleEvent } from "../../../bundle/schema.ts";
import type { EventKind, PartyRole } from "../../../model/event.ts";
import type { Messages } from "../../i18n/messages.ts";
import { HISTORY_WORDS, type HistoryWords } from "../../i18n/regions/history.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dateText } from "../../store/dateText.ts";
import { type ToldCorrection, toldCorrections } from "./toldCorrections.ts";

type Fact = keyof HistoryWords["factNames"];

/** The lines of a value, each with what stands behind a tab in brackets. */
function linesText(value: string, inBrackets: (text: string) => string, { listSeparator }: Messages): string {
  return value
    .split("\n")
    .map((line) => {
      const [text = "", more] = line.split("\t");
      return more === undefined ? text : `${text}（${inBrackets(more)}）`;
    })
    .join(listSeparator);
}

/** What a fact was before, in words: the bundle has dates in EDTF, kinds parted by spaces, a line for each party with its role. */
function wasText(fact: Fact, was: string | null, messages: Messages): string | null {
  const { dates, kinds, roles, listSeparator } = messages;
  if (was === null) return null;
  if (fact === "date") return dateText(was, dates);
  if (fact === "organizations" || fact === "people")
    return linesText(was, (role) => roles[role as PartyRole] ?? role, messages);
  if (fact !== "kinds") return was;
  return was
    .split(" ")
    .map((kind) => kinds[kind as EventKind] ?? kind)
    .join(listSeparator);
}

function correctionText({ fact, was, isBack }: ToldCorrection, words: HistoryWords, messages: Messages): string {
  if (isBack && fact in words.factNames) return words.changedBack(words.factNames[fact as Fact]);
  const events = was && linesText(was, (date) => dateText(date, messages.dates), messages);
  if (fact === "merge") return words.merged(events);
  if (fact === "split") return words.split(events);
  if (fact === "add") return words.added;
  return words.was(words.factNames[fact], wasText(fact, was, messages));
}

/** What readers corrected of an event, and what changed since the build before; nothing where neither did. */
export function EventHistory({ event }: { event: BundleEvent }) {
  const { change, corrected } = event;
  const messages = useMessages();
  const words = useWords(HISTORY_WORDS);
  if (!change && corrected.length === 0) return null;
  return (
    <div className="mb-2 flex flex-col gap-1 rounded bg-sunken px-2 py-1 text-[0.8125rem] leading-5">
      {corrected.length > 0 && (
        <Told tag={words.isCorrected}>
          {toldCorrections(event).map((one) => (
            <li key={`${one.entry} ${one.fact}`}>{correctionText(one, words, messages)}</li>
          ))}
        </Told>
      )}
      {change && (
        <Told tag={change.status === "new" ? words.isNew : words.isChanged}>
          {change.facts.map(({ fact, was }) => (
            <li key={fact}>{words.was(words.factNames[fact], wasText(fact, was, messages))}</li>
          ))}
        </Told>
      )}
    </div>
  );
}

/** What was done, and each thing that it changed in a line of its own. */
function Told({ tag, children }: { tag: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      <span className="tag flex-none">{tag}</span>
      <ul className="min-w-0 flex-1 basis-40 empty:hidden" lang="zh-Hans">
        {children}
      </ul>
    </div>
  );
}
