import type {
  AccessApproval,
  AccessContext,
  AccessGrant,
  CustomerKey,
  InboundContact,
  PlannedWork,
  RosterRow,
  TicketChange,
  ViewerDuty,
} from "@doorward/core";
import { sql as raw, type Selectable } from "kysely";
import type { Handle } from "../database.ts";
import type { AccessTables } from "./access-tables.ts";
import { writeHexIds, writeIds } from "../engine/binary-rows.ts";
import { readFeeds } from "./feeds/note-feeds.ts";
import { labelThing, readId, readIdBytes } from "./hash-actor.ts";
import { asCustomer, asMs, readNumber, readPacked, readText } from "./packed-rows.ts";
import { contactChannels, ticketChanges, type Writable } from "./words.ts";

/** Who has nothing: the assignee of a ticket that nobody has. */
export const nobody = "00000000-0000-0000-0000-000000000000";

/** What is asked about: of each kind, what concerns these; all of it where nothing is named. */
export interface ContextQuestion {
  readonly customers?: readonly CustomerKey[];
  readonly actors?: readonly string[];
  readonly from: Date;
  readonly until: Date;
}

/**
 * What is kept that may explain views in a span. Tickets and contacts come whole for the customers named, since a ticket that was given
 * to somebody long ago explains a view today; where no customers are named, those of the span. Costs one look into an index for each
 * customer, and reads what is about them.
 */
export async function readAccessContext(handle: Handle, question: ContextQuestion): Promise<AccessContext> {
  const { customers, actors, from, until } = question;
  const sources = await readSources(handle);
  const tickets = await readTickets(handle, sources, customers ?? { from, until });
  const contacts = await readContacts(handle, sources, customers ?? { from, until });
  const concerned = actors === undefined ? undefined : [...new Set([...actors, ...namedIn(tickets)])];
  return {
    tickets,
    contacts,
    roster: await listRoster(handle, concerned),
    planned: await listPlanned(handle, { from, until }),
    grants: await listGrants(handle, {
      ...(actors === undefined ? {} : { actors }),
      from,
      until,
      isUnderEveryKey: true,
    }),
    approvals: await listApprovals(handle, { ...(actors === undefined ? {} : { actors }), from, until }),
  };
}

/** Everybody who had one of these tickets. */
export function namedIn(tickets: readonly TicketChange[]): readonly string[] {
  const named = new Set<string>();
  for (const { assignee } of tickets) if (assignee !== undefined) named.add(assignee);
  return [...named];
}

type Span = Pick<ContextQuestion, "from" | "until">;
type Sources = ReadonlyMap<number, string>;

/** The names of feeds, by number. */
export async function readSources(handle: Handle): Promise<Sources> {
  return new Map((await readFeeds(handle)).map(({ number, source }) => [number, source]));
}

/** All changes of the tickets of some customers, or all changes of a span. */
export async function readTickets(
  handle: Handle,
  sources: Sources,
  whose: readonly CustomerKey[] | Span,
): Promise<readonly TicketChange[]> {
  if (isList(whose) && whose.length === 0) return [];
  const where = isList(whose)
    ? raw`customer_key = any(${writeHexIds(whose)}::uuid[])`
    : raw`at >= ${whose.from} and at < ${whose.until}`;
  const plain = [
    "ticket",
    "change",
    "nullif(assignee, '00000000-0000-0000-0000-000000000000')",
    "made_by",
    "queue",
    "feed",
  ];
  const rows = await readPacked(
    handle,
    [asCustomer("customer_key"), asMs("at"), ...plain.map((column) => raw.raw(column))],
    raw`from ticket_changes where ${where}`,
  );
  return rows.map(([customer = "", at, ticket = "", change, assignee, by, queue, feed]) => {
    const source = sources.get(Number(feed)) ?? "";
    const named = ticketChanges[Number(change)] ?? "assigned";
    const read: Writable<TicketChange> = { kind: "ticket", ticket, customer, at: Number(at), source, change: named };
    if (assignee !== undefined && assignee !== "") read.assignee = assignee;
    if (by !== undefined && by !== "") read.by = by;
    if (queue !== undefined && queue !== "") read.queue = queue;
    return read;
  });
}

/** All contacts of some customers, or all that began in a span. */
export async function readContacts(
  handle: Handle,
  sources: Sources,
  whose: readonly CustomerKey[] | Span,
): Promise<readonly InboundContact[]> {
  if (isList(whose) && whose.length === 0) return [];
  const where = isList(whose)
    ? raw`customer_key = any(${writeHexIds(whose)}::uuid[])`
    : raw`from_at >= ${whose.from} and from_at < ${whose.until}`;
  const rows = await readPacked(
    handle,
    [
      asCustomer("customer_key"),
      asMs("from_at"),
      asMs("until_at"),
      ...["channel", "viewer", "feed"].map((column) => raw.ref(column)),
    ],
    raw`from inbound_contacts where ${where}`,
  );
  return rows.map(([customer = "", from, until, channel, viewer, feed]) => {
    const end = readNumber(until);
    const who = readText(viewer);
    return {
      kind: "contact",
      customer,
      from: Number(from),
      source: sources.get(Number(feed)) ?? "",
      channel: contactChannels[Number(channel)] ?? "call",
      ...(end === undefined ? {} : { until: end }),
      ...(who === undefined ? {} : { viewer: who }),
    };
  });
}

function isList(whose: readonly CustomerKey[] | Span): whose is readonly CustomerKey[] {
  return Array.isArray(whose);
}

