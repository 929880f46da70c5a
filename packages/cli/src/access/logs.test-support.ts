import { gzipSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A row in our own form. */
export type Row = Readonly<Record<string, unknown>>;

/** A folder with logs for a test. */
export interface LogFolder {
  readonly write: (name: string, rows: readonly Row[] | string) => string;
  readonly remove: () => void;
}

/** Makes an empty folder; names that end in `.gz` are packed. */
export function makeLogFolder(): LogFolder {
  const folder = mkdtempSync(join(tmpdir(), "doorward-access-"));
  return {
    write(name, rows) {
      const path = join(folder, name);
      const text = typeof rows === "string" ? rows : rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      writeFileSync(path, name.endsWith(".gz") ? gzipSync(text) : text);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** How the team of a test works. */
export interface TeamOptions {
  readonly viewers?: number;
  readonly days?: number;
  /** Customers that each viewer opens on a day. */
  readonly perDay?: number;
  readonly hasTickets?: boolean;
  /** What one of them does besides, on each day (counted from 0). */
  readonly besides?: (day: number, at: number) => readonly Row[];
}

const dayMs = 86_400_000;
/** A Monday. */
export const firstDay = Date.UTC(2026, 7, 3);

/** Rows of a team that works every day: nine of ten views have a ticket. */
export function makeTeam({
  viewers = 12,
  days = 30,
  perDay = 10,
  hasTickets = true,
  besides = () => [],
}: TeamOptions = {}): readonly Row[] {
  const roster = Array.from({ length: viewers }, (_, viewer) => ({
    kind: "viewer",
    actor: `agent-${String(viewer)}`,
    at: tellTime(firstDay),
    team: "cards",
    site: viewer % 2 === 0 ? "porto" : "lagos",
    duty: "agent",
  }));
  const worked = Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const at = firstDay + day * dayMs + 9 * 3_600_000;
    const rows = Array.from({ length: viewers * perDay }, (_1, number) => makeView(day, number, viewers, hasTickets));
    return [...rows.flat(), ...besides(day, at)];
  });
  return [...roster, ...worked];
}

function makeView(day: number, number: number, viewers: number, hasTickets: boolean): readonly Row[] {
  const actor = `agent-${String(number % viewers)}`;
  const at = firstDay + day * dayMs + 9 * 3_600_000 + number * 120_000;
  const customer = `C-${String(100_000 + ((day * 7919 + number * 104_729) % 80_000))}`;
  const id = `${String(day)}-${String(number)}`;
  const ticket = {
    kind: "ticket",
    ticket_key: `T-${id}`,
    customer,
    at: tellTime(at - 60_000),
    source: "desk",
    change: "created",
    assignee: actor,
  };
  const place = day * 31 + Math.floor(number / viewers) * 17 + (number % viewers) * 13;
  const isExplained = hasTickets && place % 10 !== 0;
  return [...(isExplained ? [ticket] : []), makeAccess(`e-${id}`, actor, at, { customer })];
}

/** A view; `more` changes what it is. */
export function makeAccess(id: string, actor: string, at: number, more: Row): Row {
  return { event_id: id, observed_at: tellTime(at), source: "panel", actor, action: "view", ...more };
}

/** A time as rows have it. */
export function tellTime(at: number): string {
  return new Date(at).toISOString();
}
