/** An event as the peers get it: an array of such objects, parsed. */
export interface PeerEvent {
  readonly id: string;
  readonly title: string;
  /** In milliseconds since 1970-01-01. */
  readonly start: number;
  /** Null for an event of one day. */
  readonly end: number | null;
  readonly date: string;
  readonly kinds: string;
  readonly organizations: string;
}

/** What a peer's page is asked for and answers, in milliseconds; a step's figure is NaN where it is not asked for. */
export interface PeerFigures {
  readonly firstDraw: number;
  readonly pan: number;
  readonly zoom: number;
}

/** How a peer's page is asked. `steps`: how many times it is panned and zoomed. */
export interface PeerRequest {
  readonly view: "all" | "year";
  readonly cluster: boolean;
  readonly steps: number;
}

/** The events of the server's file. */
export async function fetchEvents(): Promise<PeerEvent[]> {
  const response = await fetch("./events.json");
  return response.json();
}

declare global {
  interface Window {
    /** Measures; what a page of a peer puts into its window. */
    measurePeer: (request: PeerRequest) => Promise<PeerFigures>;
  }
}
