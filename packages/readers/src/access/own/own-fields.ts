import { viewerDuties } from "@doorward/core";
import * as of from "./field-types.ts";
import type { FieldType } from "./field-types.ts";

// Our own form: what readers take and what docs/access-event.schema.json says come from these tables.

/** A field of a row. */
export interface OwnField {
  readonly type: FieldType;
  /** The field of the record that it fills. */
  readonly fills: string;
  readonly isNeeded: boolean;
  readonly says: string;
}

/** The fields of one kind of row by their names. */
export type OwnFields = Readonly<Record<string, OwnField>>;

const name = of.makeText(200);
const id = of.makeId(200);
const names = of.makeList(name, 1000);

function field(type: FieldType, fills: string, says: string): OwnField {
  return { type, fills, says, isNeeded: false };
}

function needed(type: FieldType, fills: string, says: string): OwnField {
  return { type, fills, says, isNeeded: true };
}

/** What may stand where a customer is named. */
export const customerType = id;

const customer: OwnFields = {
  customer: field(
    customerType,
    "customer",
    "The customer's id. It is hashed with a key where rows are read, and kept nowhere.",
  ),
  customer_key: field(of.keyType, "customer", "Instead of `customer`: its keyed hash, made on your side."),
};

/** What was done, as rows write it, by what records call it. */
const actions = ["view", "search", "export", "edit", "reveal-field", "impersonate", "sign-in"];
const actionSpellings = { reveal_field: "reveal-field", sign_in: "sign-in" };

const event: OwnFields = {
  event_id: needed(id, "id", "Unique within its source. The same id again is the same event."),
  observed_at: needed(of.momentType, "observedAt", "When it happened."),
  received_at: field(of.momentType, "receivedAt", "When it came in; when it is read, unless stated."),
  source: field(name, "source", "The name of the feed. It may be named once for all rows when they are handed in."),
  actor: needed(id, "actor", "Who did it: the id that rosters and tickets use too."),
  actor_team: field(name, "team", "Their team."),
  vendor: field(name, "vendor", "The company that employs them, where it is not yours."),
  site: field(name, "site", "Where they work."),
  device: field(of.makeText(500), "device", "Their device, or their browser's name of itself."),
  ip: field(of.makeText(64), "ip", "The address they came from."),
  country: field(of.countryType, "country", "The country of that address."),
  session: field(of.makeId(200), "session", "Their session."),
  action: needed(of.makeChoice(actions, actionSpellings), "action", "What was done."),
  ...customer,
  customer_step: field(
    of.makeWhole(-100, 100),
    "step",
    "Beside `customer_key`: how far the customer's number lies from that of the one before, where it is no farther.",
  ),
  fields_revealed: field(
    of.makeList(of.makeText(100), 200),
    "fields",
    "Names of the fields that were shown. Never values.",
  ),
  row_count: field(of.makeWhole(0, 1_000_000_000), "rows", "Rows of an export, hits of a search."),
  ticket_key: field(id, "ticket", "The ticket it was for."),
  ticket_assignee_at_time: field(id, "ticketAssignee", "Who had the ticket then."),
  reason: field(of.makeProse(1000), "reason", "What the viewer typed when asked why."),
  balance_band: field(
    of.makeWhole(0, 9),
    "band",
    "A coarse band of the customer's balance, 0 (least) to 9 (most). Never an amount.",
  ),
  query_hash: field(of.makeText(128), "query", "Of an export: a hash of the query that ran."),
  request_id: field(id, "request", "Of an export: the request it belongs to."),
};

const ticket: OwnFields = {
  ticket_key: needed(id, "ticket", "The ticket."),
  ...customer,
  at: needed(of.momentType, "at", "When it happened."),
  source: event["source"] as OwnField,
  change: needed(of.makeChoice(["created", "assigned", "reopened", "closed"]), "change", "What happened to it."),
  assignee: field(id, "assignee", "Who has it from then on, where the change says so."),
  by: field(id, "by", "Who did it, where that is one of the viewers."),
  queue: field(name, "queue", "Its queue."),
};

const contact: OwnFields = {
  ...customer,
  from: needed(of.momentType, "from", "When it began."),
  until: field(of.momentType, "until", "When it ended."),
  source: event["source"] as OwnField,
  channel: needed(of.makeChoice(["call", "chat", "mail", "visit"]), "channel", "How the customer came."),
  viewer: field(id, "viewer", "Who took it."),
};

const shiftFields: OwnFields = {
  zone: needed(of.zoneType, "zone", "The time zone of the shift."),
  days: needed(of.makeList(of.makeWhole(0, 6), 7), "days", "Days of the week, 0 is Sunday."),
  from: needed(of.minuteType, "from", "When it begins."),
  until: needed(of.minuteType, "until", "When it ends; before `from` it is on the next day."),
};

const shiftNames = Object.keys(shiftFields);

