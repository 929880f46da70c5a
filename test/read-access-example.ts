import { createHash } from "node:crypto";
import type { AccessContext, AccessEvent, AccessFacts, AccessRecord, Example } from "@doorward/core";
import { describeViewer, openAccessWindow, type ViewerAlert } from "@doorward/doors";
import { judgedViewer, type ExampleWindow } from "../packages/rules/src/access/example-access.ts";
import { listTeamRows, type ExampleTeam } from "../packages/rules/src/access/example-team.ts";
import { readContent } from "./rule-contract/hosts.ts";

/** The file by which an example is about access. */
export const teamName = "team.json";

/** Fourteen days to a Sunday in November 2026, which every example is about. */
const [from, until] = [Date.UTC(2026, 10, 2), Date.UTC(2026, 10, 16)];

/** Reads an example as the door does: its rows and those of its team, and then the one viewer whom it is about. */
export function readAccessExample({ files }: Example): AccessFacts {
  const team = JSON.parse(readContent(files[teamName] ?? "{}")) as ExampleTeam;
  const window = JSON.parse(readContent(files["window.json"] ?? "{}")) as ExampleWindow;
  const rows = Object.entries(files)
    .filter(([path]) => path.endsWith(".ndjson"))
    .flatMap(([, content]) => readContent(content).trimEnd().split("\n"))
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const records = readRows([...listTeamRows(team, judgedViewer), ...rows]);
  const { limits = { run: 1000, viewer: 20_000, team: 60_000 }, customers = 400_000, isSuspended = false } = window;
  const opened = openAccessWindow(
    records.filter((record): record is AccessEvent => record.kind === "event"),
    collectContext(records),
    {
      from,
      until,
      canaries: new Set((window.canaries ?? []).map(hashCustomer)),
      alerts: (window.alerts ?? []).map((alert) => ({ ...alert, actor: judgedViewer }) as unknown as ViewerAlert),
      limits,
      customers,
      isSuspended,
    },
  );
  return describeViewer(judgedViewer, opened.eventsOf.get(judgedViewer) ?? [], opened.window);
}

function collectContext(records: readonly AccessRecord[]): AccessContext {
  const pick = <K extends AccessRecord["kind"]>(kind: K) =>
    records.filter((record): record is Extract<AccessRecord, { kind: K }> => record.kind === kind);
  return {
    tickets: pick("ticket"),
    contacts: pick("contact"),
    roster: pick("viewer"),
    planned: pick("planned"),
    grants: pick("grant"),
    approvals: pick("approval"),
  };
}

/** Names of rows that records call otherwise; the others change their spelling alone. */
const names = new Map([
  ["event_id", "id"],
  ["actor_team", "team"],
  ["customer_step", "step"],
  ["fields_revealed", "fields"],
  ["row_count", "rows"],
  ["ticket_key", "ticket"],
  ["ticket_assignee_at_time", "ticketAssignee"],
  ["balance_band", "band"],
  ["query_hash", "query"],
  ["request_id", "request"],
]);
const times = /(?:_at|^at|^from|^until)$/u;

function readRows(rows: readonly Readonly<Record<string, unknown>>[]): AccessRecord[] {
  const last = new Map<string, number>();
  return rows.map((row) => {
    const { kind = "event", customer, ...rest } = row;
    const fields = Object.entries(rest).map(([name, value]) => [
      names.get(name) ?? name.replace(/_(.)/gu, (_, letter: string) => letter.toUpperCase()),
      name === "shift"
        ? readShift(value as ShiftRow)
        : times.test(name) && typeof value === "string"
          ? Date.parse(value)
          : value,
    ]);
    const record = { kind, ...Object.fromEntries(fields) } as Record<string, unknown>;
    if (kind === "event") Object.assign(record, { fields: record["fields"] ?? [], receivedAt: record["observedAt"] });
    if (typeof customer === "string") {
      record["customer"] = hashCustomer(customer);
      const number = Number(/(?<!\d)\d{1,9}$/u.exec(customer)?.[0]);
      const before = last.get(String(rest["actor"]));
      if (kind === "event") {
        last.set(String(rest["actor"]), number);
        if (before !== undefined && Math.abs(number - before) <= 100) record["step"] = number - before;
      }
    }
    return record as unknown as AccessRecord;
  });
}

interface ShiftRow {
  readonly from: string;
  readonly until: string;
}

function readShift({ from: begins, until: ends, ...rest }: ShiftRow) {
  const [first, last] = [begins, ends].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return { ...rest, from: first, until: last };
}

function hashCustomer(customer: string): string {
  return createHash("sha256").update(customer).digest("hex").slice(0, 32);
}
