import type { Extraction } from "../../model/corpus.ts";
import type { DocumentEvent } from "../../model/event.ts";
import type { Span } from "../../model/span.ts";
import { articleFaults, outside } from "./checkArticle.ts";

function spansOf({ date, actions, organizations, people, place, evidence }: DocumentEvent): Span[] {
  return [
    date.span,
    ...actions.map(({ span }) => span),
    ...organizations.flatMap(({ spans }) => spans),
    ...people.flatMap(({ spans }) => spans),
    ...(place ? [place.span] : []),
    ...evidence,
  ];
}

/** What is wrong with all that the stages made of one document, one sentence each. */
export function extractionFaults({ source, article, mentions, events }: Extraction): string[] {
  const { length } = article.text;
  const unquoted = events.filter(({ quote, evidence: [first] }) => {
    return !first || article.text.slice(first.start, first.end) !== quote;
  });
  return [
    ...articleFaults(source, article),
    ...outside(
      "a mention",
      length,
      mentions.map(({ span }) => span),
    ),
    ...outside("a fact of an event", length, events.flatMap(spansOf)),
    ...unquoted.map(({ id }) => `event ${id} does not quote its evidence`),
  ];
}
