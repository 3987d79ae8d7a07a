import type { Name } from "../stories/phrase.ts";

const squeezed = (name: string) => name.normalize("NFKC").replace(/\s+/g, "");

/** 常州市人民政府 is 常州市. */
const withoutGovernment = (name: string) => squeezed(name).replace(/(?<=[省市县区州旗盟])(?:人民)?政府$/, "");

/** The end of a place above. */
const PLACE_ABOVE = /[省市县区州盟]$/;

/** The same name, or the same with the places above it: 山东省泰安市 is 泰安市. */
function sameOrganization(one: string, other: string): boolean {
  const [a, b] = [withoutGovernment(one), withoutGovernment(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long === short) return true;
  return short.length > 2 && long.endsWith(short) && PLACE_ABOVE.test(long.slice(0, -short.length));
}

/** Whether two strings name the same organization or person, for every tool alike. */
export function sameName(kind: Name["kind"], one: string, other: string): boolean {
  return kind === "organization" ? sameOrganization(one, other) : squeezed(one) === squeezed(other);
}
