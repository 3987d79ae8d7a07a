import { type ReactNode, useMemo } from "react";
import { PAIR_WORDS } from "../../i18n/regions/pair.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import { contactsOf, type Outermost, type Rung, type Silence } from "../../store/contacts.ts";
import { certaintyOf, type EventIndex, edtfOf, headOf, type Rows } from "../../store/eventIndex.ts";
import { useHeads } from "../../store/recordQueries.ts";
import { InPageLink } from "../../ui/InPageLink.tsx";
import { EventTime } from "../EventTime.tsx";
import { KindBadge } from "../KindBadge.tsx";

export interface Linked {
  index: EventIndex;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
}

interface Props extends Linked {
  /** The rows of both, in chronological order. */
  rows: Rows;
}

/** What can be said of the contacts of two organizations: how many, from when to when, how far they went. */
export function PairFacts({ rows, ...linked }: Props) {
  const words = useWords(PAIR_WORDS);
  const contacts = useMemo(() => contactsOf(linked.index, rows), [linked.index, rows]);
  const { first, last, silence, ladder, openYears } = contacts;
  const dated = rows.length - openYears;
  return (
    <div className="pair-facts">
      <dl className="pair-numbers">
        <Fact name={words.together}>
          <strong className="pair-figure">{words.eventCount(rows.length)}</strong>
        </Fact>
        <Fact name={words.first}>
          <End of={first} otherwise={words.orEarlier} {...linked} />
        </Fact>
        <Fact name={words.last}>
          <End of={last} otherwise={words.orLater} {...linked} />
        </Fact>
        <Fact name={words.silence}>
          {silence ? (
            <Gap silence={silence} {...linked} />
          ) : (
            <span className="text-ink-soft">
              {dated === 0 ? words.noDates : dated === 1 ? words.once : words.noSilence}
            </span>
          )}
        </Fact>
      </dl>
      {openYears > 0 && <p className="mt-1 text-xs leading-5 text-ink-soft">{words.openYears(openYears)}</p>}
      <section aria-labelledby="ladder-title" className="pair-ladder">
        <h3 id="ladder-title" className="field-title mb-1.5">
          {words.ladder}
        </h3>
        <ol className="ladder">
          {ladder.map((rung) => (
            <Step key={rung.kind} rung={rung} isFirst={ladder.every((one) => one.row === null)} {...linked} />
          ))}
        </ol>
      </section>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="field-title">{name}</dt>
      <dd className="leading-6">{children}</dd>
    </div>
  );
}

/** The date of a row, which leads to its event. */
function DateLink({ row, index, addressOf, onOpen }: Linked & { row: number }) {
  useHeads(index, [row]);
  const event = headOf(index, row);
  const time = <EventTime date={edtfOf(index, row)} certainty={certaintyOf(index, row)} />;
  if (!event) return time;
  return (
    <InPageLink
      className="text-link inline-block min-h-6"
      href={addressOf(event.id)}
      onFollow={(byKeyboard) => onOpen(event.id, byKeyboard)}
    >
      {time}
    </InPageLink>
  );
}

function End({ of, otherwise, ...linked }: Linked & { of: Outermost | null; otherwise: string }) {
  const words = useWords(PAIR_WORDS);
  if (!of) return <span className="text-ink-soft">{words.noDates}</span>;
  return (
    <>
      <DateLink row={of.row} {...linked} />
      {!of.sure && <span className="tag tag-uncertain ml-1.5">{otherwise}</span>}
    </>
  );
}

function Gap({ silence, ...linked }: Linked & { silence: Silence }) {
  const words = useWords(PAIR_WORDS);
  return (
    <>
      <strong>{words.days(silence)}</strong>
      <span className="block text-[0.8125rem]">
        <DateLink row={silence.from} {...linked} /> {words.between} <DateLink row={silence.to} {...linked} />
      </span>
    </>
  );
}

/** One rung; a missing one says so, and where else its kind occurs. */
function Step({
  rung: { kind, row, since, elsewhere },
  isFirst,
  ...linked
}: Linked & { rung: Rung; isFirst: boolean }) {
  const messages = useMessages();
  const words = useWords(PAIR_WORDS);
  const name = messages.kinds[kind];
  if (row === null) {
    return (
      <li className="rung" data-missing="">
        <span className="rung-mark" data-certainty="uncertain">
          <KindBadge kind={kind} />
        </span>
        <span className="text-ink-soft">
          {elsewhere === null || isFirst ? words.missing(name) : words.missingAfter(name)}
          {elsewhere !== null && (
            <span className="block text-[0.8125rem]">
              {words.seeAlso} <DateLink row={elsewhere} {...linked} />
            </span>
          )}
        </span>
      </li>
    );
  }
  const step = since && (since.how === "days" ? words.later(since) : words.steps[since.how]);
  return (
    <li className="rung">
      <span className="rung-mark" data-certainty={certaintyOf(linked.index, row)}>
        <KindBadge kind={kind} />
      </span>
      <span>
        <span className="font-semibold">{name}</span>
        {step && <span className="rung-step">{step}</span>}
        <span className="block text-[0.8125rem]">
          <DateLink row={row} {...linked} />
        </span>
      </span>
    </li>
  );
}