/** The rows of the roster, of everybody or of these, as they were told. Names are not among them. */
export async function listRoster({ sql }: Handle, actors?: readonly string[]): Promise<readonly RosterRow[]> {
  if (actors?.length === 0) return [];
  const query = sql.selectFrom("roster_rows").selectAll();
  const asked =
    actors === undefined
      ? query
      : query.where(raw<boolean>`actor_key = any(${writeIds(actors.map(readIdBytes))}::uuid[])`);
  return (await asked.execute()).map((row) => ({
    kind: "viewer",
    actor: row.actor_key,
    at: row.at.getTime(),
    team: row.team,
    duty: row.duty as ViewerDuty,
    ...optional("site", row.site),
    ...optional("vendor", row.vendor),
    ...optional("covers", row.covers),
    ...optional("joinedAt", row.joined_at?.getTime()),
    ...optional("leavesAt", row.leaves_at?.getTime()),
    ...optional("shift", row.shift as RosterRow["shift"] | null),
    ...optional("owner", row.owner),
    ...optional("endsAt", row.ends_at?.getTime()),
  }));
}

/** Announced work that touches a span. */
export async function listPlanned({ sql }: Handle, { from, until }: Span): Promise<readonly PlannedWork[]> {
  const rows = await sql
    .selectFrom("planned_work")
    .selectAll()
    .where("from_at", "<=", until)
    .where("until_at", ">=", from)
    .orderBy("from_at")
    .orderBy("id")
    .execute();
  return rows.map(readPlanned);
}

/** Announced work of these ids. */
export async function listPlannedById({ sql }: Handle, ids: readonly string[]): Promise<readonly PlannedWork[]> {
  if (ids.length === 0) return [];
  return (await sql.selectFrom("planned_work").selectAll().where("id", "in", ids).execute()).map(readPlanned);
}

function readPlanned(row: Selectable<AccessTables["planned_work"]>): PlannedWork {
  return {
    kind: "planned",
    id: row.id,
    from: row.from_at.getTime(),
    until: row.until_at.getTime(),
    what: row.what,
    approvedBy: row.approved_by,
    ...optional("actors", row.actors),
    ...optional("teams", row.teams),
    ...optional("sites", row.sites),
    ...optional("sources", row.sources),
  };
}

type Whose = Partial<Span> & { readonly actors?: readonly string[] };

/**
 * Rights, of everybody or of these, that held in the span; all of them where none is named. For explaining views, one that names a
 * customer under two keys comes under each.
 */
export async function listGrants(
  { sql }: Handle,
  { actors, from, until, isUnderEveryKey = false }: Whose & { readonly isUnderEveryKey?: boolean } = {},
): Promise<readonly AccessGrant[]> {
  let query = sql.selectFrom("access_grants").selectAll().orderBy("actor_key").orderBy("from_at").orderBy("id");
  if (actors !== undefined)
    query = query.where(raw<boolean>`actor_key = any(${writeIds(actors.map(readIdBytes))}::uuid[])`);
  if (until !== undefined) query = query.where("from_at", "<=", until);
  if (from !== undefined)
    query = query.where((where) => where.or([where("until_at", "is", null), where("until_at", ">=", from)]));
  return (await query.execute()).flatMap((row) =>
    listKeys(row, isUnderEveryKey).map((customer) => ({
      kind: "grant",
      id: row.id,
      actor: row.actor_key,
      access: row.access,
      source: row.source,
      from: row.from_at.getTime(),
      ...optional("until", row.until_at?.getTime()),
      ...optional("customer", customer),
      ...optional("approvedBy", row.approved_by),
      ...optional("lastUsedAt", row.last_used_at?.getTime()),
    })),
  );
}

/** Whom a row is about, under each key that it names; one that is about nobody is told once. */
function listKeys(
  row: Pick<Selectable<AccessTables["access_grants"]>, "customer_key" | "other_customer_key">,
  isUnderEveryKey: boolean,
): readonly (CustomerKey | undefined)[] {
  const { customer_key: customer, other_customer_key: other } = row;
  if (customer === null) return [undefined];
  return other === null || !isUnderEveryKey ? [readId(customer)] : [readId(customer), readId(other)];
}

/** Approvals that held in the span, of everybody or of what these asked for; under each key of the customer, where they name one. */
export async function listApprovals(
  { sql }: Handle,
  { actors, from, until }: Whose = {},
): Promise<readonly AccessApproval[]> {
  let query = sql.selectFrom("access_approvals").selectAll().orderBy("at").orderBy("id");
  if (actors !== undefined)
    query = query.where(raw<boolean>`requester = any(${writeIds(actors.map(readIdBytes))}::uuid[])`);
  if (until !== undefined) query = query.where("at", "<=", until);
  if (from !== undefined) query = query.where("until_at", ">=", new Date(from.getTime() - keptAfterEndMs));
  return (await query.execute()).flatMap((row) =>
    listKeys(row, true).map((customer) => ({
      kind: "approval",
      id: row.id,
      action: row.action as AccessApproval["action"],
      requester: row.requester,
      approver: row.approver,
      at: row.at.getTime(),
      until: row.until_at.getTime(),
      ...optional("requesterTeam", row.requester_team),
      ...optional("approverTeam", row.approver_team),
      ...optional("requesterDevice", row.requester_device === null ? null : labelThing(row.requester_device)),
      ...optional("approverDevice", row.approver_device === null ? null : labelThing(row.approver_device)),
      ...optional("query", row.query),
      ...optional("rows", row.rows),
      ...optional("customer", customer),
    })),
  );
}

/** An export that ran after its approval had ended is told as that, and not as one without: so ended ones are looked at for a while. */
const keptAfterEndMs = 30 * 86_400_000;

function optional<K extends string, V>(key: K, value: V | null | undefined): { readonly [P in K]?: V } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
