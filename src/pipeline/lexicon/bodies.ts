import type { OrganizationType } from "../../model/organization.ts";
import { ASSOCIATIONS } from "./data/associations.ts";
import { CAS_INSTITUTES } from "./data/casInstitutes.ts";
import { CENTRAL_BODIES } from "./data/centralBodies.ts";
import { CENTRAL_GROUPS } from "./data/centralGroups.ts";
import { CENTRAL_SUBSIDIARIES } from "./data/centralSubsidiaries.ts";
import { COMPANIES, HOUSEHOLD_NAMES } from "./data/companies.ts";
import { FINANCE } from "./data/finance.ts";
import { HOSPITALS } from "./data/hospitals.ts";
import { INSTITUTES } from "./data/institutes.ts";
import { readNameTable, type TableLine, type TableName } from "./nameTable.ts";

export interface Body {
  readonly name: string;
  readonly type: OrganizationType;
}

/** An organization with all of its names, the canonical one first. */
export interface ListedBody extends Body {
  readonly names: readonly TableName[];
}

/**
 * The organizations of a table. The canonical name, which leads its line, is the form that news use for the
 * organization as a whole: 中国石油, 国家发展改革委, 四川大学华西医院; the full legal name where that is the usual form.
 */
function readBodies(table: string, typeOf: (line: TableLine) => OrganizationType): ListedBody[] {
  return readNameTable(table).map((line) => ({
    name: line.name,
    type: typeOf(line),
    names: [{ name: line.name, common: line.common }, ...line.others],
  }));
}

/** 中国科学院大连化学物理研究所, 中科院大连化物所 and 大连化物所, from the line "大连化学物理研究所: 大连化物所". */
function readAcademy(): ListedBody[] {
  return readNameTable(CAS_INSTITUTES).map(({ name: own, others }) => {
    const name = `中国科学院${own}`;
    const written = [own, ...others.map((other) => other.name)].flatMap((short) => [
      `中国科学院${short}`,
      `中科院${short}`,
    ]);
    return { name, type: "institute", names: [...written.map((one) => ({ name: one, common: false })), ...others] };
  });
}

const HEADING_TYPES: Readonly<Record<string, OrganizationType>> = {
  government: "government",
  institute: "institute",
  association: "association",
};

/** How a research institute among the companies of a group ends. */
const RESEARCH = /(?:研究院|设计院|研究所|科学院|研究总院)$/u;

/** Bodies and groups at the centre and companies that every newsroom calls by the same names. */
const wellKnown: readonly ListedBody[] = [
  ...readBodies(CENTRAL_BODIES, ({ heading }) => HEADING_TYPES[heading] ?? "other"),
  ...readBodies(CENTRAL_GROUPS, () => "company"),
  ...readBodies(HOUSEHOLD_NAMES, () => "company"),
];

/** Public bodies, companies, institutes, hospitals and associations, each with all of its names. */
export function listedBodies(): ListedBody[] {
  return [
    ...wellKnown,
    ...readBodies(CENTRAL_SUBSIDIARIES, ({ name }) => (RESEARCH.test(name) ? "institute" : "company")),
    ...readBodies(FINANCE, () => "company"),
    ...readBodies(COMPANIES, () => "company"),
    ...readAcademy(),
    ...readBodies(INSTITUTES, () => "institute"),
    ...readBodies(HOSPITALS, () => "hospital"),
    ...readBodies(ASSOCIATIONS, () => "association"),
  ];
}

/**
 * The names of the best known that are no everyday words, each with the organization that it stands for wherever it
 * is met, in a document that names it in full too.
 */
export const bodies: readonly (readonly [string, Body])[] = wellKnown.flatMap(({ name, type, names }) =>
  names.filter(({ common }) => !common).map((alias) => [alias.name, { name, type }] as const),
);
