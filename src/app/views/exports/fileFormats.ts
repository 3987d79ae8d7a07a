import type { ExportWriter } from "../../store/exports/exportRequest.ts";

/** A format that events are saved in. What writes it is loaded when it is asked for. */
interface FileFormat {
  readonly type: string;
  readonly writer: () => Promise<ExportWriter>;
}

/** By the ending of the file. */
export const FILE_FORMATS = {
  csv: { type: "text/csv", writer: async () => (await import("../../store/exports/eventsCsv.ts")).eventsCsv },
  json: {
    type: "application/json",
    writer: async () => (await import("../../store/exports/eventsJson.ts")).eventsJson,
  },
  ics: { type: "text/calendar", writer: async () => (await import("../../store/exports/eventsIcs.ts")).eventsIcs },
} as const satisfies Record<string, FileFormat>;
