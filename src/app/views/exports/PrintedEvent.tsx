import type { ExportsWords } from "../../i18n/regions/exports.ts";
import { dateText, eventCertainty } from "../../store/dateText.ts";
import type { EventIndex } from "../../store/eventIndex.ts";
import { eventNotes, partyWords, personWords, sourceWords } from "../../store/exports/eventWords.ts";
import { type ExportRequest, type ExportWords, entryOf } from "../../store/exports/exportRequest.ts";
import { webAddress } from "../../store/webAddress.ts";

interface Props {
  index: EventIndex;
  row: number;
  words: ExportsWords & ExportWords;
  addressOf: ExportRequest["addressOf"];
}

/** An event on paper: all that is known of it, its words, and where they stand. */
export function PrintedEvent({ index, row, words, addressOf }: Props) {
  const entry = entryOf(index, row);
  if (!entry) return null;
  const { event, documents, local } = entry;
  const { kinds, organizations, people, place, quote, links } = event;
  const certainty = eventCertainty(event);
  const facts = [
    organizations.length === 0
      ? null
      : words.organizations(organizations.map((party) => partyWords(party, words)).join(words.separator)),
    people.length === 0 ? null : words.people(people.map((person) => personWords(person, words)).join(words.separator)),
    place === null ? null : words.place(place),
  ];
  return (
    <section className="print-event">
      <p className="print-date">
        <time>{dateText(event.date, words.dates)}</time>
        {certainty !== "stated" && <span>{words.certainty[certainty]}</span>}
      </p>
      <div>
        <h4 lang="zh-Hans">
          {local === "only" ? event.title : <a href={addressOf(event.id)}>{event.title}</a>}
          <span className="print-kinds" lang={document.documentElement.lang}>
            {kinds.map((kind) => words.kinds[kind]).join(words.separator)}
          </span>
        </h4>
        {facts.map((fact) => fact !== null && <p key={fact}>{fact}</p>)}
        {quote !== "" && <blockquote lang="zh-Hans">{words.quoted(quote)}</blockquote>}
        {eventNotes(entry, words).map((note) => (
          <p key={note} className="print-small">
            {note}
          </p>
        ))}
        {links.length > 0 && (
          <p className="print-small">
            {words.links}
            {links.map((link) => (
              <Address key={link} text={link} />
            ))}
          </p>
        )}
        {documents.map((document) => (
          <p key={document.id} className="print-small">
            {words.source(sourceWords(document, words))}
            {document.address !== null && <Address text={document.address} />}
          </p>
        ))}
      </div>
    </section>
  );
}

/** An address that can be read on paper, and followed in a PDF. */
function Address({ text }: { text: string }) {
  const address = webAddress(text);
  return <span className="print-address"> {address === null ? text : <a href={address}>{text}</a>}</span>;
}
