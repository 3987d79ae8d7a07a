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
}

/** One organization of the corpus. */
export interface Organization {
  /** The canonical name; no two organizations share one. */
  readonly name: string;
  readonly type: OrganizationType;
  readonly aliases: readonly OrganizationAlias[];
}
