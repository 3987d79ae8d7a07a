import type { OrganizationType } from "../../model/organization.ts";

/** Outlines of organizations around 0, about 16 pixels wide, one shape for each type. */
export const ORGANIZATION_SHAPES: Readonly<Record<OrganizationType, string>> = {
  university: "M0 -8a8 8 0 110 16A8 8 0 010 -8z",
  government: "M-7 -7h14v14h-14z",
  company: "M0 -9L9 0 0 9 -9 0z",
  institute: "M-4.5 -8h9L9 0 4.5 8h-9L-9 0z",
  hospital: "M-3 -8h6v5h5v6h-5v5h-6v-5h-5v-6h5z",
  association: "M0 -9L8.5 7h-17z",
  other: "M0 9L8.5 -7h-17z",
};
