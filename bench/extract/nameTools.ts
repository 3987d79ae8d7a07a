import type { Extraction } from "../../src/model/corpus.ts";
import type { Name } from "../stories/phrase.ts";
import { joinedNames, taggedNames } from "./jieba.ts";

/** The names that a tool says stand in a text, as they stand there. */
export type FoundNames = Readonly<Record<Name["kind"], readonly string[]>>;

/** A program that finds names. */
export interface NameTool {
  readonly name: string;
  /** Peers get the text that we have cleaned, for nothing. */
  readonly find: (extraction: Extraction) => FoundNames;
}

/** Our mentions, by their words. What stands for an organization without naming it (我校, 市长) is none here. */
function ourNames({ article, mentions }: Extraction): FoundNames {
  const organization: string[] = [];
  const person: string[] = [];
  for (const mention of mentions) {
    if (mention.type === "person") person.push(mention.name);
    if (mention.type !== "organization" || mention.inferred !== null) continue;
    organization.push(article.text.slice(mention.span.start, mention.span.end));
  }
  return { organization, person };
}

/** All that are compared; ours first. */
export const NAME_TOOLS: readonly NameTool[] = [
  { name: "wanglai", find: ourNames },
  { name: "jieba", find: ({ article }) => taggedNames(article.text) },
  { name: "jieba, joined", find: ({ article }) => joinedNames(article.text) },
];
