import type { AccessEvent, CustomerKey } from "@doorward/core";
import type { PlannedDay } from "../world/plan-days.ts";
import type { World } from "../world/world.ts";
import type { Customers } from "./customers.ts";

/** Who stole which customer's record when: the truth beside the records. */
export interface Stolen {
  readonly actor: string;
  readonly customer: CustomerKey;
  readonly at: number;
}

/** What the records of one day are made with. */
export interface DayMaker {
  readonly world: World;
  readonly customers: Customers;
  readonly keyOf: (customer: number) => CustomerKey;
  /** Customers whom a viewer had a ticket of, and all who had one: what is opened without a reason is not among them. */
  readonly known: Map<number, Set<number>>;
  readonly everybody: Set<number>;
  readonly note: (stolen: Stolen) => void;
}

const source = "admin-panel";

/** A view as the panel logs it. */
export function makeView(
  { keyOf, customers }: DayMaker,
  { viewer, day }: Pick<PlannedDay, "viewer" | "day" | "role">,
  at: number,
  customer: number,
  id: string,
): AccessEvent {
  return {
    kind: "event",
    id: `${viewer.number}-${day}-${id}`,
    observedAt: at,
    receivedAt: at + 1000,
    source,
    actor: viewer.actor,
    team: viewer.team,
    site: viewer.site,
    ...(viewer.vendor === undefined ? {} : { vendor: viewer.vendor }),
    device: `device-${viewer.number}`,
    ip: `10.${Number(viewer.site.at(-1))}.${Math.floor(viewer.number / 250)}.${viewer.number % 250}`,
    country: "PH",
    action: "view",
    customer: keyOf(customer),
    band: customers.bandOf(customer),
    fields: [],
  };
}
