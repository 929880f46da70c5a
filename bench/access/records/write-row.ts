import type { AccessRecord } from "@doorward/core";

/** Names of fields in rows that are no plain snake_case of those in records (docs/access.md). */
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  event: {
    id: "event_id",
    team: "actor_team",
    fields: "fields_revealed",
    rows: "row_count",
    ticket: "ticket_key",
    ticketAssignee: "ticket_assignee_at_time",
    band: "balance_band",
    query: "query_hash",
    request: "request_id",
  },
  ticket: { ticket: "ticket_key" },
  approval: { rows: "row_count", query: "query_hash" },
};
const moments = new Set([
  "observedAt",
  "receivedAt",
  "at",
  "joinedAt",
  "leavesAt",
  "endsAt",
  "lastUsedAt",
  "from",
  "until",
]);

/** A record as one row of our own form, NDJSON, without the end of the line. Its `customer` is the id, which readers hash; steps between customers are counted by them too. */
export function writeRow(record: AccessRecord): string {
  const own = names[record.kind] ?? {};
  const fields = Object.entries(record).flatMap(([key, value]) =>
    key === "step"
      ? []
      : [
          [
            own[key] ?? key.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`),
            key === "shift" ? writeShift(value as Shift) : writeValue(key, value),
          ],
        ],
  );
  return JSON.stringify(Object.fromEntries(fields));
}

interface Shift {
  readonly zone: string;
  readonly days: readonly number[];
  readonly from: number;
  readonly until: number;
}

function writeShift({ zone, days, from, until }: Shift) {
  return { zone, days, from: writeMinute(from), until: writeMinute(until) };
}

function writeMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

function writeValue(key: string, value: unknown): unknown {
  return moments.has(key) && typeof value === "number" ? new Date(value).toISOString() : value;
}
