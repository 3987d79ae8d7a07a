import type { ExportRequest } from "../../store/exports/exportRequest.ts";

/** A format that events are saved in. What writes it is loaded when it is asked for. */
interface FileFormat {
  readonly type: string;
  readonly write: () => Promise<(request: ExportRequest) => string>;
}

/** By the ending of the file. */
export const FILE_FORMATS = {
  csv: { type: "text/csv", write: async () => (await import("../../store/exports/eventsCsv.ts")).eventsCsv },
  json: { type: "application/json", write: async () => (await import("../../store/exports/eventsJson.ts")).eventsJson },
  ics: { type: "text/calendar", write: async () => (await import("../../store/exports/eventsIcs.ts")).eventsIcs },
} as const satisfies Record<string, FileFormat>;
