import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { documentNumbersOf } from "../eventIndex.ts";
import type { ListGroup } from "../eventList.ts";
import { fetchRecords } from "../recordQueries.ts";
import type { ExportRequest } from "./exportRequest.ts";

/** No more events than this are printed: some 400 pages. */
export const MOST_PRINTED = 2000;

/** The groups of a list up to that many events. */
export function printedGroups(groups: readonly ListGroup[], most: number): ListGroup[] {
  const printed: ListGroup[] = [];
  let left = most;
  for (const group of groups) {
    if (left === 0) break;
    const rows = group.rows.subarray(0, left);
    printed.push({ ...group, rows });
    left -= rows.length;
  }
  return printed;
}

/** Fetches what is printed of a request, as far as it is not there. */
export function usePrintable(): (request: Pick<ExportRequest, "index" | "rows">) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async ({ index, rows }) => {
      const printed = rows.subarray(0, MOST_PRINTED);
      const documents = Array.from(printed).flatMap((row) => [...documentNumbersOf(index, row)]);
      await fetchRecords(client, index, { events: printed, documents });
    },
    [client],
  );
}
