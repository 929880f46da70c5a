import type { AccessEvent, ViewReason } from "@doorward/core";
import { sql as raw, type RawBuilder } from "kysely";
import type { Handle } from "../database.ts";
import { labelThing } from "./hash-actor.ts";
import { openStated } from "./keep-events.ts";
import { asCustomer, asMs, readNumber, readPacked, readText } from "./packed-rows.ts";
import { nameAction, nameReason } from "./words.ts";

/** An event as it is kept, with what explains it. */
export interface KeptEvent extends AccessEvent {
  readonly reasonFound: ViewReason | undefined;
  /** Nothing explains it yet, and it is too young to say that nothing does. */
  readonly isPending: boolean;
}

const fieldEnd = "\u001D";
const plain = [
  "e.actor_key",
  "e.feed",
  "e.event_id",
  "e.action",
  "e.reason",
  "e.is_pending::integer",
  "e.step",
  "e.band",
  "e.rows",
  "e.ticket",
  "e.ticket_assignee",
  `array_to_string(e.fields, '${fieldEnd}')`,
  "encode(e.stated, 'base64')",
  "e.query",
  "e.request",
  "s.team",
  "s.site",
  "s.vendor",
  "s.device",
  "s.session",
  "s.network",
  "s.country",
];

/** Reads events `e` with their surroundings `s`; `rest` is what follows `from`: joins, conditions and order within a subquery. */
export async function readEvents(
  handle: Handle,
  sources: ReadonlyMap<number, string>,
  rest: RawBuilder<unknown>,
): Promise<readonly KeptEvent[]> {
  const rows = await readPacked(
    handle,
    [
      asMs("e.observed_at"),
      asMs("e.received_at"),
      asCustomer("e.customer_key"),
      ...plain.map((column) => raw.raw(column)),
    ],
    raw`from ${rest}`,
  );
  return rows.map((row) => readEvent(handle, sources, row));
}

/** The join that every reading of events has. */
export const withSurroundings = raw`left join access_surroundings s on s.actor_key = e.actor_key and s.id = e.surroundings`;

function readEvent(handle: Handle, sources: ReadonlyMap<number, string>, row: readonly string[]): KeptEvent {
  const [observedAt, receivedAt, customer, actor = "", feed, id = "", action, reason, isPending, ...more] = row;
  const [step, band, rows, ticket, ticketAssignee, fields, stated, query, request, ...where] = more;
  const [team, site, vendor, device, session, network, country] = where;
  const sealed = readText(stated);
  return {
    kind: "event",
    id,
    observedAt: Number(observedAt),
    receivedAt: Number(receivedAt),
    source: sources.get(Number(feed)) ?? "",
    actor,
    action: nameAction(Number(action)),
    fields: fields === undefined || fields === "" ? [] : fields.split(fieldEnd),
    reasonFound: nameReason(readNumber(reason) ?? null),
    isPending: isPending === "1",
    ...present("customer", readText(customer)),
    ...present("step", readNumber(step)),
    ...present("band", readNumber(band)),
    ...present("rows", readNumber(rows)),
    ...present("ticket", readText(ticket)),
    ...present("ticketAssignee", readText(ticketAssignee)),
    ...present("reason", sealed === undefined ? undefined : openStated(handle, actor, Buffer.from(sealed, "base64"))),
    ...present("query", readText(query)),
    ...present("request", readText(request)),
    ...present("team", readText(team)),
    ...present("site", readText(site)),
    ...present("vendor", readText(vendor)),
    ...present("device", label(device)),
    ...present("session", label(session)),
    ...present("ip", readText(network)),
    ...present("country", readText(country)),
  };
}

function label(number: string | undefined): string | undefined {
  return number === undefined || number === "" ? undefined : labelThing(Number(number));
}

function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
