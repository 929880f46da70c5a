const fewestDigits = 4;

/** What stands in the place of each name: the first digits of the key, as many as tell all of them apart. */
export function labelViewers(actors: readonly string[]): (actor: string) => string {
  const sorted = [...new Set(actors)].toSorted();
  const digits = new Map(
    sorted.map((actor, at) => [
      actor,
      Math.max(countShared(actor, sorted[at - 1]), countShared(actor, sorted[at + 1])),
    ]),
  );
  return (actor) => `Viewer ${actor.slice(0, Math.max(fewestDigits, (digits.get(actor) ?? 0) + 1))}…`;
}

/** How many digits two keys begin with alike. */
function countShared(actor: string, other = ""): number {
  let at = 0;
  while (at < actor.length && actor[at] === other[at]) at += 1;
  return at;
}

/** What stands in the place of a customer: the first digits of the hash, which lead to nobody outside. */
export function labelCustomer(customer: string): string {
  return `c ${customer.slice(0, 8)}…`;
}
