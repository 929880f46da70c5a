import { chartViewer } from "@doorward/doors";
import { listAccessCases, type Handle } from "@doorward/store";
import { chartDays } from "./chart-days.ts";
import type { Labels } from "./open-labels.ts";
import { findMiddle, sumDays } from "./sum-days.ts";
import type { Counted } from "./watch/count-accesses.ts";

/** A window of days that viewers are compared over, both ends counting. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** Who is called what, and about whom a case is open. */
export interface KnownOfViewers {
  readonly labels: Labels;
  readonly cases: ReadonlyMap<string, string>;
}

/** A viewer beside peers, as the API tells it. */
export type MeasuredViewer = ReturnType<typeof measureViewer>;

/** What figures are drawn from: the days of the window, and what was counted of everybody. */
export interface Measures extends KnownOfViewers {
  readonly counted: Counted;
  readonly span: Span;
  readonly sums: ReadonlyMap<string, ReturnType<typeof sumDays>>;
  readonly groups: ReadonlyMap<string, Counted["result"]["viewers"][number]>;
}

const nothing = sumDays([]);

/** Reads about whom cases are open. */
export async function readOpenCases(handle: Handle): Promise<ReadonlyMap<string, string>> {
  const open = (await listAccessCases(handle)).filter(({ state }) => state !== "decided");
  return new Map(open.toReversed().flatMap(({ id, viewers }) => viewers.map((viewer) => [viewer, id] as const)));
}

/** Makes ready to compare viewers over some days, from what was counted of everybody. */
export function openMeasures(counted: Counted, span: Span, known: KnownOfViewers): Measures {
  const inside = counted.days.filter(({ day }) => day >= span.from && day <= span.until);
  const daysOf = Map.groupBy(inside, ({ actor }) => actor);
  return {
    ...known,
    counted,
    span,
    sums: new Map([...daysOf].map(([actor, days]) => [actor, sumDays(days)])),
    groups: new Map(counted.result.viewers.map((viewer) => [viewer.actor, viewer])),
  };
}

/** The figures of one viewer. */
export function measureViewer(measures: Measures, actor: string) {
  const { counted, span, sums, groups, labels, cases } = measures;
  const sum = sums.get(actor) ?? nothing;
  const own = groups.get(actor);
  const isShadow = own?.isShadow ?? true;
  const peers = listPeers(measures, actor);
  const isInside = ({ day }: { readonly day: string }) => day >= span.from && day <= span.until;
  const charted = chartViewer(counted.result.count, actor).filter(isInside);
  return {
    ...labels.tell(actor),
    isNew: isShadow,
    leavesAt: labels.viewers.get(actor)?.leavesAt ?? null,
    customers: sum.customers,
    explained: sum.customers - sum.unexplained - sum.stated,
    stated: sum.stated,
    unexplained: sum.unexplained,
    expected: charted.reduce((total, { expected }) => total + expected, 0),
    peersMedian: findMiddle(peers),
    peersHighest: peers.at(-1) ?? 0,
    state: tellState({ alerts: (own?.alerts ?? []).filter(isInside), isShadow }, counted),
    caseId: cases.get(actor) ?? null,
  };
}

/** Each day of a viewer beside what was expected and what the peer in the middle had. */
export function chartMeasured({ counted, span, groups }: Measures, actor: string) {
  const group = groups.get(actor)?.group;
  return chartDays(counted, span, { actor, isPeer: (peer) => peer !== actor && groups.get(peer)?.group === group });
}

/** Unexplained customers of peers, the fewest first. */
function listPeers({ sums, groups }: Measures, actor: string): readonly number[] {
  const group = groups.get(actor)?.group;
  return [...sums]
    .filter(([peer]) => peer !== actor && groups.get(peer)?.group === group)
    .map(([, { unexplained }]) => unexplained)
    .toSorted((one, other) => one - other);
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
