import { estimateRate, type Estimate } from "./intervals.ts";

/** What a sanctions screen said of somebody who is on no list. */
export interface ScreenedPerson {
  readonly group: string;
  readonly outcome: "match" | "name alone" | "no hit";
}

/** How the people of one group fared. */
export interface GroupScreen {
  readonly group: string;
  readonly people: number;
  /** Shown as a match: a name and a second identifier agree, or a wallet does. */
  readonly matches: number;
  /** A name alone is alike, which the hiring door never shows. */
  readonly alone: number;
  readonly matchRate: Estimate;
  readonly aloneRate: Estimate;
  /** `alarm`: the rate of matches is over the most; `within`: its whole interval is below; `too few`: too few people to prove that. */
  readonly says: "alarm" | "within" | "too few";
}

/** How false hits of a screen fall on groups. */
export interface ScreenAudit {
  readonly groups: readonly GroupScreen[];
  /** The rate of matches above which a group raises an alarm. */
  readonly most: number;
  readonly hasAlarm: boolean;
}

/** One in two thousand, in every group: a name is not to stop people for where it comes from. */
const most = 0.0005;

/** Counts for each group how many people who are on no list were shown as a match, and of how many the name alone is alike. */
export function auditScreen(people: readonly ScreenedPerson[]): ScreenAudit {
  const groups = [...Map.groupBy(people, ({ group }) => group)]
    .map(([group, own]) => describeGroup(group, own))
    .toSorted((a, b) => b.people - a.people || (a.group < b.group ? -1 : 1));
  return { groups, most, hasAlarm: groups.some(({ says }) => says === "alarm") };
}

function describeGroup(group: string, own: readonly ScreenedPerson[]): GroupScreen {
  const count = (wanted: ScreenedPerson["outcome"]) => own.filter(({ outcome }) => outcome === wanted).length;
  const [matches, alone] = [count("match"), count("name alone")];
  const matchRate = estimateRate(matches, own.length);
  const says = matchRate.value > most ? "alarm" : matchRate.high <= most ? "within" : "too few";
  return { group, people: own.length, matches, alone, matchRate, aloneRate: estimateRate(alone, own.length), says };
}
