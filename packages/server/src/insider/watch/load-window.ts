import type { CustomerKey } from "@doorward/core";
import { openExplanations, type AccessWindow, type ExplainedEvent, type ViewerAlert } from "@doorward/doors";
import {
  estimateCustomers,
  listApprovals,
  listCanaryKeys,
  listCanaryTests,
  listGrants,
  listUnexplainedPairs,
  listViewerSeen,
  readAccessContext,
  type Database,
  type KeptEvent,
  type KeptSequences,
} from "@doorward/store";
import { dayOf } from "../read-span.ts";
import type { Counted } from "./count-accesses.ts";
import { listSeen } from "./keep-sequences.ts";
import { listEvents } from "./list-events.ts";
import { openTests } from "./settle-tests.ts";
import { listSiteAlerts } from "./site-alerts.ts";

/** What is known of those who are looked at, over one window. */
export interface LoadedWindow {
  readonly window: AccessWindow;
  readonly eventsOf: ReadonlyMap<string, readonly ExplainedEvent[]>;
}

/** What a window is loaded for. */
export interface WindowAsked {
  readonly actors: readonly string[];
  readonly from: Date;
  readonly until: Date;
  readonly counted: Counted;
  readonly sequences: readonly KeptSequences[];
}

const dayMs = 86_400_000;

/** Loads the events of viewers with all that explains them, and what is known of everybody else beside them. */
export async function loadWindow(database: Database, asked: WindowAsked): Promise<LoadedWindow> {
  const { actors, from, until, counted, sequences } = asked;
  const canaries = await listCanaryKeys(database);
  const eventsOf = new Map<string, readonly KeptEvent[]>();
  for (const actor of actors) eventsOf.set(actor, await listEvents(database, { actor, from, until }));
  const isTest = openTests(await listCanaryTests(database), canaries);
  const explained = new Map(
    [...eventsOf].map(([actor, events]) => [
      actor,
      events.filter((event) => !isTest(event) && isSettled(event, canaries)).map(tellExplained),
    ]),
  );
  const context = await loadContext(database, [...explained.values()].flat(), asked);
  const days = { from: dayOf(from), until: dayOf(until) };
  const { settings } = counted;
  const window: AccessWindow = {
    from: from.getTime(),
    until: until.getTime(),
    context,
    explanations: openExplanations(context),
    days: counted.days,
    sequences,
    pairs: await listUnexplainedPairs(database, days),
    seen: joinSeen([...(await listViewerSeen(database)), ...[...eventsOf.values()].flatMap(listSeen)]),
    canaries: new Set(canaries.keys()),
    alerts: listAlerts(counted, days.from),
    limits: settings.exports,
    customers: settings.customers ?? (await estimateCustomers(database, days.from)),
    isSuspended: counted.isSuspended,
  };
  return { window, eventsOf: explained };
}

/** What is younger than the grace may still find its reason; a planted customer has none to find. */
function isSettled({ isPending, customer }: KeptEvent, canaries: ReadonlyMap<CustomerKey, string>): boolean {
  return !isPending || (customer !== undefined && canaries.has(customer));
}

function tellExplained({ reasonFound, isPending: _isPending, ...event }: KeptEvent): ExplainedEvent {
  return { event, reason: reasonFound };
}

/** What may explain views that nothing explains, with rosters, rights and approvals of everybody. */
async function loadContext(database: Database, events: readonly ExplainedEvent[], asked: WindowAsked) {
  const customers = new Set(
    events.flatMap(({ event: { customer }, reason }) =>
      reason === undefined && customer !== undefined ? [customer] : [],
    ),
  );
  const { actors, until, counted } = asked;
  const from = new Date(asked.from.getTime() - dayMs * 30);
  const known = await readAccessContext(database, { customers: [...customers], actors, from, until });
  const approvals = await listApprovals(database);
  return { ...known, roster: counted.roster, grants: await listGrants(database, { isUnderEveryKey: true }), approvals };
}

function joinSeen(rows: AccessWindow["seen"]): AccessWindow["seen"] {
  const first = new Map<string, AccessWindow["seen"][number]>();
  for (const row of rows) {
    const key = `${row.actor}\n${row.what}\n${row.value}`;
    const known = first.get(key);
    if (known === undefined || row.firstAt < known.firstAt) first.set(key, row);
  }
  return [...first.values()];
}

/** What counting said in the window, of viewers and of the sites that they lift. While alerts are off it is shown, and alerts nobody. */
export function listAlerts({ result, settings }: Counted, from: string): readonly ViewerAlert[] {
  const own = result.viewers.flatMap(({ actor, alerts }) => alerts.map((alert) => ({ ...alert, actor })));
  const ofSites = listSiteAlerts(result, from).flatMap(({ actors, alerts }) =>
    alerts.flatMap((alert) => actors.map((actor) => ({ ...alert, actor }))),
  );
  return [...own, ...ofSites]
    .filter(({ day }) => day >= from)
    .map((alert) => (settings.alertsOn ? alert : { ...alert, isShadow: true }));
}
