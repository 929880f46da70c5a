import type { ViewerDay, ViewReason } from "@doorward/core";
import { chartViewer } from "@doorward/doors";
import { listAccessCases, type Handle } from "@doorward/store";
import type { Labels } from "./open-labels.ts";
import { isSuspendedDay } from "./read-span.ts";
import type { Counted } from "./watch/count-accesses.ts";

/** A window of days that viewers are compared over. */
interface Span {
  readonly from: string;
  readonly until: string;
}

/** A viewer beside peers, as the API tells it. */
export type MeasuredViewer = ReturnType<ReturnType<typeof openMeasures>["measure"]>;

const mostCases = 2000;

/** Reads about whom cases are open. */
export async function readOpenCases(handle: Handle): Promise<ReadonlyMap<string, string>> {
  const open = (await listAccessCases(handle, mostCases)).filter(({ state }) => state !== "decided");
  return new Map(open.toReversed().flatMap(({ id, viewers }) => viewers.map((viewer) => [viewer, id] as const)));
}

/** Makes ready to compare viewers over some days, from what was counted of everybody. */
export function openMeasures(
  counted: Counted,
  span: Span,
  { labels, cases }: { readonly labels: Labels; readonly cases: ReadonlyMap<string, string> },
) {
  const inside = counted.days.filter(({ day }) => day >= span.from && day <= span.until);
  const daysOf = Map.groupBy(inside, ({ actor }) => actor);
  const sums = new Map([...daysOf].map(([actor, days]) => [actor, sumDays(days)]));
  const groups = new Map(counted.result.viewers.map((viewer) => [viewer.actor, viewer]));
  const peersOf = Map.groupBy(
    [...sums].map(([actor, sum]) => ({ actor, unexplained: sum.unexplained })),
    ({ actor }) => groups.get(actor)?.group,
  );
  return {
    actors: [...sums.keys()],
    byReason: (actor: string) => (sums.get(actor) ?? sumDays([])).byReason,
    measure(actor: string) {
      const sum = sums.get(actor) ?? sumDays([]);
      const own = groups.get(actor);
      const others = (peersOf.get(own?.group) ?? [])
        .filter((peer) => peer.actor !== actor)
        .map(({ unexplained }) => unexplained)
        .toSorted((one, other) => one - other);
      const charted = chartViewer(counted.result.count, actor).filter(
        ({ day }) => day >= span.from && day <= span.until,
      );
      const alerts = (own?.alerts ?? []).filter(({ day }) => day >= span.from && day <= span.until);
      return {
        ...labels.tell(actor),
        isNew: own?.isShadow ?? true,
        leavesAt: labels.viewers.get(actor)?.leavesAt ?? null,
        customers: sum.customers,
        explained: sum.customers - sum.unexplained - sum.stated,
        stated: sum.stated,
        unexplained: sum.unexplained,
        expected: charted.reduce((total, { expected }) => total + expected, 0),
        peersMedian: findMiddle(others),
        peersHighest: others.at(-1) ?? 0,
        state: tellState({ alerts, isShadow: own?.isShadow ?? true }, counted),
        caseId: cases.get(actor) ?? null,
      };
    },
    chart(actor: string) {
      const days = new Map((daysOf.get(actor) ?? []).map((day) => [day.day, day]));
      const usual = medianOfDays(
        inside,
        (peer) => groups.get(peer)?.group === groups.get(actor)?.group && peer !== actor,
      );
      return chartViewer(counted.result.count, actor)
        .filter(({ day }) => day >= span.from && day <= span.until)
        .map(({ day, counted: count, expected, low, high }) => ({
          day,
          counted: count,
          customers: days.get(day)?.customers ?? 0,
          expected,
          low,
          high,
          peersMedian: usual.get(day) ?? 0,
          isSuspended: false,
        }))
        .concat(listSuspended([...days.values()], counted))
        .toSorted((one, other) => (one.day < other.day ? -1 : 1));
    },
  };
}

/** Days that were left out of counting, since a feed was silent; they are shown as such. */
function listSuspended(days: readonly ViewerDay[], { suspended }: Counted) {
  return days
    .filter(({ day }) => isSuspendedDay(day, suspended))
    .map(({ day, unexplained, customers }) => ({
      day,
      counted: unexplained,
      customers,
      expected: 0,
      low: 0,
      high: 0,
      peersMedian: 0,
      isSuspended: true,
    }));
}

function sumDays(days: readonly ViewerDay[]) {
  const byReason: Partial<Record<ViewReason, number>> = {};
  let [customers, unexplained] = [0, 0];
  for (const day of days) {
    customers += day.customers;
    unexplained += day.unexplained;
    for (const [reason, count] of Object.entries(day.byReason) as [ViewReason, number][])
      if (count > 0) byReason[reason] = (byReason[reason] ?? 0) + count;
  }
  return { customers, unexplained, byReason, stated: byReason.stated ?? 0 };
}

function tellState(
  { alerts, isShadow }: Pick<Counted["result"]["viewers"][number], "alerts" | "isShadow">,
  { isSuspended, settings }: Counted,
) {
  if (isSuspended) return "suspended" as const;
  if (alerts.some(({ isWithinBudget }) => isWithinBudget))
    return settings.alertsOn ? ("alert" as const) : ("shadow" as const);
  if (isShadow) return "shadow" as const;
  return alerts.length > 0 ? ("signal" as const) : ("usual" as const);
}

function medianOfDays(days: readonly ViewerDay[], isPeer: (actor: string) => boolean): ReadonlyMap<string, number> {
  const byDay = Map.groupBy(
    days.filter(({ actor, customers }) => customers > 0 && isPeer(actor)),
    ({ day }) => day,
  );
  return new Map(
    [...byDay].map(([day, rows]) => [
      day,
      findMiddle(rows.map(({ unexplained }) => unexplained).toSorted((one, other) => one - other)),
    ]),
  );
}

/** The middle of sorted numbers; 0 where there is none. */
function findMiddle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}
