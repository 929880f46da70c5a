import type { AccessEvent, AccessRecord } from "@doorward/core";
import type { Chance } from "../world/chance.ts";
import type { PlannedDay } from "../world/plan-days.ts";
import { makeView, type DayMaker } from "./make-view.ts";

const [minute, hour] = [60_000, 3_600_000];
/** What is approved for one run of an export, and how near to it the exporter goes. */
const exportLimit = 1000;
const underLimit = 0.95;

/** What scenarios leave beside views without a reason: searches, exports, impersonations, and what is announced or approved. */
export function* makeSideRecords(
  maker: DayMaker,
  planned: PlannedDay,
  chance: Chance,
  start: number,
): Generator<AccessRecord> {
  const { viewer, day, role } = planned;
  if (role === undefined) return;
  const work =
    role.scenario === "B4" && day === role.from
      ? [
          {
            kind: "planned" as const,
            id: `migration-${viewer.number}`,
            from: start - 7 * hour,
            until: start - hour,
            what: "Migration of addresses",
            actors: [viewer.actor],
            approvedBy: "viewer-0000",
          },
        ]
      : [];
  yield* work;
  // Scripts run at night, so that they explain nothing of the day; tickets are sampled when all of the day are there.
  const first = start + (role.scenario === "B4" ? -7 * hour : role.scenario === "B2" ? 9 * hour : 0);
  for (let at = 0; at < role.perDay; at += 1) yield* makeOne(maker, planned, chance, first + (at % 300) * minute, at);
}

function* makeOne(
  maker: DayMaker,
  planned: PlannedDay,
  chance: Chance,
  at: number,
  number: number,
): Generator<AccessRecord> {
  const { role, viewer, day } = planned;
  const customer = maker.customers.draw(chance);
  const { customer: key, band, ...plain } = makeView(maker, planned, at, customer, `s${number}`);
  const about = { ...plain, customer: key ?? "", ...(band === undefined ? {} : { band }) };
  switch (role?.scenario) {
    case "M7":
      yield { ...plain, action: "search", rows: 25 };
      return;
    case "M8":
      yield* makeExport(planned, plain, at, `${viewer.number}-${day}-${number}`);
      return;
    case "M11":
      yield { ...about, action: "impersonate" };
      return;
    case "B3":
      yield {
        kind: "grant",
        id: `investigation-${viewer.number}-${day}-${number}`,
        actor: viewer.actor,
        access: "investigation",
        source: "fraud-desk",
        from: at - minute,
        until: at + hour,
        customer: about.customer,
        approvedBy: "viewer-0000",
      };
      yield about;
      return;
    case "B2":
      for (const sampled of pickTicketed(maker, chance)) yield { ...about, ...sampled };
      return;
    case "B4":
      if (day === role.from) yield about;
      return;
    default:
      return;
  }
}

/** What was approved, and an export just under it. */
function* makeExport(
  { viewer }: PlannedDay,
  event: Omit<AccessEvent, "customer" | "band">,
  at: number,
  name: string,
): Generator<AccessRecord> {
  const query = `accounts-${name}`;
  const request = `request-${name}`;
  yield {
    kind: "approval",
    id: request,
    action: "export",
    requester: viewer.actor,
    approver: "viewer-0000",
    requesterTeam: viewer.team,
    approverTeam: "office",
    at: at - 5 * minute,
    until: at + hour,
    query,
    rows: exportLimit,
  };
  yield { ...event, action: "export", rows: Math.floor(exportLimit * underLimit), query, request };
}

/** Somebody of whom there was a ticket, as quality samples them. */
function pickTicketed({ everybody, keyOf, customers }: DayMaker, chance: Chance) {
  const all = [...everybody];
  const customer = all[Math.max(0, all.length - 1 - chance.next(1000))];
  return customer === undefined ? [] : [{ customer: keyOf(customer), band: customers.bandOf(customer) }];
}
