import type { AccessRecord } from "../../packages/core/src/index.ts";
import { at, call, customer, ticket, view } from "../../packages/store/src/access/access.test-support.ts";

/** Events of a batch. */
export const eventsOfKillBatch = 60;

/** A batch that is the same whoever makes it: views, some of them explained, by tickets that come before them or late. */
export function makeKillBatch(number: number): {
  readonly records: readonly AccessRecord[];
  readonly receivedAt: Date;
} {
  const start = at("06:00", number % 3) + number * 1000;
  const records: AccessRecord[] = [];
  for (let index = 0; index < eventsOfKillBatch; index += 1) {
    const who = `customer ${String((number * 7 + index * 13) % 90)}`;
    const viewer = `viewer ${String(index % 9)}`;
    const observedAt = start + index * 10;
    if (index % 5 === 0)
      records.push(ticket(who, "assigned", observedAt - 5_000_000 * (index % 2), { assignee: viewer }));
    if (index % 17 === 0) records.push(call(who, observedAt - 60_000));
    records.push(
      view(viewer, who, observedAt, {
        id: `${String(number)}-${String(index)}`,
        customer: customer(who),
        band: index % 10,
      }),
    );
  }
  return { records, receivedAt: new Date(start + 10 * 60_000) };
}
