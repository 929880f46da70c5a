import type { AccessEvent } from "@doorward/core";
import { openLog, type ReadLogOptions } from "./read-access-log.ts";
import type { Survey } from "./survey-logs.ts";

/** Reads the logs again, and gives their events piece by piece, with the customers of tickets filled in. `onRead` hears how many rows were read. */
export async function* readEvents(
  { logs, ticketCustomers }: Survey,
  options: ReadLogOptions,
  onRead: (rows: number) => void,
): AsyncGenerator<readonly AccessEvent[]> {
  let read = 0;
  for (const { log, format } of logs) {
    const { rows } = await openLog(log, { ...options, format }, ticketCustomers);
    for await (const { records, refusedCount, skipped } of rows) {
      yield records.filter((record) => record.kind === "event");
      onRead((read += records.length + refusedCount + skipped));
    }
  }
}
