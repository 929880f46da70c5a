import type { CountedAlert, CountResult } from "@doorward/doors";

/** Alerts about a site or team as a whole, with those of it to look at first. */
export interface SiteAlerts {
  readonly actors: readonly string[];
  readonly alerts: readonly CountedAlert[];
}

/** Of a site that rises as a whole, so many who rise most. Our judgement. */
const mostActors = 5;

/**
 * Whom alerts about sites are about. Where somebody of the site rises alone beyond what chance gives, that is what lifts the site; where
 * nobody does, those who rise most are looked at together.
 */
export function listSiteAlerts(result: CountResult, from: string): readonly SiteAlerts[] {
  const alerted = new Set(
    result.viewers
      .filter(({ alerts }) => alerts.some(({ day, isWithinBudget }) => isWithinBudget && day >= from))
      .map(({ actor }) => actor),
  );
  return result.units.flatMap(({ actors, alerts }): SiteAlerts[] => {
    const recent = alerts.filter(({ day, isWithinBudget }) => isWithinBudget && day >= from);
    const [first] = recent;
    if (first === undefined) return [];
    const own = actors.filter((actor) => alerted.has(actor));
    return [{ actors: own.length > 0 ? own : listRisen(result, actors, first), alerts: recent }];
  });
}

/** Those with most above what is usual among their peers, in the days of the alert. */
function listRisen({ count }: CountResult, actors: readonly string[], alert: CountedAlert): readonly string[] {
  const { table, weight, means, peers } = count;
  const meant = new Set(actors);
  const width = table.days.length;
  const [first, last] = [table.days.indexOf(alert.firstDay), table.days.indexOf(alert.day)];
  const risen = table.viewers.flatMap(({ actor }, viewer) => {
    if (!meant.has(actor) || first === -1) return [];
    const sum = (cells: Float64Array) =>
      cells.subarray(viewer * width + first, viewer * width + last + 1).reduce((total, cell) => total + cell, 0);
    const usual = sum(weight) * (means.groupMeans[peers.groupOf[viewer] ?? 0] ?? 0);
    return [{ actor, above: sum(table.counts) - usual }];
  });
  return risen
    .filter(({ above }) => above > 0)
    .toSorted((one, other) => other.above - one.above)
    .slice(0, mostActors)
    .map(({ actor }) => actor);
}
