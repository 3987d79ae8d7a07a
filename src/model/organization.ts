/** The kinds of organization that the filters group by. */
export const ORGANIZATION_TYPES = [
  "university",
  "government",
  "company",
  "institute",
  "hospital",
  "association",
  "other",
] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

/** Another name of an organization, and why it is held to be the same. */
export interface OrganizationAlias {
  readonly name: string;
  /** The rule that linked it, for example `alias/abbreviation`; the page puts it in words. */
  readonly rule: string;
  /** `SourceDocument.id` of the first document that shows it; null where none has to: a rule of form, the lexicon, the user's table. */
  readonly document: string | null;
}

/** One organization of the corpus. */
export interface Organization {
  /** The canonical name; no two organizations share one. */
  readonly name: string;
  readonly type: OrganizationType;
  readonly aliases: readonly OrganizationAlias[];
  /** Where its name is short for several others in several documents: those. It is none of them for sure, so it stays apart. */
  readonly couldBe: readonly string[];
}
