import { outcomes, orderFindings, type AccessFacts, type Verdict } from "@doorward/core";
import { describeViewer } from "@doorward/doors";
import type { AccessCase } from "@doorward/store";
import { judgeFacts } from "./judge-facts.ts";
import type { LoadedWindow } from "./load-window.ts";
import type { Noticed } from "./record-case.ts";

/** A viewer with what rules say. */
export interface JudgedViewer {
  readonly viewer: string;
  readonly facts: AccessFacts;
  readonly verdict: Verdict;
}

/** Viewers who belong together; one at least. */
export type ViewerGroup = readonly [JudgedViewer, ...JudgedViewer[]];

/** Labels that a case names before it says how many there are besides. */
const namedViewers = 3;

/** Has rules look at each viewer. What was there when somebody decided the last case of a viewer was looked at, and counts no more. */
export function judgeViewers(
  actors: readonly string[],
  { window, eventsOf }: LoadedWindow,
  cases: readonly AccessCase[],
): readonly JudgedViewer[] {
  return actors.map((viewer) => {
    const decided = findDecision(viewer, cases);
    const from = Math.max(window.from, decided ?? 0);
    const events = (eventsOf.get(viewer) ?? []).filter(({ event }) => event.observedAt >= from);
    const alerts = window.alerts.filter(({ day }) => decided === undefined || Date.parse(day) > decided);
    const opened = new Set(events.map(({ event }) => event.customer));
    const pairs = window.pairs.filter(({ actor, customer }) => actor !== viewer || opened.has(customer));
    const facts = describeViewer(viewer, events, {
      ...window,
      from,
      alerts,
      ...(decided === undefined ? {} : { pairs }),
    });
    return judgeFacts({ viewer, facts });
  });
}

/** When the last case of a viewer was decided; one that is open now begins where that one ended. */
function findDecision(viewer: string, cases: readonly AccessCase[]): number | undefined {
  const times = cases.flatMap(({ viewers, state, decidedAt }) =>
    state === "decided" && decidedAt !== undefined && viewers.includes(viewer) ? [decidedAt.getTime()] : [],
  );
  return times.length === 0 ? undefined : Math.max(...times);
}

/** What is said of viewers who belong together: the worst of what is said of each, with all that was noticed. */
export function judgeGroup(group: ViewerGroup, label: (viewer: string) => string): Noticed {
  const sorted = group.toSorted(
    (one, other) => rankViewer(other) - rankViewer(one) || (one.viewer < other.viewer ? -1 : 1),
  );
  const [worst = group[0]] = sorted;
  const name = nameGroup(sorted.map(({ viewer }) => label(viewer)));
  const findings = orderFindings(sorted.flatMap(({ verdict }) => verdict.findings));
  const because = group.length === 1 ? worst.verdict.because : `${tellRing(group.length)} ${worst.verdict.because}`;
  const verdict: Verdict = {
    ...worst.verdict,
    arrival: { kind: "access", name },
    findings,
    because: worst.verdict.verdict === "clear" ? worst.verdict.because : because,
    next: [...new Set(sorted.flatMap((each) => each.verdict.next))],
  };
  return {
    viewers: group.map(({ viewer }) => viewer).toSorted(),
    name,
    from: new Date(Math.min(...group.map(({ facts }) => facts.from))),
    verdict,
    facts: sorted.map(({ viewer, facts }) => ({ viewer, facts })),
  };
}

/** The worst outcome first, and of the same the one with most to look at. */
function rankViewer({ verdict }: JudgedViewer): number {
  return outcomes.indexOf(verdict.verdict) * 1000 + verdict.findings.length;
}

function nameGroup(labels: readonly string[]): string {
  const named = labels.slice(0, namedViewers).join(", ");
  const more = labels.length - namedViewers;
  return more > 0 ? `${named} and ${String(more)} more` : named;
}

function tellRing(viewers: number): string {
  return `${String(viewers)} viewers of one place are looked at together.`;
}
