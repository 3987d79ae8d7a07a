import type { BundleEvent } from "../../bundle/schema.ts";

type Implied = BundleEvent["implied"][number];

/** The fields of a date that one rule took from one basis. */
export interface Derivation {
  readonly rule: string;
  readonly basis: string;
  readonly fields: readonly Implied["field"][];
}

/** Groups the unsaid fields of a date, so that each reason is told once; in order of appearance. */
export function derivations(implied: readonly Implied[]): Derivation[] {
  const groups = new Map<string, { rule: string; basis: string; fields: Implied["field"][] }>();
  for (const { rule, basis, field } of implied) {
    const key = `${rule}\n${basis}`;
    const group = groups.get(key);
    if (!group) groups.set(key, { rule, basis, fields: [field] });
    else if (!group.fields.includes(field)) group.fields.push(field);
  }
  return [...groups.values()];
}
