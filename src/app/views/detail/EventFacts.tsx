import type { ReactNode } from "react";
import type { BundleEvent, Evidence } from "../../../bundle/schema.ts";
import { CORRECT_BUTTON_WORDS } from "../../i18n/regions/correctButtons.ts";
import { DERIVATION_WORDS } from "../../i18n/regions/derivations.ts";
import { DETAIL_WORDS } from "../../i18n/regions/detail.ts";
import { TEXTS_WORDS } from "../../i18n/regions/texts.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { DamagedEvidence } from "../../store/damagedEvidence.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { officeOf } from "../../store/office.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { KindBadge } from "../KindBadge.tsx";
import { DateFact } from "./DateFact.tsx";
import { FactButton } from "./FactButton.tsx";
import { Marked } from "./Marked.tsx";
import { OtherNames } from "./OtherNames.tsx";
import { PairLinks } from "./PairLinks.tsx";
import { ToldBy } from "./ToldBy.tsx";
import type { Receipts } from "./useReceipts.ts";
import { WebLink } from "./WebLink.tsx";
import { YearGuesses } from "./YearGuesses.tsx";

/** A term and what is known of it. @param isCorrected whether it stands on a reader's word */
export function Fact({
  term,
  isCorrected = false,
  children,
}: {
  term: string;
  isCorrected?: boolean;
  children: ReactNode;
}) {
  const words = useWords(CORRECT_BUTTON_WORDS);
  return (
    <div className="fact-row py-1.5">
      <dt className="field-title leading-6">
        {term}
        {isCorrected && (
          <span className="tag tag-stated block w-fit" title={words.byReaderMeaning}>
            {words.byReader}
          </span>
        )}
      </dt>
      <dd className="flex min-w-0 flex-col gap-1 leading-6">{children}</dd>
    </div>
  );
}

interface Props {
  index: EventIndex;
  event: BundleEvent;
  receipts: Receipts;
  addressOf: (event: string) => string;
  onOpen: (event: string, byKeyboard: boolean) => void;
  onPair: (names: readonly [string, string]) => void;
  /** What is damaged in the words that prove it; null where nothing is. */
  damage: DamagedEvidence | null;
}

/**
 * All facts of an event, each with its reason where the words do not say it. Those that have words in the text are one
 * tab stop.
 */
export function EventFacts({ damage, ...facts }: Props) {
  return (
    <>
      {damage && <DamageLine damage={damage} />}
      <FactList {...facts} />
    </>
  );
}

/** Says that the words behind the facts are not as they were published. */
function DamageLine({ damage }: { damage: DamagedEvidence }) {
  const { listSeparator } = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const texts = useWords(TEXTS_WORDS);
  const facts = damage.facts.map((fact) => detail.factNames[fact]).join(listSeparator);
  const originals = [...new Set(damage.repairs.map(({ original }) => original))];
  return (
    <div className="damage-line">
      <p>{detail.damaged(damage.repairs.length, damage.lost, facts)}</p>
      {damage.inferred.length > 0 && <p>{texts.inferredNote(damage.inferred)}</p>}
      {originals.length > 0 && (
        <p className="text-ink-soft" lang="zh-Hans">
          {originals.map((original) => texts.wasWritten(original)).join(listSeparator)}
        </p>
      )}
    </div>
  );
}

function FactList({ index, event, receipts, addressOf, onOpen, onPair }: Omit<Props, "damage">) {
  const messages = useMessages();
  const detail = useWords(DETAIL_WORDS);
  const reasons = useWords(DERIVATION_WORDS);
  const list = useRovingFocus<HTMLDListElement>({ items: ".fact-button" });
  /** Whether it says beside the fact which of the sources tell it. */
  const isTold = (fact: Evidence["fact"], value: string) =>
    event.toldBy.some((one) => one.fact === fact && one.value === value);
  /** Whether a reader said it, of this fact or of the event as a whole. */
  const isCorrected = (fact: BundleEvent["corrected"][number]["fact"]) =>
    event.corrected.some((one) => [fact, "add", "split"].includes(one.fact));
  return (
    <dl ref={list} className="divide-y divide-line">
      <Fact term={detail.date} isCorrected={isCorrected("date")}>
        <DateFact event={event} receipts={receipts}>
          <YearGuesses index={index} event={event} addressOf={addressOf} onOpen={onOpen} />
        </DateFact>
      </Fact>
      <Fact term={detail.kinds} isCorrected={isCorrected("kinds")}>
        <ul className="flex flex-wrap gap-x-3 gap-y-1">
          {event.kinds.map((kind) => (
            <li key={kind}>
              <FactButton
                fact="kind"
                value={kind}
                receipts={receipts}
                label={messages.kinds[kind]}
                explained={isTold("kind", kind)}
              >
                <KindBadge kind={kind} />
                <span className="ml-1.5">{messages.kinds[kind]}</span>
              </FactButton>
              <ToldBy event={event} fact="kind" value={kind} />
            </li>
          ))}
        </ul>
      </Fact>
      {event.organizations.length > 0 && (
        <Fact term={detail.organizations} isCorrected={isCorrected("organizations")}>
          <ul className="flex flex-col gap-1">
            {event.organizations.map((party) => (
              <li key={`${party.name} ${party.role}`}>
                <div className="flex flex-wrap items-center gap-x-2">
                  <FactButton
                    fact="organization"
                    value={party.name}
                    receipts={receipts}
                    label={party.name}
                    explained={party.inferred !== null || isTold("organization", party.name)}
                  >
                    <span lang="zh-Hans">
                      <Marked text={party.name} />
                    </span>
                  </FactButton>
                  <span className="tag tag-stated">{messages.roles[party.role]}</span>
                  {party.inferred !== null && <span className="tag">{detail.inferred}</span>}
                  <ToldBy event={event} fact="organization" value={party.name} />
                  <OtherNames index={index} name={party.name} />
                </div>
                {party.inferred !== null && (
                  <span className="block text-[0.8125rem] leading-5 text-ink-soft">
                    {Object.hasOwn(reasons.organization, party.inferred)
                      ? reasons.organization[party.inferred]
                      : reasons.organizationOther(party.inferred)}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <PairLinks index={index} event={event} onPair={onPair} />
        </Fact>
      )}
      {event.people.length > 0 && (
        <Fact term={detail.people}>
          <ul className="flex flex-col gap-0.5" lang="zh-Hans">
            {event.people.map((person) => (
              <li key={`${person.name} ${person.title}`}>
                <FactButton
                  fact="person"
                  value={person.name}
                  receipts={receipts}
                  label={person.name}
                  explained={isTold("person", person.name)}
                >
                  <Marked text={person.name} />
                </FactButton>
                <span className="ml-2 text-[0.8125rem] text-ink-soft">
                  <Marked text={officeOf(person)} />
                </span>
                <ToldBy event={event} fact="person" value={person.name} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {event.place !== null && (
        <Fact term={detail.place}>
          <span lang="zh-Hans">
            <FactButton
              fact="place"
              value={event.place}
              receipts={receipts}
              label={event.place}
              explained={isTold("place", event.place)}
            >
              <Marked text={event.place} />
            </FactButton>
            <ToldBy event={event} fact="place" value={event.place} />
          </span>
        </Fact>
      )}
      {event.links.length > 0 && (
        <Fact term={detail.links}>
          <ul className="flex flex-col gap-0.5">
            {event.links.map((link) => (
              <li key={link}>
                <WebLink address={link} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}
