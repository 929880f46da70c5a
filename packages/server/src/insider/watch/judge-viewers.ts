import { outcomes, orderFindings, type AccessFacts, type Verdict, type Evidence, type Finding } from "@doorward/core";
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
/** Places of one finding that a case tells. */
const mostPlaces = 50;

/** Has rules look at each viewer. What was there when somebody decided the last case of a viewer was looked at, and counts no more. */
export function judgeViewers(
  actors: readonly string[],
  { window, eventsOf }: LoadedWindow,
  cases: readonly AccessCase[],
  label: (viewer: string) => string,
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
    return judgeFacts({ viewer, facts }, label);
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
  const findings = orderFindings(joinFindings(sorted, label));
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

/** Of a rule that notices something of each, one finding with the places of all, so that a ring is read once and not five times. */
function joinFindings(group: readonly JudgedViewer[], label: (viewer: string) => string): readonly Finding[] {
  const joined = new Map<string, { readonly first: Finding; readonly evidence: Evidence[][] }>();
  for (const { viewer, verdict } of group)
    for (const finding of verdict.findings) {
      const { evidence } = finding;
      const own = group.length === 1 ? evidence : evidence.map((place) => nameIn(place, label(viewer)));
      const known = joined.get(finding.rule) ?? { first: finding, evidence: [] };
      known.evidence.push([...own]);
      joined.set(finding.rule, known);
    }
  return [...joined.values()].map(({ first, evidence }) => ({ ...first, evidence: takeTurns(evidence) }));
}

function nameIn(place: Evidence, label: string): Evidence {
  return { ...place, excerpt: `${label}: ${place.excerpt}` };
}

/** Each one's first place, then each one's second, and so on. */
function takeTurns(all: readonly (readonly Evidence[])[]): readonly Evidence[] {
  const most = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => all.flatMap((own) => own.slice(turn, turn + 1)))
    .flat()
    .slice(0, mostPlaces);
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
