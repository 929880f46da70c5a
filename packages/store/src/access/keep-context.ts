import type { CustomerKey, InboundContact, PlannedWork, TicketChange } from "@doorward/core";
import { sql as raw, type RawBuilder } from "kysely";
import type { Handle } from "../database.ts";
import { openBinaryRows } from "../engine/binary-rows.ts";
import { copyRows } from "../engine/copy-rows.ts";
import type { Feeds } from "./feeds/note-feeds.ts";
import { readIdBytes, writeId } from "./hash-actor.ts";
import type { Names } from "./open-names.ts";
import { nobody } from "./read-context.ts";
import { sortByCustomer } from "./sort-by-customer.ts";
import type { PreparedApproval, PreparedGrant } from "./prepare-context.ts";
import { contactChannels, ticketChanges } from "./words.ts";

const ticketColumns = ["customer_key", "at", "ticket", "change", "assignee", "made_by", "queue", "feed"];
const contactColumns = ["customer_key", "from_at", "channel", "feed", "until_at", "viewer"];
const roughBytes = 160;

/** Keeps changes of tickets that were not there. */
export async function copyTickets(
  handle: Handle,
  feeds: Feeds,
  names: Names,
  fresh: readonly TicketChange[],
): Promise<void> {
  if (fresh.length === 0) return;
  const rows = openBinaryRows(fresh.length * roughBytes);
  for (const { customer, at, ticket, change, assignee, by, queue, source } of sortByCustomer(fresh)) {
    rows.begin(ticketColumns.length);
    rows.hex(customer);
    rows.moment(at);
    rows.text(ticket);
    rows.int2(ticketChanges.indexOf(change));
    rows.id(names.bytes(assignee ?? nobody));
    rows.id(by === undefined ? undefined : names.bytes(by));
    rows.text(queue);
    rows.int4(feeds.find(source, "tickets").number);
  }
  await copyRows(handle, { table: "ticket_changes", columns: ticketColumns }, rows.finish());
}

/** Keeps contacts that were not there. */
export async function copyContacts(handle: Handle, feeds: Feeds, fresh: readonly InboundContact[]): Promise<void> {
  if (fresh.length === 0) return;
  const rows = openBinaryRows(fresh.length * roughBytes);
  for (const { customer, from, channel, source, until, viewer } of sortByCustomer(fresh)) {
    rows.begin(contactColumns.length);
    rows.hex(customer);
    rows.moment(from);
    rows.int2(contactChannels.indexOf(channel));
    rows.int4(feeds.find(source, "contacts").number);
    rows.moment(until);
    rows.id(viewer === undefined ? undefined : readIdBytes(viewer));
  }
  await copyRows(handle, { table: "inbound_contacts", columns: contactColumns }, rows.finish());
}

/** Contacts of which more is known now: when they ended, and who took them. */
export async function completeContacts(
  { sql }: Handle,
  feeds: Feeds,
  contacts: readonly InboundContact[],
): Promise<void> {
  for (const { customer, from, channel, source, until, viewer } of contacts)
    await sql
      .updateTable("inbound_contacts")
      .set({
        ...(until === undefined ? {} : { until_at: new Date(until) }),
        ...(viewer === undefined ? {} : { viewer }),
      })
      .where("customer_key", "=", writeId(customer))
      .where("from_at", "=", new Date(from))
      .where("channel", "=", contactChannels.indexOf(channel))
      .where("feed", "=", feeds.find(source, "contacts").number)
      .execute();
}

/** Announced work; told again under the same id, it is what it says now. Gives those that are new or other. */
export async function keepPlanned({ sql }: Handle, planned: readonly PlannedWork[]): Promise<readonly PlannedWork[]> {
  const changed: PlannedWork[] = [];
  for (const work of planned) {
    if (
      await upsert(sql, "planned_work", ["id"], {
        id: work.id,
        from_at: moment(work.from),
        until_at: moment(work.until),
        what: work.what,
        actors: raw`${json(work.actors)}::jsonb`,
        teams: raw`${json(work.teams)}::jsonb`,
        sites: raw`${json(work.sites)}::jsonb`,
        sources: raw`${json(work.sources)}::jsonb`,
        approved_by: id(work.approvedBy),
      })
    )
      changed.push(work);
  }
  return changed;
}

