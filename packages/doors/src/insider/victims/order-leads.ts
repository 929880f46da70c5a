/** What decides the order of two viewers. */
interface Lead {
  readonly actor: string;
  readonly victims: readonly number[];
  readonly logP: number;
  readonly isFlagged: boolean;
}

/** How far down the order is made anew after each; what comes later is chance anyway. */
const carefullyOrdered = 30;

/** How much less a victim says when it was already among those of somebody before: it needs no second explanation. Our judgement. */
const lessEachTime = 3;

/**
 * Viewers in the order in which to look at them. Those who are flagged stand first, by their chance. Of the others many have met one
 * or two victims by chance, so two things order them beside it: victims who seldom write say more than those whom everybody meets, and
 * victims say less that somebody further up has met too. `rates` are those of the victims.
 */
export function orderLeads<L extends Lead>(leads: readonly L[], rates: readonly number[]): readonly L[] {
  const usual = rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.filter((rate) => rate > 0).length);
  const weighed = leads.map((lead) => ({ lead, weight: weigh(lead, rates, usual) }));
  const flagged = weighed.filter(({ lead }) => lead.isFlagged).toSorted(compareChance);
  const others = weighed.filter(({ lead }) => !lead.isFlagged).toSorted(compareChance);
  return orderOthers(flagged, others, new Float64Array(rates.length).fill(1)).map(({ lead }) => lead);
}

interface Weighed<L> {
  readonly lead: L;
  /** Below zero; the further, the less likely by chance. */
  readonly weight: number;
}

function weigh({ logP, victims }: Lead, rates: readonly number[], usual: number): number {
  const rarity = victims.reduce((sum, victim) => sum + Math.log((rates[victim] ?? usual) / usual), 0);
  return victims.length === 0 ? 0 : Math.min(0, logP + rarity);
}

function compareChance(one: Weighed<Lead>, other: Weighed<Lead>): number {
  const byChance = one.lead.isFlagged ? one.lead.logP - other.lead.logP : one.weight - other.weight;
  if (byChance !== 0 && !Number.isNaN(byChance)) return byChance;
  return other.lead.victims.length - one.lead.victims.length || (one.lead.actor < other.lead.actor ? -1 : 1);
}

/** `says` is how much each victim still says; this is asked a million times, so that it lies in numbers alone. */
function orderOthers<L extends Lead>(
  flagged: readonly Weighed<L>[],
  others: readonly Weighed<L>[],
  says: Float64Array,
): readonly Weighed<L>[] {
  const ordered = [...flagged];
  for (const { lead } of flagged) nameVictims(lead, says);
  const left = [...others];
  while (left.length > 0 && ordered.length < carefullyOrdered) {
    const first = findFirst(left, says);
    ordered.push(...left.splice(first, 1));
    nameVictims(ordered.at(-1)?.lead, says);
  }
  return [...ordered, ...left];
}

/** A victim that says 1 / (1 + 3n) of all after n times says the next of these after one time more. */
function nameVictims(lead: Lead | undefined, says: Float64Array): void {
  for (const victim of lead?.victims ?? []) says[victim] = 1 / (1 / (says[victim] ?? 1) + lessEachTime);
}

function findFirst(left: readonly Weighed<Lead>[], says: Float64Array): number {
  let first = 0;
  let least = Infinity;
  for (const [index, { lead, weight }] of left.entries()) {
    let said = 0;
    for (const victim of lead.victims) said += says[victim] ?? 1;
    const remaining = lead.victims.length === 0 ? 0 : (weight * said) / lead.victims.length;
    if (remaining >= least) continue;
    first = index;
    least = remaining;
  }
  return first;
}
