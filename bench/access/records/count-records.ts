import type { AccessEvent, AccessRecord, ViewerDay } from "@doorward/core";
import { collectContext } from "@doorward/doors";
import { countDays } from "../../../packages/doors/src/insider/count-days.ts";
import { openExplanations } from "../../../packages/doors/src/insider/explain/open-explanations.ts";
import { describeStaff, type CountedWorld } from "../world/make-viewer-days.ts";
import { makeStaff } from "../world/make-staff.ts";
import type { World } from "../world/world.ts";
import { keyCustomer } from "./customers.ts";
import { makeRecords } from "./make-records.ts";
import type { Stolen } from "./make-view.ts";

/** Explains and counts the records of a world as the product does: the long way, for everybody of the staff. */
export function countRecords(world: World, note?: (stolen: Stolen) => void): CountedWorld {
  const records = [...makeRecords(world, keyCustomer, note)];
  const staff = makeStaff(world);
  const known = new Set(staff.map(({ actor }) => actor));
  const days = countAll(records).filter(({ actor }) => known.has(actor));
  return { days, viewers: staff.map((viewer) => describeStaff(world, viewer)) };
}

/** The viewer days of all records. */
function countAll(records: readonly AccessRecord[]): readonly ViewerDay[] {
  const { context } = collectContext(records);
  const { explain } = openExplanations(context);
  const events = records.filter((record): record is AccessEvent => record.kind === "event");
  return countDays(
    events.map((event) => ({ event, reason: explain(event) })),
    context.tickets,
  );
}
