/** Builds documents for tests of stage 5 from a few words an account, without the stages before it. */
import type { Corpus, Extraction } from "../../model/corpus.ts";
import type { DocumentEvent, EventKind, PartyRole } from "../../model/event.ts";
import type { OrganizationMention } from "../../model/mention.ts";
import type { OrganizationType } from "../../model/organization.ts";
import { foldCorpus } from "./foldCorpus.ts";
import { NO_TABLE, type OrganizationTable } from "./organizationTable.ts";
import { testify } from "./testify.ts";

export interface TestAccount {
  /** EDTF. */
  readonly date: string;
  /** Words behind the date, such as a weekday. */
  readonly after?: string;
  readonly kinds?: readonly EventKind[];
  /** `name`, or `name role`; types are told by the ending. */
  readonly parties: readonly string[];
  /** `name title organization`. */
  readonly people?: readonly string[];
  readonly place?: string;
  /** Accounts with one id are reprints; else made from file and place. */
  readonly id?: string;
}

/** What a document says of a name: the short one, the full one, the rule that read it. */
export type TestLink = readonly [short: string, full: string, rule?: string];

export function typeOf(name: string): OrganizationType {
  if (/大学$/u.test(name)) return "university";
  if (/[省市县区局政府]$/u.test(name)) return "government";
  return /公司|集团|股份|电气$/u.test(name) ? "company" : "other";
}

/** A document in which each account has a paragraph of its own, and each link a sentence. */
export function testDocument(
  file: string,
  accounts: readonly TestAccount[],
  links: readonly TestLink[] = [],
): Extraction {
  let text = "";
  const write = (words: string) => {
    const start = text.length;
    text += words;
    return { start, end: text.length };
  };
  const id = `d-${file}`;
  const mentions = links.map(([short, full, rule = "organization/defined-alias"]): OrganizationMention => {
    const span = write(short);
    write("。");
    return {
      type: "organization",
      span,
      rule,
      name: full,
      organizationType: typeOf(full),
      within: null,
      inferred: null,
    };
  });
  const events = accounts.map((one, place): DocumentEvent => {
    const start = text.length;
    const date = write(one.date);
    write(one.after ?? "");
    const organizations = one.parties.map((party) => {
      const [name = "", role = "party"] = party.split(" ");
      return {
        name,
        type: typeOf(name),
        role: role as PartyRole,
        mentions: [name],
        spans: [write(name)],
        inferred: null,
      };
    });
    const people = (one.people ?? []).map((person) => {
      const [name = "", title = null, organization = null] = person.split(" ");
      return { name, title, organization, spans: [write(name)] };
    });
    const where = one.place === undefined ? null : { name: one.place, span: write(one.place) };
    const quote = text.slice(start);
    const evidence = [{ start, end: text.length }];
    write("\n");
    const kinds = one.kinds ?? ["visit"];
    return {
      id: one.id ?? `e-${file}-${place}`,
      title: quote,
      kinds,
      date: { edtf: one.date, text: one.date, span: date, implied: [] },
      actions: kinds.map((kind) => ({ kind, span: date })),
      organizations,
      people,
      place: where,
      links: [],
      quote,
      evidence,
    };
  });
  const known = { origin: "label" as const, span: { start: 0, end: 0 } };
  return {
    source: { id, file, record: null, encoding: "utf-8", format: "plain", text, fields: [], diagnostics: [] },
    article: {
      title: { value: file, ...known },
      publisher: null,
      author: null,
      address: null,
      published: null,
      text,
      unsimplified: null,
      paragraphs: [{ start: 0, end: text.length, role: "text" }],
      links: [],
      images: [],
      metadata: [],
      removals: [],
      repairs: [],
      lost: [],
      inferred: [],
      map: [{ start: 0, length: text.length, sourceStart: 0, sourceLength: text.length }],
      diagnostics: [],
    },
    mentions,
    events,
  };
}

/** All that documents of a test tell together. */
export function foldAll(documents: readonly Extraction[], table: OrganizationTable = NO_TABLE): Corpus {
  return foldCorpus(documents.map(testify), [], table);
}
