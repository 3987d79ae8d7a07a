import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { borrowRecords } from "../borrowRecords.ts";
import { documentNumbersOf } from "../eventIndex.ts";
import { type ExportRequest, type ExportWriter, entryOf } from "./exportRequest.ts";

/** So many events are read at once. */
const AT_ONCE = 256;

/** A writing of events, while it goes on. */
export interface Writing {
  readonly done: number;
  readonly total: number;
}

export interface Exporter {
  /** Null while nothing is written. */
  readonly writing: Writing | null;
  /** Writes a request in pieces that make up the file; null where it was stopped. @throws LoadError */
  write(writer: ExportWriter, request: ExportRequest): Promise<string[] | null>;
  stop(): void;
}

/** Writes events, of which a large corpus fetches some at a time. */
export function useExport(): Exporter {
  const client = useQueryClient();
  const [writing, setWriting] = useState<Writing | null>(null);
  const stopped = useRef<AbortController | null>(null);
  const stop = useCallback(() => stopped.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const write = useCallback(
    async (writer: ExportWriter, request: ExportRequest) => {
      stopped.current?.abort();
      const controller = new AbortController();
      stopped.current = controller;
      const { index, rows } = request;
      const borrow = await borrowRecords(client, index, controller.signal);
      const pieces = [writer.begin(request)];
      try {
        for (let start = 0; start < rows.length; start += AT_ONCE) {
          const some = rows.subarray(start, start + AT_ONCE);
          const documents = Array.from(some).flatMap((row) => [...documentNumbersOf(index, row)]);
          const records = await borrow({ events: some, documents });
          if (controller.signal.aborted) return null;
          const lent = { ...index, records };
          some.forEach((row, at) => {
            const entry = entryOf(lent, row);
            if (entry) pieces.push(writer.event(entry, request, start + at));
          });
          if (rows.length > AT_ONCE) setWriting({ done: start + some.length, total: rows.length });
        }
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        setWriting(null);
      }
      pieces.push(writer.end(request));
      return pieces;
    },
    [client],
  );
  return { writing, write, stop };
}