/** Rights; one that is told again is what it says now. Gives those that are new or other. */
export async function keepGrants({ sql }: Handle, grants: readonly PreparedGrant[]): Promise<readonly PreparedGrant[]> {
  const changed: PreparedGrant[] = [];
  for (const grant of grants)
    if (
      await upsert(sql, "access_grants", ["actor_key", "source", "id"], {
        id: grant.id,
        actor_key: id(grant.actor),
        access: grant.access,
        source: grant.source,
        from_at: moment(grant.from),
        until_at: moment(grant.until),
        customer_key: customerId(grant.customer),
        other_customer_key: customerId(grant.otherCustomer),
        approved_by: id(grant.approvedBy),
        last_used_at: moment(grant.lastUsedAt),
      })
    )
      changed.push(grant);
  return changed;
}

/** Approvals; one that is told again is what it says now. Gives those that are new or other. */
export async function keepApprovals(
  { sql }: Handle,
  approvals: readonly PreparedApproval[],
): Promise<readonly PreparedApproval[]> {
  const changed: PreparedApproval[] = [];
  for (const approval of approvals)
    if (
      await upsert(sql, "access_approvals", ["id"], {
        id: approval.id,
        action: approval.action,
        requester: id(approval.requester),
        approver: id(approval.approver),
        requester_team: approval.requesterTeam ?? null,
        approver_team: approval.approverTeam ?? null,
        requester_device: raw`${device(approval.requesterDevice)}::bigint`,
        approver_device: raw`${device(approval.approverDevice)}::bigint`,
        at: moment(approval.at),
        until_at: moment(approval.until),
        query: approval.query ?? null,
        rows: raw`${approval.rows ?? null}::bigint`,
        customer_key: customerId(approval.customer),
        other_customer_key: customerId(approval.otherCustomer),
      })
    )
      changed.push(approval);
  return changed;
}

function json(list: readonly string[] | undefined): string | null {
  return list === undefined ? null : JSON.stringify(list);
}

function device(label: string | undefined): number | null {
  return label === undefined ? null : Number.parseInt(label, 16);
}

function listColumns(columns: readonly string[], of?: string): RawBuilder<unknown> {
  return raw.join(columns.map((column) => raw.ref(of === undefined ? column : `${of}.${column}`)));
}

function moment(ms: number | undefined): RawBuilder<unknown> {
  return raw`${ms === undefined ? null : new Date(ms)}::timestamptz`;
}

function id(actor: string | undefined): RawBuilder<unknown> {
  return raw`${actor ?? null}::uuid`;
}

function customerId(customer: CustomerKey | undefined): RawBuilder<unknown> {
  return id(customer === undefined ? undefined : writeId(customer));
}

/** Writes a row unless it is there as it is. Tells whether something changed. */
async function upsert(
  sql: Handle["sql"],
  table: "planned_work" | "access_grants" | "access_approvals",
  key: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const columns = Object.keys(values);
  const rest = columns.filter((column) => !key.includes(column));
  const cells = Object.values(values).map((value) =>
    typeof value === "object" && value !== null ? value : raw`${value}::text`,
  );
  const { rows } = await raw`
    insert into ${raw.table(table)} (${listColumns(columns)}) values (${raw.join(cells)})
    on conflict (${listColumns(key)}) do update set ${raw.join(rest.map((column) => raw`${raw.ref(column)} = excluded.${raw.ref(column)}`))}
    where (${listColumns(rest, table)}) is distinct from (${listColumns(rest, "excluded")})
    returning 1`.execute(sql);
  return rows.length > 0;
}
