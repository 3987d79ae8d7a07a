import type { BundleEvent, BundleOrganization } from "../../../src/bundle/schema.ts";

/** What the columns say of an event, and its id and title. */
export interface EventObject
  extends Pick<BundleEvent, "id" | "title" | "date" | "implied" | "kinds" | "place" | "documents"> {
  readonly organizations: readonly string[];
  readonly people: readonly string[];
}

/** The same as a bundle's overview and titles, as objects. */
export interface ObjectFile {
  readonly organizations: BundleOrganization[];
  readonly people: readonly { readonly name: string; readonly initials: string }[];
  readonly documents: readonly {
    readonly id: string;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly warned: boolean;
  }[];
  readonly events: readonly EventObject[];
}

/** How a page is asked for one run. */
export type LoadRequest = "columns" | "objects, parsed" | "objects, indexed";

declare global {
  interface Window {
    /** Loads once; milliseconds. */
    measureLoad: (request: LoadRequest) => Promise<number>;
  }
}