const shift: FieldType = {
  read: (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const given = value as Readonly<Record<string, unknown>>;
    if (Object.keys(given).length !== shiftNames.length) return undefined;
    const read = shiftNames.map((key) => [
      key,
      Object.hasOwn(given, key) ? shiftFields[key]?.type.read(given[key]) : undefined,
    ]);
    return read.every(([, part]) => part !== undefined) ? (Object.fromEntries(read) as unknown) : undefined;
  },
  is: "an object with zone (Asia/Manila), days ([1, 2, 3]), from and until (17:30)",
  schema: renderFields(shiftFields),
};

const viewer: OwnFields = {
  actor: needed(id, "actor", "The id that events use."),
  at: needed(of.momentType, "at", "From when on this row holds."),
  name: field(name, "name", "Their name. It is sealed, and shown to nobody before a case is opened."),
  team: needed(name, "team", "Their team."),
  site: event["site"] as OwnField,
  vendor: event["vendor"] as OwnField,
  duty: needed(of.makeChoice(viewerDuties), "duty", "What they are there for. Each duty is compared with its own."),
  covers: field(names, "covers", "Teams whose tickets they answer for; their own unless said."),
  joined_at: field(of.momentType, "joinedAt", "Their first day."),
  leaves_at: field(of.momentType, "leavesAt", "Their last day, which counts until a day after this moment."),
  shift: field(shift, "shift", "Their working hours."),
  owner: field(id, "owner", "Of an account at a vendor: who in your organisation answers for it."),
  ends_at: field(
    of.momentType,
    "endsAt",
    "Of an account at a vendor: its last day, which counts until a day after this moment.",
  ),
};

const planned: OwnFields = {
  id: needed(id, "id", "Its id."),
  from: needed(of.momentType, "from", "When it begins."),
  until: needed(of.momentType, "until", "When it ends."),
  what: needed(of.makeProse(500), "what", "What it is."),
  actors: field(of.makeList(id, 1000), "actors", "Who does it; everybody unless said."),
  teams: field(names, "teams", "Which teams do it."),
  sites: field(names, "sites", "At which sites."),
  sources: field(names, "sources", "In which feeds; in all unless said."),
  approved_by: needed(id, "approvedBy", "Who approved it."),
};

const grant: OwnFields = {
  id: needed(id, "id", "Its id."),
  actor: needed(id, "actor", "Whose it is."),
  access: needed(name, "access", "The right's name; `investigation` explains views of the customer while it holds."),
  source: event["source"] as OwnField,
  from: needed(of.momentType, "from", "From when on."),
  until: field(of.momentType, "until", "When it ends."),
  ...customer,
  approved_by: field(id, "approvedBy", "Who approved it."),
  last_used_at: field(of.momentType, "lastUsedAt", "When it was used last."),
};

const approval: OwnFields = {
  id: needed(id, "id", "Its id; events name it in `request_id`."),
  action: needed(of.makeChoice(["export", "impersonate"]), "action", "What was approved."),
  requester: needed(id, "requester", "Who asked."),
  approver: needed(id, "approver", "Who approved."),
  requester_team: field(name, "requesterTeam", "The team of who asked."),
  approver_team: field(name, "approverTeam", "The team of who approved."),
  requester_device: field(of.makeText(500), "requesterDevice", "The device of who asked."),
  approver_device: field(of.makeText(500), "approverDevice", "The device of who approved."),
  at: needed(of.momentType, "at", "When it was approved."),
  until: needed(of.momentType, "until", "When it ends."),
  query_hash: event["query_hash"] as OwnField,
  row_count: field(of.makeWhole(0, 1_000_000_000), "rows", "Most rows."),
  ...customer,
};

/** What a customer is to a kind of row. */
export type CustomerNeed = "always" | "never" | "of-records" | "as-stated";

/** A kind of row. */
export interface OwnKind {
  readonly fields: OwnFields;
  readonly customer: CustomerNeed;
  /** Times that are past when the row comes in. */
  readonly past: readonly string[];
}

/** Actions that are about one customer's record. */
export const recordActions = ["view", "edit", "reveal-field"];

/** The kinds of row. A row that names no kind is an event. */
export const ownKinds: Readonly<Record<string, OwnKind>> = {
  event: { fields: event, customer: "of-records", past: ["observed_at"] },
  ticket: { fields: ticket, customer: "always", past: ["at"] },
  contact: { fields: contact, customer: "always", past: ["from"] },
  viewer: { fields: viewer, customer: "never", past: [] },
  planned: { fields: planned, customer: "never", past: [] },
  grant: { fields: grant, customer: "as-stated", past: ["last_used_at"] },
  approval: { fields: approval, customer: "as-stated", past: ["at"] },
};

/** The JSON Schema of an object of fields. */
export function renderFields(fields: OwnFields): Readonly<Record<string, unknown>> {
  return {
    type: "object",
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, { type, says }]) => [key, { description: says, ...type.schema }]),
    ),
    required: Object.keys(fields).filter((key) => fields[key]?.isNeeded === true),
    additionalProperties: false,
  };
}
