import { createHash } from "node:crypto";
import type { AccessEvent, AccessRecord, CustomerKey, TicketChange, ViewerDuty } from "@doorward/core";
import { hashActor, keepAccessRecords, newId, type Database } from "@doorward/store";
import { openDraws } from "../sample/access/draws.ts";
import { explainAccesses } from "./taking/explain-accesses.ts";

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** An office whose agents open records for tickets, and now and then without one, the same whenever it is made. */
export interface Office {
  /** The first moment of a day, counted from the first. */
  readonly day: (number: number) => number;
  readonly keyOf: (agent: string) => string;
  readonly keep: (records: readonly AccessRecord[], at: number) => Promise<void>;
  /** Views without a reason, at ten o'clock and a few minutes later each. */
  readonly viewUnasked: (agent: string, day: number, customers: readonly string[]) => readonly AccessEvent[];
  readonly assign: (agent: string, at: number, customer: string) => TicketChange;
}

/** The first day of every office. */
export const firstDay = Date.parse("2026-08-01T00:00:00Z");

/** The keyed hash of a customer, as an edge makes it. */
export function customerOf(name: string): CustomerKey {
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}

/** Opens an office over a database, without anybody in it. */
export function openOffice({ keys }: Pick<Database, "keys">, database: Database): Office {
  let number = 0;
  return {
    day: (count) => firstDay + count * dayMs,
    keyOf: (agent) => hashActor(keys, agent),
    async keep(records, at) {
      const receivedAt = new Date(at);
      const batch = { source: "panel", batch: newId(receivedAt), records, receivedAt, explain: explainAccesses };
      await keepAccessRecords(database, batch);
    },
    viewUnasked: (agent, day, customers) =>
      customers.map((customer, at) => {
        number += 1;
        const observedAt = firstDay + day * dayMs + 10 * hourMs + at * 7 * 60_000;
        return makeView(agent, `u-${String(number)}`, observedAt, customer);
      }),
    assign: (agent, at, customer) => makeTicket(agent, at, customer),
  };
}

function makeView(actor: string, id: string, observedAt: number, customer: string): AccessEvent {
  const about = { customer: customerOf(customer), fields: [], source: "panel" };
  return { kind: "event", id, observedAt, receivedAt: observedAt, actor, action: "view", ...about };
}

function makeTicket(assignee: string, at: number, customer: string): TicketChange {
  const about = { customer: customerOf(customer), source: "desk", change: "assigned" } as const;
  return { kind: "ticket", ticket: `T-${customer}`, at, assignee, ...about };
}

/** Ids of events tell nobody's name. */
function nameEvent(customer: string): string {
  return `w-${customerOf(customer).slice(0, 12)}`;
}

/** Agents of two sites. */
export function makeRoster(agents: number): readonly AccessRecord[] {
  return Array.from({ length: agents }, (_, at) => ({
    kind: "viewer" as const,
    actor: nameAgent(at),
    at: firstDay,
    team: at % 2 === 0 ? "cards" : "wallets",
    site: at % 2 === 0 ? "Cebu" : "Porto",
    duty: "agent" as ViewerDuty,
    joinedAt: firstDay - 400 * dayMs,
  }));
}

/** `agent-03`. */
export function nameAgent(number: number): string {
  return `agent-${String(number).padStart(2, "0")}`;
}

/** Usual work of everybody over some days: four tickets each, and once or twice a record without one. */
export function makeWork({
  agents,
  from,
  until,
  surge = 1,
}: {
  readonly agents: number;
  readonly from: number;
  readonly until: number;
  readonly surge?: number;
}): readonly AccessRecord[] {
  const { share } = openDraws(from * 7919 + 1);
  const records: AccessRecord[] = [];
  for (let day = from; day < until; day += 1)
    for (let agent = 0; agent < agents; agent += 1) {
      const actor = nameAgent(agent);
      const start = firstDay + day * dayMs + 8 * hourMs;
      const work = `${actor} ${String(day)}`;
      for (let turn = 0; turn < 4 * surge; turn += 1) {
        const customer = `asked ${work} ${String(turn)}`;
        records.push(makeTicket(actor, start + turn * hourMs, customer));
        records.push(makeView(actor, nameEvent(customer), start + turn * hourMs + 60_000, customer));
      }
      for (let turn = 0; turn < Math.round((0.6 + share() * 1.8) * surge); turn += 1) {
        const customer = `unasked ${work} ${String(turn)}`;
        records.push(makeView(actor, nameEvent(customer), start + turn * hourMs + 1_800_000, customer));
      }
    }
  return records;
}
