import { countOf, outcomes, type Unjudged, type Verdict } from "@doorward/core";
import type { JudgedLogs } from "./judge-logs.ts";

const nothing =
  "Nobody's accesses stand out. That is no proof: what is opened for a reason and photographed leaves no trace here.";

/** One verdict over all logs: the most of what viewers came to, and what could not be judged. */
export function sumUpLogs(judged: JudgedLogs, { rules, tookMs }: Pick<Verdict, "rules" | "tookMs">): Verdict {
  const { survey, viewers } = judged;
  const unjudged = listUnjudged(judged);
  const worst = Math.max(0, ...viewers.map(({ verdict }) => outcomes.indexOf(verdict.verdict)));
  const needsLook = unjudged.length > 0 || judged.units.length > 0;
  const verdict = outcomes[Math.max(worst, needsLook ? 1 : 0)] ?? "check";
  const [first] = unjudged;
  return {
    door: "insider",
    arrival: {
      kind: "access",
      name: survey.logs
        .map(({ log }) => log.name)
        .join(", ")
        .slice(0, 200),
    },
    verdict,
    because: worst > 0 ? "Accesses of somebody are worth a look." : tellNobody(judged, first),
    chain: [],
    next: [],
    findings: [],
    accepted: [],
    unjudged,
    partly: [],
    observables: [],
    rules,
    tookMs,
  };
}

function tellNobody({ units }: JudgedLogs, first: Unjudged | undefined): string {
  if (units.length > 0) return "Nobody's accesses stand out alone, and those of a whole site or team do.";
  if (first === undefined) return nothing;
  return `Nobody's accesses stand out, and not everything that matters could be judged: ${first.reason}`;
}

function listUnjudged({ survey, gaps }: JudgedLogs): readonly Unjudged[] {
  const ofLogs = survey.logs
    .filter(({ refused }) => refused > 0)
    .map(({ log, refused }) => ({ path: log.name, reason: `${countOf(refused, "row was", "rows were")} refused.` }));
  const ofCounts = gaps.says === undefined ? [] : [{ path: "counts", reason: gaps.says }];
  const ofEvents = survey.events === 0 ? [{ path: "accesses", reason: "There was no row of an access." }] : [];
  return [...ofEvents, ...ofCounts, ...ofLogs];
}
