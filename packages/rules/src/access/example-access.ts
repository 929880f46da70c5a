import type { ExampleContent } from "@doorward/core";
import type { ExampleTeam } from "./example-team.ts";

/** A row in our own form (docs/access.md), as a line of `events.ndjson` holds it. */
export type ExampleRow = Readonly<Record<string, unknown>>;

/** The viewer whom examples are about; all others are peers. */
export const judgedViewer = "agent-7";

/** What an example fixes besides its rows. */
export interface ExampleWindow {
  /** Ids of customers who are canaries. */
  readonly canaries?: readonly string[];
  /** What counting said of the viewer (`CountAlert`, without where to look). */
  readonly alerts?: readonly ExampleRow[];
  /** Most rows of one run, and of thirty days by one viewer and by one team. */
  readonly limits?: {
    readonly atOnce: number;
    readonly viewer: { readonly month: number };
    readonly team: { readonly month: number };
  };
  readonly customers?: number;
  readonly isSuspended?: boolean;
}

/** What an example says besides its rows; what is left out is the same in all of them. */
export interface ExampleAccess extends ExampleWindow {
  /** How the viewer's row of the roster differs from that of the peers. */
  readonly viewer?: ExampleRow;
  readonly team?: ExampleTeam;
}

/**
 * The files of an example: its rows, a folder for each feed; `team.json`, which says how peers and the viewer work otherwise
 * (example-team.ts makes it into rows); and `window.json`, with what the organisation fixed.
 */
export function makeAccess(
  rows: readonly (ExampleRow | readonly ExampleRow[])[],
  { viewer, team = {}, ...window }: ExampleAccess = {},
): Record<string, ExampleContent> {
  const lines = new Map<string, string[]>();
  for (const row of rows.flat()) {
    const feed = feedOf(row);
    lines.set(feed, [...(lines.get(feed) ?? []), JSON.stringify(row)]);
  }
  return {
    ...Object.fromEntries([...lines].map(([feed, own]) => [`${feed}/events.ndjson`, `${own.join("\n")}\n`])),
    "team.json": `${JSON.stringify(viewer === undefined ? team : { ...team, viewer }, undefined, 2)}\n`,
    "window.json": `${JSON.stringify(window, undefined, 2)}\n`,
  };
}

/** A time in November 2026: `09 10:30` is that of the ninth, in UTC. The window goes from the second to the fifteenth. */
export function momentOf(time: string): string {
  return `2026-11-${time.replace(" ", "T")}:00Z`;
}

/** An access of the viewer. */
export function makeEvent(time: string, action: string, more: ExampleRow = {}): ExampleRow {
  const observed = momentOf(time);
  const { customer = "", actor = judgedViewer } = more;
  const id = `${time.replace(" ", "-")}-${action}-${numberOf(`${String(actor)} ${String(customer)}`)}`;
  // What an example is about stands in front, so that pages show it.
  const about = { observed_at: observed, actor, action, ...more };
  return { ...about, source: "admin-panel", device: "laptop-7", ip: "192.0.2.7", country: "PT", event_id: id, ...more };
}

/** A number for a text, so that ids differ and name nobody. */
function numberOf(text: string): string {
  let number = 7;
  for (const letter of text) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007;
  return String(number);
}

/** Views of the viewer, one customer each some minutes after the other. */
export function makeViews(
  time: string,
  customers: readonly string[],
  { every = 4, ...more }: ExampleRow & { readonly every?: number } = {},
): ExampleRow[] {
  const first = Date.parse(momentOf(time));
  return customers.map((customer, at) => {
    const observed = new Date(first + at * every * 60_000).toISOString().replace(".000Z", "Z");
    return { ...makeEvent(time, "view", { customer, ...more }), observed_at: observed };
  });
}

/** Customers whose numbers lie as far apart as `apart` says; far enough to be no row of numbers unless said. */
export function listCustomers(count: number, { from = 500_003, apart = 7919 } = {}): string[] {
  return Array.from({ length: count }, (_, at) => `C-${String(from + at * apart)}`);
}

/** A ticket of a customer, by what happened to it. */
export function makeTicket(time: string, customer: string, more: ExampleRow = {}): ExampleRow {
  const about = { ticket_key: `T-${customer}`, customer, at: momentOf(time), source: "desk", change: "created" };
  return { kind: "ticket", ...about, assignee: judgedViewer, ...more };
}

/** A call of a customer. */
export function makeContact(time: string, customer: string, more: ExampleRow = {}): ExampleRow {
  return { kind: "contact", customer, from: momentOf(time), source: "telephone", channel: "call", ...more };
}

/** Announced work, from one time to another. */
export function makePlanned(from: string, until: string, more: ExampleRow = {}): ExampleRow {
  const about = {
    id: "W-1",
    from: momentOf(from),
    until: momentOf(until),
    what: "Moving the records",
    approved_by: "lead-1",
  };
  return { kind: "planned", ...about, ...more };
}

/** An approval that somebody of another team gave the viewer. */
export function makeApproval(time: string, until: string, more: ExampleRow = {}): ExampleRow {
  const about = { id: "A-1", action: "export", requester: judgedViewer, approver: "risk-1" };
  const teams = { requester_team: "cards", approver_team: "risk" };
  return { kind: "approval", ...about, ...teams, at: momentOf(time), until: momentOf(until), ...more };
}

/** A row of the roster that holds in the window, beside the one that the team has. */
export function makeRosterRow(more: ExampleRow): ExampleRow {
  const about = { actor: judgedViewer, at: "2026-10-01T00:00:00Z", team: "cards", site: "Porto", duty: "agent" };
  return { kind: "viewer", ...about, joined_at: "2025-01-07T00:00:00Z", ...more };
}

/** A right of the viewer. */
export function makeGrant(from: string, more: ExampleRow = {}): ExampleRow {
  const about = { id: "G-1", actor: judgedViewer, access: "customer-records", source: "rights" };
  return { kind: "grant", ...about, from: momentOf(from), ...more };
}

/** What counting says of days in November: so many customers without a reason where so many were expected. */
export function makeAlert(
  firstDay: string,
  day: string,
  counted: number,
  expected: number,
  more: ExampleRow = {},
): ExampleRow {
  const days = { firstDay: `2026-11-${firstDay}`, day: `2026-11-${day}` };
  const figures = { statistic: 9000, threshold: 6300, counted, expected, peersMedian: expected };
  return { of: "viewer", ...figures, ...days, isWithinBudget: true, isShadow: false, ...more };
}

function feedOf({ kind, source }: ExampleRow): string {
  if (typeof source === "string") return source;
  return kind === "approval" ? "approvals" : kind === "planned" ? "planned" : "roster";
}
