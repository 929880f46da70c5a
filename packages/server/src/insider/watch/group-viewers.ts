/** Where somebody works. */
export interface Place {
  readonly site?: string | undefined;
  readonly vendor?: string | undefined;
  readonly team?: string | undefined;
}

/** Who opened whose record without a reason. */
export interface OpenedPair {
  readonly actor: string;
  readonly customer: string;
}

/** Customers that two viewers of one place have to share to be looked at together. Our judgement; rules say whether it is more than chance. */
const leastShared = 3;
/** A customer whom so many of one place opened is talked about, and ties nobody. */
const mostViewers = 12;

/** Pairs of viewers of one site, vendor or team who opened the same customers without a reason, with how many. */
export function listSharing(
  pairs: readonly OpenedPair[],
  viewers: ReadonlyMap<string, Place>,
): readonly (readonly [string, string, number])[] {
  const shared = new Map<string, number>();
  for (const [, own] of Map.groupBy(pairs, ({ customer }) => customer)) {
    const actors = [...new Set(own.map(({ actor }) => actor))].toSorted();
    if (actors.length < 2 || actors.length > mostViewers) continue;
    for (const [at, one] of actors.entries())
      for (const other of actors.slice(at + 1))
        if (isOnePlace(viewers.get(one), viewers.get(other))) {
          const key = `${one}\n${other}`;
          shared.set(key, (shared.get(key) ?? 0) + 1);
        }
  }
  return [...shared].flatMap(([key, count]) => {
    const [one = "", other = ""] = key.split("\n");
    return count >= leastShared ? [[one, other, count] as const] : [];
  });
}

function isOnePlace(one: Place | undefined, other: Place | undefined): boolean {
  return (["site", "vendor", "team"] as const).some((by) => one?.[by] !== undefined && one[by] === other?.[by]);
}

/** Viewers in groups: those that are tied, directly or through others, are one; whoever is tied to nobody stands alone. */
export function groupViewers(
  actors: readonly string[],
  ties: readonly (readonly [string, string])[],
): readonly (readonly string[])[] {
  const leaders = new Map(actors.map((actor) => [actor, actor]));
  const findLeader = (actor: string): string => {
    const next = leaders.get(actor) ?? actor;
    return next === actor ? actor : findLeader(next);
  };
  for (const [one, other] of ties)
    if (leaders.has(one) && leaders.has(other)) leaders.set(findLeader(one), findLeader(other));
  return [...Map.groupBy(actors, findLeader).values()].map((group) => group.toSorted());
}
