import { estimateRate, estimateRatio, type Estimate } from "./intervals.ts";

/** One verdict of those that are audited; the person stays outside. */
export interface AuditedVerdict {
  readonly id: string;
  /** Somebody was asked to verify something. */
  readonly isFlagged: boolean;
}

/** How the people of one group fared. */
export interface GroupAudit {
  readonly group: string;
  readonly people: number;
  readonly flagged: number;
  readonly flagRate: Estimate;
  /** The share that was not flagged, by that of the group that was flagged least: the four-fifths test (29 CFR 1607.4 D). */
  readonly impact: Estimate;
  /** How many times as often as in that group people were flagged. It shows what the impact ratio hides where flags are rare. */
  readonly flagRatio: Estimate;
  /** `alarm`: the impact ratio is under 0.8; `uneven`: flags differ by more than chance explains; `too few`: too few people to say. */
  readonly says: "even" | "uneven" | "alarm" | "too few";
}

/** How a set of verdicts falls on groups. */
export interface FlagAudit {
  readonly groups: readonly GroupAudit[];
  /** The group that the others are compared with; undefined when no group has enough people. */
  readonly reference: string | undefined;
  /** Verdicts on people who are in no group: those who gave none. */
  readonly ungrouped: number;
  readonly hasAlarm: boolean;
}

const leastImpact = 0.8;
/** People of a group below which its rate says nothing. */
const leastPeople = 20;

/**
 * Compares how often the people of different groups were flagged. Groups come in a table of their own that no rule and no
 * reader ever sees; somebody without one is counted, and compared with nobody.
 */
export function auditFlags(verdicts: readonly AuditedVerdict[], groupOf: ReadonlyMap<string, string>): FlagAudit {
  const grouped = Map.groupBy(verdicts, ({ id }) => groupOf.get(id) ?? "");
  const counted = [...grouped].flatMap(([group, own]) =>
    group === "" ? [] : [{ group, people: own.length, flagged: own.filter(({ isFlagged }) => isFlagged).length }],
  );
  const reference = counted
    .filter(({ people }) => people >= leastPeople)
    .toSorted(
      (a, b) => a.flagged / a.people - b.flagged / b.people || b.people - a.people || (a.group < b.group ? -1 : 1),
    )[0];
  const groups = counted
    .toSorted((a, b) => b.people - a.people || (a.group < b.group ? -1 : 1))
    .map(({ group, people, flagged }): GroupAudit => {
      const base = reference ?? { people, flagged };
      const impact = estimateRatio(people - flagged, people, base.people - base.flagged, base.people);
      const flagRatio = estimateRatio(flagged, people, base.flagged, base.people);
      const says = people < leastPeople ? "too few" : describe(impact, flagRatio, group === reference?.group);
      return { group, people, flagged, flagRate: estimateRate(flagged, people), impact, flagRatio, says };
    });
  return {
    groups,
    reference: reference?.group,
    ungrouped: grouped.get("")?.length ?? 0,
    hasAlarm: groups.some(({ says }) => says === "alarm"),
  };
}

function describe(impact: Estimate, flagRatio: Estimate, isReference: boolean): GroupAudit["says"] {
  if (isReference) return "even";
  if (impact.value < leastImpact) return "alarm";
  return flagRatio.low > 1 ? "uneven" : "even";
}
