/** One day of somebody: what was counted and what was expected. */
export interface CountedDays {
  readonly counts: readonly number[];
  readonly expected: readonly number[];
}

/** The shape of a negative binomial lies between these: 1 spreads more than any support desk would, 30 is nearly Poisson. */
const [leastDispersion, mostDispersion] = [0.7, 30];
/** Where a group has few days, all days of everybody count as so many of its own. */
const sharedDays = 3000;
const steps = 24;

/** The likeliest shape of each group, drawn to that of everybody where its days are few. Variance is mean + mean² / shape. */
export function estimateDispersions(groups: readonly CountedDays[]): Float64Array {
  const all = groups.reduce((sum, { counts }) => sum + counts.length, 0);
  const grid = Array.from(
    { length: steps + 1 },
    (_, at) => leastDispersion * (mostDispersion / leastDispersion) ** (at / steps),
  );
  const likelihoods = groups.map((days) => grid.map((dispersion) => tellLikelihood(days, dispersion)));
  const shared = grid.map((_, at) => likelihoods.reduce((sum, own) => sum + (own[at] ?? 0), 0));
  return Float64Array.from(likelihoods, (own) => {
    const weight = all === 0 ? 0 : Math.min(1, sharedDays / all);
    const joined = own.map((value, at) => value + (shared[at] ?? 0) * weight);
    return pickHighest(grid, joined);
  });
}

/** The top of the parabola through the highest point and its neighbours. */
function pickHighest(grid: readonly number[], values: readonly number[]): number {
  const best = values.reduce((top, value, at) => (value > (values[top] ?? 0) ? at : top), 0);
  const [before, at, after] = [values[best - 1], values[best] ?? 0, values[best + 1]];
  const ratio = (grid[1] ?? 1) / (grid[0] ?? 1);
  if (before === undefined || after === undefined) return grid[best] ?? 1;
  const bend = before - 2 * at + after;
  const shift = bend < 0 ? (0.5 * (before - after)) / bend : 0;
  return (grid[best] ?? 1) * ratio ** shift;
}

/** Logarithm of the likelihood, less what does not depend on the shape. */
function tellLikelihood({ counts, expected }: CountedDays, dispersion: number): number {
  const most = counts.reduce((top, count) => Math.max(top, count), 0);
  const rising = new Float64Array(most + 1);
  for (let count = 1; count <= most; count += 1)
    rising[count] = (rising[count - 1] ?? 0) + Math.log(dispersion + count - 1);
  const own = dispersion * Math.log(dispersion);
  return counts.reduce(
    (sum, count, at) =>
      sum + (rising[count] ?? 0) + own - (count + dispersion) * Math.log((expected[at] ?? 0) + dispersion),
    0,
  );
}
